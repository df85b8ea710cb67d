import type { PlacedCard } from '../../visualizers/cards/placed.ts';
import type { Box } from '../../visualizers/geometry/box.ts';
import type { StickyScene } from '../../visualizers/sticky/layout/composing/scene.ts';
import { pointsOf } from './path-points.ts';

const boxOf = ({ card, x, y }: PlacedCard): Box => ({ x, y, width: card.width, height: card.height });

/** Arrows with a point inside a card or note, their own slot left out. */
export function arrowsThroughThings({ arrows, cards, notes, step }: StickyScene): readonly string[] {
  const through: string[] = [];
  for (const { key, from, path, tip } of arrows) {
    const index = Number(key.split(':')[1]);
    for (const { x, y } of pointsOf(path)) {
      if (Math.hypot(x - tip.x, y - tip.y) < 2) continue;
      for (const drawing of cards) {
        const { card } = drawing;
        const part = card.object === from ? card.parts.find((one) => one.index === index) : undefined;
        const within = (box: Box): boolean => inside(x, y, { ...box, x: box.x + drawing.x, y: box.y + drawing.y });
        if (
          inside(x, y, boxOf(drawing)) &&
          !(part && within({ ...part.box, x: part.box.x - 1, width: part.box.width + 2 })) &&
          !besideBody(x, y, drawing)
        ) {
          through.push(`step ${step}: ${key} through ${card.object}`);
        }
      }
      for (const { notes: group } of notes) {
        for (const { box, key: note, state } of group) {
          if (state !== 'peeled' && inside(x, y, box)) through.push(`step ${step}: ${key} through note ${note}`);
        }
      }
    }
  }
  return [...new Set(through)];
}

const inside = (x: number, y: number, box: Box): boolean =>
  x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5;

/** A card is as wide as its heading; right of a narrower body there is nothing. */
const besideBody = (x: number, y: number, { card: { body }, x: left, y: top }: PlacedCard): boolean =>
  x >= left + body.x + body.width && y > top + body.y;
