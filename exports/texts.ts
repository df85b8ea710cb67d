import { firstFamily } from './fonts.ts';
import { windowOf } from './window-of.ts';

/** A text of a drawing and how it is set. */
export interface DrawnText {
  readonly element: Element;
  readonly text: string;
  /** The font that is wished for first. */
  readonly family: string;
  readonly weight: number;
}

/** All texts below `root`, in their order. */
export const textsOf = (root: Element): readonly DrawnText[] =>
  [...root.querySelectorAll('text')].map((element) => ({
    element,
    text: element.textContent ?? '',
    family: firstFamily(inherited(element, 'font-family') ?? ''),
    weight: Number(inherited(element, 'font-weight') ?? 400),
  }));

/** The attribute of `element`, or of the nearest element around it that has one. */
export const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** The exported drawing as elements, made by the window of `document`. */
export function parseSvg(svg: string, document: Document): Element {
  const { documentElement } = new (windowOf(document).DOMParser)().parseFromString(svg, 'image/svg+xml');
  if (documentElement.tagName !== 'svg') throw new Error(`Not an SVG drawing: ${svg.slice(0, 80)}`);
  return documentElement;
}
