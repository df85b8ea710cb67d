import { interpolateString, interrupt, select } from 'd3';

/** How long anything that moved may be seen moving, in ms. */
export const DURATION = 230;

/** One kind of things in a drawing. */
export interface Kind<Item> {
  key(item: Item): string;
  /** Where the group stands, as a `transform`; its content is drawn relative to it. */
  transform(item: Item): string;
  /** Fills an empty group. */
  fill(group: SVGGElement, item: Item): void;
}

const KEY = 'data-key';
const LEAVING = 'data-leaving';
/** What was drawn into a group, to know whether it must be drawn again. */
const drawn = new WeakMap<Element, { readonly item: unknown; readonly variant: string }>();

/**
 * Brings the groups in `layer` in line with `items`: one group per item, in their order. What is there
 * already is drawn again only where it differs. Animated, groups slide and fade to where they belong;
 * the next call ends all movement at once.
 */
export function join<Item>(
  layer: Element,
  items: readonly Item[],
  kind: Kind<Item>,
  { animate, variant }: { readonly animate: boolean; readonly variant: string },
): void {
  for (const group of layer.querySelectorAll(`:scope > [${LEAVING}]`)) {
    interrupt(group);
    group.remove();
  }
  const present = new Map<string, SVGGElement>();
  for (const child of [...layer.children]) present.set(child.getAttribute(KEY) ?? '', child as SVGGElement);
  const first = present.size === 0;
  const wanted = new Set(items.map(kind.key));
  // First, and behind all others: left where they were, they would make each that follows move.
  for (const [key, group] of present) if (!wanted.has(key)) dismiss(layer, group, animate);
  let before: Element | null = null;
  for (const item of items) {
    const key = kind.key(item);
    const known = present.get(key);
    present.delete(key);
    const group = known ?? createGroup(layer, key, kind.transform(item));
    place(layer, group, before);
    refill(group, item, kind, variant);
    settle(group, kind.transform(item), known ? 'moved' : 'new', animate && !first);
    before = group;
  }
}

function createGroup(layer: Element, key: string, transform: string): SVGGElement {
  const group = layer.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g') as SVGGElement;
  group.setAttribute(KEY, key);
  group.setAttribute('transform', transform);
  return group;
}

/** Puts `group` behind `before`, touching the document only where it is not there already. */
function place(layer: Element, group: SVGGElement, before: Element | null): void {
  const next = before ? before.nextSibling : layer.firstChild;
  if (next !== group) layer.insertBefore(group, next);
}

function refill<Item>(group: SVGGElement, item: Item, kind: Kind<Item>, variant: string): void {
  const before = drawn.get(group);
  drawn.set(group, { item, variant });
  if (before?.variant === variant && isSame(before.item, item)) return;
  for (const name of group.getAttributeNames()) {
    if (name !== KEY && name !== 'transform') group.removeAttribute(name);
  }
  group.replaceChildren();
  kind.fill(group, item);
}

const isSame = (before: unknown, item: unknown): boolean =>
  before === item || JSON.stringify(before) === JSON.stringify(item);

function settle(group: SVGGElement, transform: string, how: 'new' | 'moved', animate: boolean): void {
  interrupt(group);
  const from = group.getAttribute('transform');
  group.removeAttribute('opacity');
  group.removeAttribute('data-lit');
  if (from === transform && how === 'moved') return;
  const node = select(group);
  if (!animate) {
    node.attr('transform', transform);
  } else if (how === 'new') {
    node.attr('transform', transform).attr('opacity', 0);
    node.transition().duration(DURATION).attr('opacity', 1).transition().duration(0).attr('opacity', null);
  } else {
    node
      .transition()
      .duration(DURATION)
      .attrTween('transform', () => interpolateString(from ?? transform, transform));
  }
}

function dismiss(layer: Element, group: SVGGElement, animate: boolean): void {
  interrupt(group);
  const node = select(group);
  if (!animate) {
    group.remove();
    return;
  }
  layer.append(group);
  node.attr(LEAVING, '');
  node.transition().duration(DURATION).attr('opacity', 0).remove();
}
