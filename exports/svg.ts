import type { Box } from '../visualizers/geometry/box.ts';
import { PALETTES } from '../visualizers/theme.ts';
import type { Scene, Theme, View } from '../visualizers/view.ts';
import { visible } from '../words/visible-text.ts';
import { CARRIED } from './carried.ts';
import { windowOf } from './window-of.ts';

export interface ExportOptions {
  /** Makes the elements: the page's document, or jsdom's. */
  readonly document: Document;
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
  /** The part of the plane that the file shows; without it, what the drawing itself takes up. */
  readonly frame?: Box | undefined;
  /** No ground behind the drawing. */
  readonly transparent?: boolean;
  /** How large it is where it is shown, with units; left out: as many px as the frame has. */
  readonly size?: { readonly width: string; readonly height: string };
  /** The document that the file carries: see carried.ts. */
  readonly carried?: string;
  /** What stands around the drawing, in its frame. */
  readonly around?: readonly SVGElement[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** What only the screen needs: focus, what tells groups apart, what can be moved, reach of the pointer. */
const SCREEN_ONLY = ['tabindex', 'data-key', 'data-movable'];

/**
 * The drawing as a file of its own: real text, fonts with fallbacks, a title and a description,
 * no script and no reference to anything outside. Ends with a line feed.
 */
export function exportSvg<S extends Scene>(
  view: Pick<View<S>, 'draw'>,
  scene: S,
  { document, theme, title, description, frame, transparent = false, size, carried, around = [] }: ExportOptions,
): string {
  const { x, y, width, height } = frame ?? scene.bounds;
  const create = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text) element.textContent = text;
    return element;
  };
  const svg = create('svg', { viewBox: `${x} ${y} ${width} ${height}`, ...(size ?? { width, height }), role: 'img' });
  const root = create('g', {}) as SVGGElement;
  const background = create('rect', { x, y, width, height, fill: PALETTES[theme].canvas });
  svg.append(create('title', {}, title), create('desc', {}, description), ...(transparent ? [] : [background]));
  if (carried !== undefined) svg.append(create('metadata', { 'data-carried': CARRIED }, carried));
  svg.append(...around, root);
  view.draw(root, scene, { theme, animate: false });
  for (const reach of root.querySelectorAll('.reach')) reach.remove();
  for (const element of root.querySelectorAll('*')) {
    for (const name of SCREEN_ONLY) element.removeAttribute(name);
  }
  showAll(svg);
  // `outerHTML` would leave names and entities as HTML has them.
  return `${new (windowOf(document).XMLSerializer)().serializeToString(svg)}\n`;
}

/** Lets no text and no attribute have what XML can't hold; what the file carries is not shown. */
function showAll(element: Element): void {
  if (element.localName === 'metadata') return;
  for (const { name, value } of [...element.attributes]) {
    const shown = visible(value);
    if (shown !== value) element.setAttribute(name, shown);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT_NODE) child.nodeValue = visible(child.nodeValue ?? '');
  }
  for (const child of element.children) showAll(child);
}

/** `Node.TEXT_NODE`: there is no `Node` where there is no window. */
const TEXT_NODE = 3;
