import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesAt } from '../../model/changes.ts';
import { createRecording } from '../../model/playback.ts';
import { referenceDifferences } from '../../model/reference-differences.ts';
import type { Reference } from '../../model/snapshot.ts';
import type { ObjectId, Step } from '../../model/trace.ts';
import { histories, type World } from './worlds.ts';

const item = (object: ObjectId, i: number): Reference => ({
  kind: 'item',
  label: String(i),
  object,
  strength: 'strong',
});
const items = (...objects: ObjectId[]): Reference[] => objects.map(item);
const told = (before: Reference[], after: Reference[]) =>
  referenceDifferences(before, after).map(({ way, label, object }) => `${way} ${label} ${object}`);

describe('the changes of a step', () => {
  it('lead the names and the objects from each world to the next, and say nothing else', () => {
    fc.assert(
      fc.property(histories, ({ worlds, steps }) => {
        const playback = createRecording(steps);
        for (let n = 1; n < steps.length; n++) {
          const [before, after] = worlds.slice(n - 1) as [World, World];
          expect(replayed(before, changesAt(playback, n))).toEqual({
            names: flatNames(after),
            objects: new Set(after.objects.keys()),
          });
        }
      }),
    );
  });

  it('tell of mutation exactly where references differ', () => {
    fc.assert(
      fc.property(histories, ({ worlds, steps }) => {
        const playback = createRecording(steps);
        for (let n = 1; n < steps.length; n++) {
          const [before, after] = worlds.slice(n - 1) as [World, World];
          const differing = [...after.objects].filter(([id, references]) => {
            const was = before.objects.get(id);
            return was && JSON.stringify(was) !== JSON.stringify(references);
          });
          const mutated = changesAt(playback, n).flatMap((change) => (change.kind === 'mutate' ? [change.object] : []));
          expect(new Set(mutated)).toEqual(new Set(differing.map(([id]) => id)));
        }
      }),
    );
  });
});

it('a long container that changes where it was not recorded is changed all the same', () => {
  const object = { address: 1, type: 'list', length: 200, omitted: 200 };
  const start: Step = { event: 'line', range: [1, 0, 1, 1], frame: 'f1', objects: { o1: object } };
  const playback = createRecording([start, { ...start, objects: {}, changed: { o1: { length: 201, omitted: 201 } } }]);
  expect(changesAt(playback, 1)).toEqual([{ kind: 'mutate', object: 'o1', reference: null }]);
});

describe('the differences of references', () => {
  it('name an item that was put in front, not all that it pushed on', () => {
    expect(told(items('o1', 'o2'), items('o3', 'o1', 'o2'))).toEqual(['came 0 o3']);
  });

  it('name an item that was taken out by the place it had', () => {
    expect(told(items('o1', 'o2', 'o3'), items('o1', 'o3'))).toEqual(['went 1 o2']);
  });

  it('pair what was replaced', () => {
    expect(told(items('o1', 'o2'), items('o1', 'o4'))).toEqual(['moved 1 o4']);
  });

  it('tell members of a set by the object', () => {
    const member = (object: ObjectId): Reference => ({ kind: 'member', label: '', object, strength: 'strong' });
    expect(told([member('o1'), member('o2')], [member('o3'), member('o1')])).toEqual(['went  o2', 'came  o3']);
  });
});

function replayed(world: World, changes: readonly Change[]) {
  const names = flatNames(world);
  const objects = new Set(world.objects.keys());
  for (const change of changes) {
    if (change.kind === 'bind' || change.kind === 'rebind') names.set(`${change.frame} ${change.name}`, change.object);
    if (change.kind === 'unbind') names.delete(`${change.frame} ${change.name}`);
    if (change.kind === 'create') objects.add(change.object);
    if (change.kind === 'free') objects.delete(change.object);
  }
  return { names, objects };
}

const flatNames = ({ names }: World): Map<string, ObjectId> =>
  new Map(
    [...names].flatMap(([frame, bound]) => [...bound].map(([name, object]) => [`${frame} ${name}`, object] as const)),
  );

describe('a class that is assigned', () => {
  const object = { address: 1, type: 'A', class: 'o2' } as const;
  const classes = { o2: { address: 2, type: 'type', text: 'A' }, o3: { address: 3, type: 'type', text: 'B' } };
  const start: Step = { event: 'line', range: [1, 0, 1, 1], frame: 'f1', objects: { o1: object, ...classes } };
  const changed = (change: NonNullable<Step['changed']>[ObjectId]) =>
    changesAt(createRecording([start, { ...start, objects: {}, changed: { o1: change } }]), 1);

  it('is a change of its own', () => {
    expect(changed({ type: 'B', class: 'o3' })).toEqual([
      { kind: 'mutate', object: 'o1', reference: null, class: { from: 'o2', to: 'o3' } },
    ]);
  });

  it('may be one that the program did not define', () => {
    expect(changed({ type: 'module', class: null })).toEqual([
      { kind: 'mutate', object: 'o1', reference: null, class: { from: 'o2', to: null } },
    ]);
  });

  it('is told beside what else changed in the object', () => {
    const kinds = changed({ type: 'B', class: 'o3', text: 'spoken' });
    expect(kinds.map((change) => change.kind === 'mutate' && change.class !== undefined)).toEqual([true, false]);
  });
});
