import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../../model/playback.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { PlacedCard } from '../../visualizers/cards/placed.ts';
import { type Box, overlap } from '../../visualizers/geometry/box.ts';
import type { Show } from '../../visualizers/show.ts';
import { coverOf } from '../../visualizers/sticky/layout/composing/notes.ts';
import type { StickyScene } from '../../visualizers/sticky/layout/composing/scene.ts';
import { createStickyLayout } from '../../visualizers/sticky/layout/layout.ts';
import { arrowsThroughThings } from './arrows-through-things.ts';
import { randomStory } from './random-story.ts';
import { STORIES } from './stories.ts';

type Pinned = NonNullable<Show['pinned']>;

const drawingsOf = (playback: Recording, pinned: Pinned): readonly StickyScene[] => {
  const layout = createStickyLayout({ playback }, { values: 'inside', opened: new Set(), pinned });
  return Array.from({ length: playback.length }, (_, n) => layout.at(n));
};

const boxOf = ({ card, x, y }: PlacedCard): Box => ({ x, y, width: card.width, height: card.height });

const collisions = ({ step, cards, notes }: StickyScene): readonly string[] => {
  const things = [
    ...cards.map((card): [string, Box] => [card.card.object, boxOf(card)]),
    ...notes.flatMap((group) => group.notes.map((note): [string, Box] => [note.key, coverOf(note)])),
  ];
  return things.flatMap(([a, box], i) =>
    things.slice(i + 1).flatMap(([b, other]) => (overlap(box, other) ? [`step ${step}: ${a} and ${b}`] : [])),
  );
};

/** Pins a third of all that is ever on the canvas somewhere, also where something else stands. */
function pinsFor(playback: Recording, seed: number): Pinned {
  const chance = randomLcg(seed);
  const ids = new Set<ObjectId>(
    drawingsOf(playback, new Map()).flatMap(({ cards }) => cards.map((one) => one.card.object)),
  );
  const somewhere = () => ({ x: Math.round(chance() * 1400) - 200, y: Math.round(chance() * 900) - 100 });
  return new Map([...ids].filter(() => chance() < 0.34).map((id) => [id, somewhere()]));
}

const playbacks = (): readonly [string, Recording][] => [
  ...[0.1, 0.3, 0.5, 0.7].map((seed): [string, Recording] => [`seed ${seed}`, randomStory(seed, 60)]),
  ...Object.entries(STORIES).map(([name, make]): [string, Recording] => [name, make()]),
];

describe.each(playbacks())('with cards pinned anywhere, %s', (name, playback) => {
  const pinned = pinsFor(playback, name.length / 31);
  const drawings = drawingsOf(playback, pinned);

  test('lets nothing overlap, and no arrow run through a card or a note', () => {
    for (const drawing of drawings) expect([...collisions(drawing), ...arrowsThroughThings(drawing)]).toEqual([]);
  });

  test('marks what is pinned, and nothing else', () => {
    for (const { cards, zones } of drawings) {
      const inZone = ({ x, y }: PlacedCard) =>
        zones.some(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
      for (const card of cards.filter(({ state }) => state === 'live')) {
        expect(card.pinned, card.card.object).toBe(pinned.has(card.card.object) && !inZone(card));
        if (card.pinned) expect(card.label).toMatch(/, pinned$/);
      }
    }
  });
});

test('a card stands where it was put, at every step, and in the column nearest to there', () => {
  const playback = STORIES.copies();
  const before = drawingsOf(playback, new Map()).at(-1) as StickyScene;
  const [card] = before.cards as readonly [PlacedCard, ...PlacedCard[]];
  const other = before.cards.find(({ x }) => x > card.x) as PlacedCard;
  const at = { x: other.x + 30, y: 333 };
  const after = drawingsOf(playback, new Map([[card.card.object, at]]));
  const shown = after.flatMap(({ cards }) => cards.filter((one) => one.card.object === card.card.object));
  const xs = new Set(shown.map(({ x }) => x));
  expect(new Set(shown.map(({ y }) => y))).toEqual(new Set([333]));
  expect(xs.size).toBe(1);
  const columns = [...new Set((after.at(-1) as StickyScene).cards.map(({ x }) => x))].sort((a, b) => a - b);
  expect(columns.indexOf([...xs][0] as number)).toBe(1);
});

test('what is put right of everything gets a column of its own', () => {
  const playback = STORIES.copies();
  const { bounds, cards } = drawingsOf(playback, new Map()).at(-1) as StickyScene;
  const { object } = (cards[0] as PlacedCard).card;
  const { cards: after } = drawingsOf(playback, new Map([[object, { x: bounds.x + bounds.width, y: 40 }]])).at(
    -1,
  ) as StickyScene;
  const pinned = after.find(({ card }) => card.object === object) as PlacedCard;
  expect(after.filter(({ x }) => x >= pinned.x)).toEqual([pinned]);
});
