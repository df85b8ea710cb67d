import { describe, expect, test } from 'vitest';
import type { Recording } from '../../model/playback.ts';
import { createFramesLayout } from '../../visualizers/frames/layout/layout.ts';
import type { FramesScene, PlacedTable } from '../../visualizers/frames/layout/scene.ts';
import { type Box, overlap } from '../../visualizers/geometry/box.ts';
import type { Show } from '../../visualizers/show.ts';
import { record } from '../tracer/interpreter.ts';
import { pointsOf } from './path-points.ts';
import { randomStory } from './random-story.ts';
import { STORIES } from './stories.ts';

const SHOW: Show = { values: 'inside', opened: new Set() };
const SEEDS = Array.from({ length: 8 }, (_, i) => (i + 1) / 13);

const playbacks = (): readonly [string, Recording][] => [
  ...SEEDS.map((seed): [string, Recording] => [`seed ${seed}`, randomStory(seed, 80)]),
  ...Object.entries(STORIES).map(([name, make]): [string, Recording] => [name, make()]),
];

const scenesOf = (playback: Recording): readonly FramesScene[] => {
  const layout = createFramesLayout({ playback }, SHOW);
  return Array.from({ length: playback.length }, (_, n) => layout.at(n));
};

/** Everything with a place, by what it stands for. */
const thingsIn = ({ tables, folds, cards }: FramesScene): readonly [string, Box][] => [
  ...tables.map(({ frame, box }): [string, Box] => [frame, box]),
  ...folds.map(({ box }): [string, Box] => ['folded', box]),
  ...cards.map(({ card, x, y }): [string, Box] => [card.object, { x, y, width: card.width, height: card.height }]),
];

describe.each(playbacks())('frames of %s', (_, playback) => {
  const scenes = scenesOf(playback);

  test('do not overlap each other, an object or a callout', () => {
    for (const scene of scenes) {
      const things = [...thingsIn(scene), ...scene.callouts.map(({ key, box }): [string, Box] => [key, box])];
      const collisions = things.flatMap(([a, box], i) =>
        things.slice(i + 1).flatMap(([b, other]) => (overlap(box, other) ? [`step ${scene.step}: ${a} and ${b}`] : [])),
      );
      expect(collisions).toEqual([]);
    }
  });

  test('stand in the order of the calls', () => {
    for (const { tables } of scenes) {
      const tops = tables.filter(({ suspended }) => !suspended).map(({ box }) => box.y);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    }
  });

  test('do not move, nor does an object, while nothing is folded', () => {
    for (const [n, scene] of scenes.entries()) {
      const before = scenes[n - 1];
      if (!before || scene.folds.length > 0 || before.folds.length > 0) continue;
      const places = new Map(thingsIn(before));
      const moved = thingsIn(scene).filter(([name, { x, y }]) => {
        const place = places.get(name);
        return place !== undefined && (place.x !== x || place.y !== y);
      });
      expect(moved.map(([name]) => `step ${n}: ${name}`)).toEqual([]);
    }
  });

  test('and objects are not crossed by arrows', () => {
    for (const scene of scenes) expect(crossings(scene)).toEqual([]);
  });
});

/** Arrows with a point inside something that they neither leave nor reach. */
function crossings(scene: FramesScene): readonly string[] {
  const things = thingsIn(scene);
  return scene.arrows.flatMap(({ key, from, to, path }) =>
    things
      .filter(([name]) => name !== from && name !== to)
      .filter(([, box]) => pointsOf(path).some(({ x, y }) => overlap({ x, y, width: 0, height: 0 }, box, -1)))
      .map(([name]) => `step ${scene.step}: ${key} through ${name}`),
  );
}

const tableOf = ({ tables }: FramesScene | Record<'tables', readonly PlacedTable[]>, title: string): PlacedTable => {
  const table = tables.find((one) => one.title === title);
  if (!table) throw new Error(`There is no frame ${title}`);
  return table;
};

const saidIn = ({ rows }: PlacedTable): readonly string[] =>
  rows.map(({ label, text, kind }) => `${kind} ${label} ${text ?? '→'}`);

async function scenes(source: string): Promise<readonly FramesScene[]> {
  return scenesOf((await record({ source })).recording);
}

describe('a frame', () => {
  test('tells names that have no value yet, the value that it returns, and where it was made', async () => {
    const source =
      'def outer():\n    n = 1\n    def inner(k):\n        total = n + k\n        return total\n    return inner(2)\nouter()\n';
    const all = await scenes(source);
    const call = all.find(({ tables }) => tables.some(({ title }) => title === 'inner')) as FramesScene;
    expect(tableOf(call, 'inner').note).toBe('made in outer');
    expect(saidIn(tableOf(call, 'inner'))).toEqual(['name k 2', 'captured n 1', 'name total no value yet']);
    const returned = all.find(({ tables }) => tables.some(({ rows }) => rows.some(({ kind }) => kind === 'value')));
    expect(saidIn(tableOf(returned as FramesScene, 'inner')).at(-1)).toBe('value returns 3');
  });

  test('that is suspended says where it waits, and stays where it is', async () => {
    const source = 'def numbers():\n    yield 1\n    yield 2\ng = numbers()\nnext(g)\nnext(g)\nx = 1\n';
    const found = (await scenes(source)).flatMap(({ tables }) => tables.filter(({ title }) => title === 'numbers'));
    expect(new Set(found.map(({ box }) => box.y)).size).toBe(1);
    expect(found.map(({ note }) => note)).toContain('waits at line 2');
    expect(found.some(({ running }) => running)).toBe(true);
  });

  test('writes definitions without anything to look into in its slots, and leads to all others', async () => {
    const source = 'class A:\n    def m(self, n=1):\n        pass\ndef f(l=[]):\n    pass\na = A()\n';
    const last = (await scenes(source)).at(-1) as FramesScene;
    expect(saidIn(tableOf(last, 'module'))).toEqual(['name A class A', 'name f →', 'name a →']);
  });
});
