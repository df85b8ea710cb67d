import { describe, expect, test } from 'vitest';
import type { PlacedCard } from '../../visualizers/cards/placed.ts';
import type { Show } from '../../visualizers/show.ts';
import type { PlacedNote, StickyScene } from '../../visualizers/sticky/layout/composing/scene.ts';
import { createStickyLayout } from '../../visualizers/sticky/layout/layout.ts';
import { manyLists, STORIES } from './stories.ts';
import { int, module, tell } from './story.ts';

const INSIDE: Show = { values: 'inside', opened: new Set() };

const draw = (story: keyof typeof STORIES, step: number, options = INSIDE): StickyScene =>
  createStickyLayout({ playback: STORIES[story]() }, options).at(step);

const cardOf = ({ cards }: StickyScene, object: string): PlacedCard => {
  const card = cards.find((one) => one.card.object === object);
  if (!card) throw new Error(`${object} has no card`);
  return card;
};

const noteOf = ({ notes }: StickyScene, name: string): PlacedNote => {
  const note = notes.flatMap((group) => group.notes).find((one) => one.name === name);
  if (!note) throw new Error(`${name} has no note`);
  return note;
};

const texts = ({ card }: PlacedCard): (string | undefined)[] => card.parts.map(({ lines }) => lines?.[0]);

describe('a note', () => {
  test('stands left of its object; several stand one below the other', () => {
    const drawing = draw('copies', 6);
    const [l1, l2, list] = [noteOf(drawing, 'l1'), noteOf(drawing, 'l2'), cardOf(drawing, 'o11')];
    expect(l1.box.x + l1.box.width).toBeLessThan(list.x);
    expect(l2.box.y).toBeGreaterThan(l1.box.y + l1.box.height);
    expect(l2.object).toBe(l1.object);
  });

  test('carries its frame’s name, unless that is the module', () => {
    const drawing = draw('haunted', 2);
    expect(noteOf(drawing, 'self')).toMatchObject({ caption: 'pick', frame: 'f2' });
    expect(noteOf(drawing, 'bus1').caption).toBe('');
    expect(noteOf(drawing, 'self').hue).not.toBe(noteOf(drawing, 'bus1').hue);
  });

  test('is new, moved, or just where it was', () => {
    expect(noteOf(draw('rebind', 1), 'group').state).toBe('new');
    expect(noteOf(draw('rebind', 2), 'team').state).toBe('moved');
    expect(noteOf(draw('rebind', 2), 'group').state).toBe('same');
  });

  test('that is peeled off stays for the step, and its object’s ghost with it', () => {
    const drawing = draw('lifetimes', 2);
    expect(noteOf(drawing, 'parm').state).toBe('peeled');
    expect(cardOf(drawing, 'o11').state).toBe('freed');
    expect(drawing.callouts.map(({ lines }) => lines[0])).toContain('peeled off');
    expect(() => noteOf(draw('lifetimes', 3), 'parm')).toThrow();
  });

  test.each([
    ['\ndel parm', 'del parm'],
    ['\nf(\nexcept TypeError as parm:', 'except has ended'],
    ['\nf()', 'peeled off'],
  ])('says what peeled it off, as far as %j tells', (source, words) => {
    const drawing = createStickyLayout({ playback: STORIES.lifetimes(), source }, INSIDE).at(2);
    expect(drawing.callouts.map(({ lines }) => lines[0])).toContain(words);
  });

  test('stands above an object that others refer to, and stays there when its neighbour goes', () => {
    const drawing = draw('lifetimes', 1);
    const [brie, cheese] = [noteOf(drawing, 'brie'), cardOf(drawing, 'o10')];
    expect(brie.box.x).toBe(cheese.x);
    expect(brie.box.y + brie.box.height).toBeLessThan(cheese.y);
    expect(cheese.rail).toBeNull();
  });
});

describe('a change', () => {
  test('is marked in its slot and said beside the card', () => {
    const drawing = draw('copies', 6);
    expect(cardOf(drawing, 'o12').mark).toEqual({ created: false, parts: [2] });
    expect(drawing.callouts.map(({ lines }) => lines)).toEqual([['changed: item 2 added', 'seen by l1, l2 and l3']]);
  });

  test('of an iterator that let go of its list is that it is exhausted', () => {
    expect(draw('iterator', 1).callouts.map(({ lines }) => lines[0])).toEqual(['changed: exhausted']);
  });

  test('says what a call hands out', () => {
    expect(draw('haunted', 3).stack?.value?.text).toBe('returns None');
    expect(draw('generator', 0).stack?.value?.text).toBe('yields 3');
  });
});

