import { JSDOM } from 'jsdom';
import { exportSvg } from '../../exports/svg.ts';
import { viewOf } from '../../visualizers/index.ts';
import { STORIES } from '../visualizers/stories.ts';
import type { DrawingSpec } from './drawings.ts';

/** The drawing as a file, one element a line, so that a difference can be read. */
export function drawSvg({
  story,
  step,
  theme = 'light',
  values = 'inside',
  opened = [],
  name,
  shows,
  source,
  view = 'sticky',
}: DrawingSpec): string {
  const { layout: layOut } = viewOf(view);
  const layout = layOut({ playback: STORIES[story](), source }, { values, opened: new Set(opened) });
  const { document } = new JSDOM('').window;
  const svg = exportSvg(viewOf(view), layout.at(step), { document, theme, title: name, description: shows });
  return svg.replaceAll(/(<\/(?:g|text|title|desc)>|\/>)(?=<)/g, '$1\n').replaceAll(/(<g[^>]*[^/]>)(?=<)/g, '$1\n');
}
