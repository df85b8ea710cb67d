import { FAMILIES, type Face } from '../text/width.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Appends an SVG element; its document is the parent's. */
export function append(parent: Element, name: string, attributes: Attributes): SVGElement {
  const element = parent.ownerDocument.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What all texts of a drawing have in common; it belongs on a group around them. Spaces are kept. */
export const TEXT_DEFAULTS: Attributes = {
  'font-family': FAMILIES.mono,
  style: 'white-space:pre;font-kerning:none;font-variant-ligatures:none',
};

/** Appends a text whose baseline starts, is centred or ends at `x`, `y`. */
export function write(parent: Element, text: string, x: number, y: number, style: TextStyle): SVGElement {
  const weight = style.face === 'sansBold' ? 600 : style.bold ? 700 : null;
  const element = append(parent, 'text', {
    x: round(x),
    y: round(y),
    ...(style.face === 'mono' ? {} : { 'font-family': FAMILIES[style.face] }),
    'font-size': style.size,
    ...(weight ? { 'font-weight': weight } : {}),
    fill: style.fill,
    ...(style.anchor && style.anchor !== 'start' ? { 'text-anchor': style.anchor } : {}),
    ...(style.italic ? { 'font-style': 'italic' } : {}),
  });
  element.textContent = text;
  return element;
}

/** To tenths of a px. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** A rectangle whose left and right ends are rounded where asked. */
export function halfRoundedRect(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  radius: number,
  ends: { readonly left: boolean; readonly right: boolean },
): string {
  const [l, r] = [ends.left ? radius : 0, ends.right ? radius : 0];
  const arc = (size: number, dx: number, dy: number): string => (size > 0 ? `a${size},${size},0,0,1,${dx},${dy}` : '');
  return [
    `M${round(x + l)},${round(y)}H${round(x + width - r)}`,
    arc(r, r, r),
    `V${round(y + height - r)}`,
    arc(r, -r, r),
    `H${round(x + l)}`,
    arc(l, -l, -l),
    `V${round(y + l)}`,
    arc(l, l, -l),
    'Z',
  ].join('');
}