describe('a ring', () => {
  test('that was made from its end begins at the object that was named first, and stands level', () => {
    const drawing = draw('ring', 5);
    const [first, second, third] = ['o12', 'o11', 'o10'].map((object) => cardOf(drawing, object));
    expect(first?.x).toBeLessThan(second?.x as number);
    expect(second?.x).toBeLessThan(third?.x as number);
    expect(third?.y).toBe(second?.y);
  });
});

describe('an object', () => {
  test('that nothing reaches any more stands in a zone', () => {
    const drawing = draw('lifetimes', 3);
    const { box } = drawing.zones[0] ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
    for (const { x, y, card } of [cardOf(drawing, 'o20'), cardOf(drawing, 'o21')]) {
      expect(x).toBeGreaterThan(box.x);
      expect(y).toBeGreaterThan(box.y);
      expect(x + card.width).toBeLessThan(box.x + box.width);
      expect(y + card.height).toBeLessThan(box.y + box.height);
    }
    expect(cardOf(drawing, 'o12').y).toBeLessThan(box.y);
  });

  test('that is a small value keeps no room while it is away', () => {
    const values = { o1: int(1), o2: int(2) };
    const names = [{ a: 'o1', b: 'o2' }, {}, {}, { b: 'o2' }, {}, {}] as const;
    const layout = createStickyLayout(
      { playback: tell(names.map((one) => ({ frames: [module(one)], objects: values }))) },
      INSIDE,
    );
    const [first, second] = [cardOf(layout.at(0), 'o1'), cardOf(layout.at(0), 'o2')];
    expect(second.y).toBeGreaterThan(first.y);
    expect(cardOf(layout.at(3), 'o2').y).toBe(first.y);
  });

  test('that something unseen holds says so', () => {
    expect(cardOf(draw('generator', 1), 'o4').card.tags).toEqual(['held by something not seen']);
  });

  test('shows what was observed of its count', () => {
    const drawing = draw('copies', 6);
    expect(cardOf(drawing, 'o11').card.count).toBe('×2');
    expect(cardOf(drawing, 'o13').card.tags).toEqual(['constant of the code']);
    expect(cardOf(draw('recursion', 1), 'o18').card.count).toBe('∞');
  });

  test('is right of what refers to it', () => {
    const drawing = draw('copies', 6);
    for (const { from, to } of drawing.arrows) expect(cardOf(drawing, to).x).toBeGreaterThan(cardOf(drawing, from).x);
  });

  test('weakly referred to has a dashed arrow; a dead reference has none', () => {
    const drawing = draw('lifetimes', 2);
    expect(drawing.arrows.filter(({ weak }) => weak).map(({ from, to }) => [from, to])).toEqual([['o12', 'o10']]);
    expect(texts(cardOf(drawing, 'o13'))).toEqual(['dead']);
  });
});

test('many names stand in bands side by side, about as wide as a screen', () => {
  const { bounds, cards, arrows } = createStickyLayout({ playback: manyLists(60) }, INSIDE).at(0);
  expect(cards).toHaveLength(60);
  expect(arrows).toEqual([]);
  expect(bounds.width / bounds.height).toBeGreaterThan(0.9);
  expect(bounds.width / bounds.height).toBeLessThan(2.5);
});

test('a long list shows both its ends, and how many are folded between them', () => {
  const parts = cardOf(draw('tables', 0), 'o14').card.parts;
  expect(parts.map(({ label, hidden }) => label || `+${hidden}`)).toEqual(['0', '1', '2', '3', '4', '+93', '98', '99']);
});

describe('a small value', () => {
  test('is written in its slot, or has a card of its own', () => {
    expect(texts(cardOf(draw('copies', 3), 'o12'))).toEqual(['2', '3']);
    const drawing = draw('copies', 3, { ...INSIDE, values: 'objects' });
    expect(texts(cardOf(drawing, 'o12'))).toEqual([undefined, undefined]);
    expect(cardOf(drawing, 'o2').card.lines).toEqual(['2']);
  });

  test('with a name has a card in any case', () => {
    expect(cardOf(draw('recursion', 1), 'o18').card.lines).toEqual(['8']);
  });

  test('is also a plain function of a class, but not one with a default', () => {
    const parts = cardOf(draw('haunted', 0), 'o1').card.parts;
    expect(parts.map(({ label, lines }) => [label, lines])).toEqual([
      ['__init__', null],
      ['pick', ['ƒ pick']],
    ]);
  });
});
