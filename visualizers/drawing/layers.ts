import { TEXT_DEFAULTS } from './element.ts';

/** The group that holds one kind of things; layers lie on each other in the order in which they are first asked for. */
export function layerOf(root: SVGGElement, name: string): Element {
  const known = root.querySelector(`:scope > .${name}`);
  if (known) return known;
  const layer = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('class', name);
  for (const [key, value] of Object.entries(TEXT_DEFAULTS)) layer.setAttribute(key, String(value));
  root.append(layer);
  return layer;
}
