import { describe, expect, test } from 'vitest';
import type { Playback, Recording } from '../../model/playback.ts';
import type { PlacedCard } from '../../visualizers/cards/placed.ts';
import { type Box, overlap } from '../../visualizers/geometry/box.ts';
import type { Show } from '../../visualizers/show.ts';
import { coverOf } from '../../visualizers/sticky/layout/composing/notes.ts';
import type { StickyScene } from '../../visualizers/sticky/layout/composing/scene.ts';
import { createStickyLayout } from '../../visualizers/sticky/layout/layout.ts';
import { arrowsThroughThings } from './arrows-through-things.ts';
import { randomStory } from './random-story.ts';
import { counting, STORIES } from './stories.ts';

const OPTIONS: Show = { values: 'inside', opened: new Set() };
const SEEDS = Array.from({ length: 8 }, (_, i) => (i + 1) / 13);

const playbacks = (): readonly [string, Recording][] => [
  ...SEEDS.map((seed): [string, Recording] => [`seed ${seed}`, randomStory(seed, 80)]),
  ...Object.entries(STORIES).map(([name, make]): [string, Recording] => [name, make()]),
];

const drawingsOf = (playback: Playback, options = OPTIONS): readonly StickyScene[] => {
  const layout = createStickyLayout({ playback }, options);
  return Array.from({ length: playback.length }, (_, n) => layout.at(n));
};

const boxOf = ({ card, x, y }: PlacedCard): Box => ({ x, y, width: card.width, height: card.height });

/** Whether a card stands elsewhere than it did in a drawing. */
const hasMoved = ({ card, x, y }: PlacedCard, { cards }: StickyScene): boolean =>
  cards.some((one) => one.card.object === card.object && (one.x !== x || one.y !== y));

describe.each(playbacks())('the layout of %s', (_, playback) => {
  const drawings = drawingsOf(playback);

  test('lets nothing overlap', () => {
    for (const drawing of drawings) {
      const things = [
        ...drawing.cards.map((card): [string, Box] => [`card ${card.card.object}`, boxOf(card)]),
        ...drawing.notes.flatMap(({ notes }) =>
          notes.map((note): [string, Box] => [`note ${note.key}`, coverOf(note)]),
        ),
        ...drawing.callouts.map(({ key, box }): [string, Box] => [`callout ${key}`, box]),
        ...(drawing.stack ? [['stack', drawing.stack.box] as [string, Box]] : []),
      ];
      const collisions = things.flatMap(([a, box], i) =>
        things
          .slice(i + 1)
          .flatMap(([b, other]) => (overlap(box, other) ? [`step ${drawing.step}: ${a} and ${b}`] : [])),
      );
      expect(collisions).toEqual([]);
    }
  });

  test('keeps arrows out of cards and notes', () => {
    for (const drawing of drawings) expect(arrowsThroughThings(drawing)).toEqual([]);
  });

  test('knows the room that cards, notes and the stack of the coming steps take', () => {
    const layout = createStickyLayout({ playback }, OPTIONS);
    for (const [n, drawing] of drawings.entries()) {
      const next = drawings[n + 1] ?? drawing;
      // A step that is laid out anew is not known of before.
      const known = next.cards.every((card) => !hasMoved(card, drawing));
      const room = layout.extent(n, n + 2);
      for (const { cards, notes, stack } of known ? [drawing, next] : [drawing]) {
        const stuck = notes.flatMap((group) => group.notes.filter(({ state }) => state !== 'peeled'));
        for (const { x, y, width, height } of [
          ...cards.map(boxOf),
          ...stuck.map(({ box }) => box),
          ...(stack ? [stack.box] : []),
        ]) {
          expect([x >= room.x, y >= room.y]).toEqual([true, true]);
          expect([x + width <= room.x + room.width, y + height <= room.y + room.height]).toEqual([true, true]);
        }
      }
    }
  });

  test('holds all that it draws within its bounds', () => {
    for (const { bounds, cards, notes, callouts, zones } of drawings) {
      const boxes = [...cards.map(boxOf), ...notes.flatMap((group) => group.notes.map(({ box }) => box))];
      for (const box of [...boxes, ...callouts.map((one) => one.box), ...zones.map((one) => one.box)]) {
        expect(box.x).toBeGreaterThanOrEqual(bounds.x);
        expect(box.y).toBeGreaterThanOrEqual(bounds.y);
        expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width);
        expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
      }
    }
  });

  test('is the same in whatever order steps are asked for', () => {
    const layout = createStickyLayout({ playback }, OPTIONS);
    for (let i = 0; i < drawings.length; i++) {
      const n = (i * 47 + 13) % drawings.length;
      expect(layout.at(n)).toEqual(drawings[n]);
    }
  });

  test('fills at least half of what a fresh layout of the step fills', () => {
    for (const [n, drawing] of drawings.entries()) {
      const alone = aloneAt(playback, n, hasGhosts(drawing));
      const fresh = createStickyLayout({ playback: alone }, OPTIONS).at(alone.length - 1).bounds;
      const fill = (fresh.width * fresh.height) / (drawing.bounds.width * drawing.bounds.height);
      expect(fill, `step ${n}`).toBeGreaterThanOrEqual(0.5);
    }
  });

  test('moves what did not change only to keep that density', () => {
    const moving = drawings.filter(
      (drawing, n) => n > 0 && movedUnchanged(drawings[n - 1] as StickyScene, drawing).length > 0,
    );
    expect(moving.length).toBeLessThanOrEqual(drawings.length * 0.2);
  });
});

