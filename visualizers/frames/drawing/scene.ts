import { fillArrow } from '../../drawing/arrow.ts';
import { fillCallout } from '../../drawing/callout.ts';
import { fillCard } from '../../drawing/card.ts';
import { join, type Kind } from '../../drawing/join.ts';
import { layerOf } from '../../drawing/layers.ts';
import { fillZone } from '../../drawing/zone.ts';
import type { Point } from '../../geometry/box.ts';
import { PALETTES } from '../../theme.ts';
import type { DrawOptions } from '../../view.ts';
import type { FramesScene } from '../layout/scene.ts';
import { fillFold, fillTable } from './table.ts';

/** Draws a scene into `root`, updating what an earlier call drew there. */
export function drawFrames(root: SVGGElement, scene: FramesScene, options: DrawOptions): void {
  const palette = PALETTES[options.theme];
  const draw = <Item>(layer: string, items: readonly Item[], kind: Kind<Item>): void =>
    join(layerOf(root, layer), items, kind, { animate: options.animate, variant: options.theme });
  draw('frames', scene.tables, {
    key: ({ frame }) => frame,
    transform: ({ box }) => move(box),
    fill: (group, table) => fillTable(group, table, palette),
  });
  draw('folds', scene.folds, {
    key: () => 'folded',
    transform: ({ box }) => move(box),
    fill: (group, fold) => fillFold(group, fold, palette),
  });
  draw('unreachable', scene.unreachable, {
    key: ({ object }) => object,
    transform: ({ box }) => move(box),
    fill: (group, { box }) => fillZone(group, { box, lines: [] }, palette),
  });
  draw('cards', scene.cards, {
    key: ({ card }) => card.object,
    transform: ({ x, y }) => move({ x, y }),
    fill: (group, card) => fillCard(group, card, palette),
  });
  draw('arrows', scene.arrows, {
    key: ({ key }) => key,
    transform: () => 'translate(0,0)',
    fill: (group, arrow) => fillArrow(group, arrow, palette),
  });
  draw('callouts', scene.callouts, {
    key: ({ key }) => key,
    transform: ({ box }) => move(box),
    fill: (group, callout) => fillCallout(group, callout, palette),
  });
}

const move = ({ x, y }: Point): string => `translate(${x},${y})`;
