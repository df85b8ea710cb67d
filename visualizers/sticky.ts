import type { ArrowDrawing, CardDrawing, Drawing, NoteDrawing, NoteGroup, ZoneDrawing } from './layout/drawing.ts';
import { createStickyLayout } from './layout/sticky.ts';
import { fillArrow } from './sticky/arrow.ts';
import { fillCallout } from './sticky/callout.ts';
import { fillCard } from './sticky/card.ts';
import { TEXT_DEFAULTS } from './sticky/element.ts';
import { join, type Kind } from './sticky/join.ts';
import { fillNote } from './sticky/note.ts';
import { fillStack } from './sticky/stack.ts';
import { fillTemporary } from './sticky/temporary.ts';
import { fillZone } from './sticky/zone.ts';
import { PALETTES, type Palette } from './theme.ts';
import type { DrawOptions, View } from './view.ts';

/** Names as sticky notes on objects, references as arrows. */
export const sticky: View<Drawing> = {
  id: 'sticky',
  title: 'Sticky notes',
  createLayout: createStickyLayout,
  draw(root, drawing, options) {
    const palette = PALETTES[options.theme];
    const { zones, cards, arrows, notes, callouts, stack } = drawing;
    const draw = <Item>(layer: Element, items: readonly Item[], kind: Kind<Item>): void =>
      join(layer, items, kind, { animate: options.animate, variant: options.theme });
    draw(layerOf(root, 'zones'), zones, zoneKind(palette));
    draw(layerOf(root, 'cards'), cards, cardKind(palette));
    draw(layerOf(root, 'arrows'), arrows, arrowKind(palette));
    drawNotes(layerOf(root, 'notes'), notes, palette, options);
    draw(layerOf(root, 'callouts'), callouts, {
      key: ({ key }) => key,
      transform: ({ box }) => move(box),
      fill: (group, callout) => fillCallout(group, callout, palette),
    });
    draw(layerOf(root, 'stack'), stack ? [stack] : [], {
      key: () => 'stack',
      transform: ({ box }) => move(box),
      fill: (group, item) => fillStack(group, item, palette),
    });
  },
};

const move = ({ x, y }: { readonly x: number; readonly y: number }): string => `translate(${x},${y})`;

const zoneKind = (palette: Palette): Kind<ZoneDrawing> => ({
  key: ({ id }) => id,
  transform: ({ box }) => move(box),
  fill: (group, zone) => fillZone(group, zone, palette),
});

const cardKind = (palette: Palette): Kind<CardDrawing> => ({
  key: ({ card }) => card.object,
  transform: move,
  fill: (group, card) => fillCard(group, card, palette),
});

const arrowKind = (palette: Palette): Kind<ArrowDrawing> => ({
  key: ({ key }) => key,
  transform: () => 'translate(0,0)',
  fill: (group, arrow) => fillArrow(group, arrow, palette),
});

/** The notes of each frame, in a group of their own. */
function drawNotes(
  layer: Element,
  groups: readonly NoteGroup[],
  palette: Palette,
  { theme, animate }: DrawOptions,
): void {
  const frames: Kind<Pick<NoteGroup, 'frame'>> = {
    key: ({ frame }) => frame,
    transform: () => 'translate(0,0)',
    fill: (group, { frame }) => group.setAttribute('data-frame', frame),
  };
  const ids = groups.map(({ frame }) => ({ frame }));
  join(layer, ids, frames, { animate, variant: '' });
  const notes: Kind<NoteDrawing> = {
    key: ({ key }) => key,
    transform: ({ box }) => move(box),
    fill: (group, note) => (note.temporary ? fillTemporary : fillNote)(group, note, palette),
  };
  for (const { frame, label, notes: items } of groups) {
    const group = layer.querySelector(`:scope > [data-key="${frame}"]`) as Element;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    join(group, items, notes, { animate, variant: theme });
  }
}

/** The group that holds one kind of things; layers lie on each other in the order in which they are first asked for. */
function layerOf(root: SVGGElement, name: string): Element {
  const known = root.querySelector(`:scope > .${name}`);
  if (known) return known;
  const layer = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('class', name);
  for (const [key, value] of Object.entries(TEXT_DEFAULTS)) layer.setAttribute(key, String(value));
  root.append(layer);
  return layer;
}