test('nothing that did not change moves in a small program', () => {
  for (const [name, make] of Object.entries(STORIES)) {
    const drawings = drawingsOf(make());
    for (const [n, drawing] of drawings.entries()) {
      if (n > 0) expect(movedUnchanged(drawings[n - 1] as StickyScene, drawing), `${name}, step ${n}`).toEqual([]);
    }
  }
});

test('small drawings of neighbouring steps show the same part of the canvas', () => {
  for (const { bounds } of drawingsOf(STORIES.rebind()))
    expect(bounds).toEqual(drawingsOf(STORIES.rebind())[0]?.bounds);
});

test('a step far ahead can be seen before everything up to it has its place', () => {
  const playback = counting(330);
  const layout = createStickyLayout({ playback }, OPTIONS);
  const far = 310;
  expect([layout.isReady(0), layout.isReady(far)]).toEqual([true, false]);
  const preview = layout.preview(far);
  expect(layout.isReady(far)).toBe(false);
  expect(layout.preview(far)).toEqual(preview);
  while (!layout.prepare(100)) expect(layout.isReady(0)).toBe(true);
  expect(layout.isReady(far)).toBe(true);
  const settled = layout.at(far);
  expect(settled).toEqual(createStickyLayout({ playback }, OPTIONS).at(far));
  expect(thingsIn(preview)).toEqual(thingsIn(settled));
});

/** Everything that is drawn, wherever it stands. */
const thingsIn = ({ cards, notes, arrows, callouts }: StickyScene): readonly string[] =>
  [
    ...cards.map(({ label, state }) => `${label} ${state}`),
    ...notes.flatMap((group) => group.notes.map(({ key, object, state }) => `${key} ${object} ${state}`)),
    ...arrows.map(({ key, to }) => `${key} ${to}`),
    ...callouts.flatMap(({ lines }) => lines),
  ].sort();

/** Cards and notes that stand elsewhere than in the step before, though nothing about them changed. */
function movedUnchanged(before: StickyScene, now: StickyScene): readonly string[] {
  const cards = new Map(before.cards.map((one) => [one.card.object, one]));
  const [tiedBefore, tiedNow] = [tiesByObject(before), tiesByObject(now)];
  const isSame = ({ card }: PlacedCard): boolean => tiedBefore(card.object) === tiedNow(card.object);
  const moved = now.cards.filter((one) => {
    const was = cards.get(one.card.object);
    return was && was.card === one.card && isSame(one) && (was.x !== one.x || was.y !== one.y);
  });
  const stays = new Set(
    now.cards
      .filter(({ card, x, y }) => cards.get(card.object)?.x === x && cards.get(card.object)?.y === y)
      .map(({ card }) => card.object),
  );
  const notes = new Map(before.notes.flatMap((group) => group.notes).map((note) => [note.key, note]));
  const slid = now.notes
    .flatMap((group) => group.notes)
    .filter(({ key, object, box, state }) => {
      const was = notes.get(key);
      return (
        was?.object === object &&
        state !== 'peeled' &&
        stays.has(object) &&
        (was.box.x !== box.x || was.box.y !== box.y)
      );
    });
  const chips = new Map(before.stack?.chips.map((chip) => [`${chip.key} ${chip.text}`, chip.box.y]));
  const jumped = (now.stack?.chips ?? []).filter(
    ({ key, text, box }) => (chips.get(`${key} ${text}`) ?? box.y) !== box.y,
  );
  return [...moved.map(({ card }) => card.object), ...slid.map(({ key }) => key), ...jumped.map(({ key }) => key)];
}

/** The notes on each object and the arrows to it, as a text to compare. */
function tiesByObject({ notes, arrows }: StickyScene): (object: string) => string {
  const on = notes.flatMap((group) => group.notes).map(({ object, key }) => [object, key]);
  const to = arrows.map(({ to: object, key }) => [object, key]);
  return (object) => [...on, ...to].flatMap(([id, key]) => (id === object ? [key] : [])).join(' ');
}

const hasGhosts = ({ cards }: StickyScene): boolean => cards.some(({ state }) => state !== 'live');

/** A playback of step `n` alone; with the step before it where what left is still to be seen. */
function aloneAt(playback: Playback, n: number, withGhosts: boolean): Playback {
  const first = withGhosts ? n - 1 : n;
  return {
    length: n - first + 1,
    step: (i) => playback.step(first + i),
    at: (i) => ({ ...playback.at(first + i), step: i }),
    fileOf: playback.fileOf,
    sourceOf: playback.sourceOf,
  };
}
