import { expect, test } from 'vitest';
import { partingOf, pictureOf } from '../../model/parting.ts';
import type { Playback } from '../../model/playback.ts';
import { record } from '../tracer/interpreter.ts';

const recorded = async (source: string): Promise<Playback> => (await record({ source })).recording;

test('a run does not part from another of the same program', async () => {
  const source = 'import copy\nl1 = [1, [2, 3]]\nl2 = copy.deepcopy(l1)\nl2[1].append(l1)\nprint(l2)\n';
  expect(partingOf(await recorded(source), await recorded(source))).toBeNull();
});

test('it parts where something is shared in one and not in the other', async () => {
  const shared = await recorded('a = [0]\nb = [a,  a]\nprint(b)\n');
  const apart = await recorded('a = [0]\nb = [a,[0]]\nprint(b)\n');
  expect(partingOf(shared, apart)).toBe(2);
});

test('it parts where another text is written, another statement runs, or one goes on', async () => {
  const long = await recorded('x = 0\nif x:\n    y = 1\nprint(x)\n');
  expect(partingOf(long, await recorded('x = 0\nif x:\n    y = 1\nprint(1)\n'))).toBe(3);
  expect(partingOf(long, await recorded('x = 1\nif x:\n    y = 1\nprint(x)\n'))).toBe(1);
  expect(partingOf(long, await recorded('x = 0\nif x:\n    y = 1\n'))).toBe(2);
});

test('addresses and the order of making make no difference', async () => {
  const one = await recorded('a = [1]\nb = [2]\n');
  const other = await recorded('b = [2]\na = [1]\nc = a, b = a, b\ndel c\n');
  const last = (playback: Playback) => pictureOf({ ...playback.at(playback.length - 1), range: null });
  expect(last(one)).not.toBe(last(other));
  expect(last(one)).toBe(last(await recorded('x = [3]\na = [1]\nb = [2]\ndel x\n')));
});
