import { createPictures, type Pictures } from '../../exports/pictures.ts';
import { viewOf } from '../../visualizers/index.ts';
import type { Theme } from '../../visualizers/view.ts';
import { type State, viewedRun } from '../state/state.ts';
import type { LayoutCache } from './layout-cache.ts';

/** The drawings of `state`, at least up to its step, in the colours of `theme`; null without steps. */
export function picturesOf(state: State, theme: Theme, layouts: LayoutCache): Pictures | null {
  const { run, viewId } = state;
  const layout = layouts.layoutFor(state);
  if (!run || !layout) return null;
  const drawable = { view: viewOf(viewId), run: viewedRun(run), layout, length: run.length };
  return createPictures(drawable, theme, document);
}
