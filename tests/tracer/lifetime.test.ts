import { describe, expect, it } from 'vitest';
import { type Change, changesAt } from '../../model/changes.ts';
import type { Playback } from '../../model/playback.ts';
import type { MemoryObject } from '../../model/snapshot.ts';
import { record } from './interpreter.ts';

const CHEESE = 'import gc, weakref\nclass Cheese: pass\n';

const steps = (playback: Playback): number[] => Array.from({ length: playback.length }, (_, n) => n);

/** The steps in which `kind` happened to an object of type `type`. */
const stepsOf = (playback: Playback, kind: Change['kind'], type: string): number[] =>
  steps(playback).filter((n) =>
    changesAt(playback, n).some(
      (change) => change.kind === kind && 'object' in change && typeAt(playback, n, change.object) === type,
    ),
  );

const typeAt = (playback: Playback, n: number, id: MemoryObject['id']): string | undefined =>
  (playback.at(n).objects.get(id) ?? playback.at(n - 1).objects.get(id))?.type;

/** The step before which line `line` runs, for the first time. */
const stepBefore = (playback: Playback, line: number): number =>
  steps(playback).find((n) => playback.step(n).event === 'line' && playback.step(n).range?.[0] === line) ?? -1;

const objectsOf = (playback: Playback, n: number, type: string): MemoryObject[] =>
  [...playback.at(n).objects.values()].filter((object) => object.type === type);

describe('an object', () => {
  it('is freed, and its weak reference dies, in the step of the del that does it and in no other', async () => {
    const { recording } = await record({
      source: `${CHEESE}a = Cheese()\nwr = weakref.ref(a)\nb = a\ndel a\ndel b\nx = wr()\n`,
    });
    const after = stepBefore(recording, 7) + 1;
    expect(stepsOf(recording, 'free', 'Cheese')).toEqual([after]);
    expect(stepsOf(recording, 'clear', 'ReferenceType')).toEqual([after]);
  });

  it('that takes the address of a freed one is another object', async () => {
    const { recording } = await record({
      source: 'class A: pass\nfor n in range(4):\n    a = A()\n    at = id(a)\n    del a\n',
    });
    expect(stepsOf(recording, 'create', 'A')).toHaveLength(4);
    expect(stepsOf(recording, 'free', 'A')).toHaveLength(4);
  });

  it('that is a generator and starts at once where another one stood is another object, and new', async () => {
    const { recording } = await record({
      source: 'def one():\n    yield 1\nx = [next(one()), next(one()), next(one())]\ny = [g := one(), next(g)]\n',
    });
    expect(stepsOf(recording, 'create', 'generator')).toHaveLength(4);
    expect(stepsOf(recording, 'free', 'generator')).toHaveLength(3);
    const made = steps(recording).flatMap((n) => Object.values(recording.step(n).objects ?? {}));
    expect(made.filter(({ type }) => type === 'generator').map(({ found = false }) => found)).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('in an unreachable cycle stays, held by nothing, until the collector runs', async () => {
    const { recording } = await record({
      source: `${CHEESE}a, b = Cheese(), Cheese()\na.o, b.o = b, a\ndel a, b\nx = 1\ngc.collect()\ny = 2\n`,
    });
    const unreached = stepBefore(recording, 6);
    expect(objectsOf(recording, unreached, 'Cheese').map(({ held }) => held)).toEqual(['none', 'none']);
    expect(stepsOf(recording, 'unreach', 'Cheese')).toEqual([unreached]);
    expect(stepsOf(recording, 'free', 'Cheese')).toEqual([stepBefore(recording, 8)]);
  });

  it('on the value stack only is alive and unseen, not garbage', async () => {
    const { recording } = await record({ source: 'class A: pass\nfor a in [A(), A()]:\n    del a\nx = 1\n' });
    const inside = stepBefore(recording, 3);
    expect(
      objectsOf(recording, inside, 'tuple')
        .filter(({ origin }) => origin === null)
        .map(({ held }) => held),
    ).toEqual(['unseen']);
    expect(stepsOf(recording, 'unreach', 'A')).toEqual([]);
    expect(stepsOf(recording, 'free', 'A').length).toBeGreaterThan(0);
  });

  it('has the reference count that the program itself sees', async () => {
    const { recording, output } = await record({
      source: 'import sys\nclass A: pass\na = A()\nb = [a, a]\nc = {1: a}\nprint(sys.getrefcount(a))\nx = 1\n',
    });
    const [object] = objectsOf(recording, stepBefore(recording, 7), 'A');
    expect(object?.refcount).toBe(Number(output) - 1 + (Number(output) === 4 ? 1 : 0));
  });

  it('lives on when its finalizer makes a name for it, as the same object', async () => {
    const { recording } = await record({
      source: 'class A:\n    def __del__(self):\n        global kept\n        kept = self\na = A()\ndel a\nx = kept\n',
    });
    expect(stepsOf(recording, 'create', 'A')).toHaveLength(1);
    expect(stepsOf(recording, 'free', 'A')).toEqual([]);
  });
});
