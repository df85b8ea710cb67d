import type { PlacedArrow } from '../../arrows/placed.ts';
import type { PlacedCard } from '../../cards/placed.ts';
import { fillArrow } from '../../drawing/arrow.ts';
import { fillCallout } from '../../drawing/callout.ts';
import { fillCard } from '../../drawing/card.ts';
import { join, type Kind } from '../../drawing/join.ts';
import { layerOf } from '../../drawing/layers.ts';
import { fillStack } from '../../drawing/stack.ts';
import { fillZone } from '../../drawing/zone.ts';
import { PALETTES, type Palette } from '../../theme.ts';
import type { DrawOptions } from '../../view.ts';
import type { NoteGroup, PlacedNote, PlacedZone, StickyScene } from '../layout/composing/scene.ts';
import { fillNote } from './note.ts';
import { fillTemporary } from './temporary.ts';

/** Draws a scene into `root`, updating what an earlier call drew there. */
export function drawSticky(root: SVGGElement, scene: StickyScene, options: DrawOptions): void {
  const palette = PALETTES[options.theme];
  const { zones, cards, arrows, notes, callouts, stack } = scene;
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
}

const move = ({ x, y }: { readonly x: number; readonly y: number }): string => `translate(${x},${y})`;

const zoneKind = (palette: Palette): Kind<PlacedZone> => ({
  key: ({ id }) => id,
  transform: ({ box }) => move(box),
  fill: (group, zone) => fillZone(group, zone, palette),
});

const cardKind = (palette: Palette): Kind<PlacedCard> => ({
  key: ({ card }) => card.object,
  transform: move,
  fill: (group, card) => fillCard(group, card, palette),
});

const arrowKind = (palette: Palette): Kind<PlacedArrow> => ({
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
  const notes: Kind<PlacedNote> = {
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
