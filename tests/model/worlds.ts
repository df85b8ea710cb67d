import fc from 'fast-check';
import type { Snapshot } from '../../model/snapshot.ts';
import type { FrameId, NameChange, ObjectId, ObjectRecord, ReferenceRecord, Step } from '../../model/trace.ts';

/** The plainest possible state of a program: what a trace is checked against. */
export interface World {
  readonly names: ReadonlyMap<FrameId, ReadonlyMap<string, ObjectId>>;
  readonly objects: ReadonlyMap<ObjectId, readonly ReferenceRecord[]>;
}

type Operation =
  | { readonly op: 'enter' | 'leave' | 'collect' }
  | { readonly op: 'create'; readonly referents: readonly number[]; readonly attributes: boolean }
  | { readonly op: 'bind'; readonly name: string; readonly frame: number; readonly object: number }
  | { readonly op: 'unbind'; readonly name: string; readonly frame: number }
  | {
      readonly op: 'splice';
      readonly object: number;
      readonly start: number;
      readonly remove: number;
      readonly insert: readonly number[];
    };

const index = fc.nat({ max: 20 });
const name = fc.constantFrom('a', 'b', 'c', 'x', '__proto__', 'constructor');
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ op: fc.constantFrom('enter', 'leave', 'collect') }),
  fc.record({ op: fc.constant('create'), referents: fc.array(index, { maxLength: 5 }), attributes: fc.boolean() }),
  fc.record({ op: fc.constant('bind'), name, frame: index, object: index }),
  fc.record({ op: fc.constant('unbind'), name, frame: index }),
  fc.record({
    op: fc.constant('splice'),
    object: index,
    start: index,
    remove: index,
    insert: fc.array(index, { maxLength: 3 }),
  }),
);

/** Random histories: the worlds one after the other, and the steps that lead from each to the next. */
export const histories: fc.Arbitrary<{ readonly worlds: readonly World[]; readonly steps: readonly Step[] }> = fc
  .array(operation, { minLength: 1, maxLength: 80 })
  .map((operations) => {
    const worlds: World[] = [{ names: new Map([['f1', new Map()]]), objects: new Map() }];
    for (const one of operations) worlds.push(next(worlds.at(-1) as World, one, worlds.length));
    const steps = worlds.map((world, n) => step(worlds[n - 1] ?? { names: new Map(), objects: new Map() }, world));
    return { worlds, steps };
  });

/** A snapshot's names and references in the form of a world. */
export function worldOf(snapshot: Snapshot): World {
  return {
    names: new Map(
      snapshot.frames.map(({ id, names }) => [id, new Map(names.map(({ name, object }) => [name, object]))]),
    ),
    objects: new Map(
      [...snapshot.objects].map(([id, { references }]) => [
        id,
        references.map(({ kind, label, object }) => (kind === 'item' ? object : ([kind, label, object] as const))),
      ]),
    ),
  };
}

function next(world: World, operation: Operation, n: number): World {
  const names = new Map([...world.names].map(([id, bound]) => [id, new Map(bound)]));
  const objects = new Map(world.objects);
  const pick = <T>(all: Iterable<T>, i: number): T | undefined => [...all][i % Math.max(1, [...all].length)];
  switch (operation.op) {
    case 'enter':
      names.set(`f${n + 1}`, new Map());
      break;
    case 'leave':
      if (names.size > 1) names.delete([...names.keys()].at(-1) as FrameId);
      break;
    case 'create': {
      const referents = operation.referents.flatMap((i) => pick(objects.keys(), i) ?? []);
      const record = operation.attributes
        ? referents.map((object, i) => ['attribute', `a${i}`, object] as const)
        : referents;
      objects.set(`o${n}`, record);
      break;
    }
    case 'bind': {
      const object = pick(objects.keys(), operation.object);
      if (object) pick(names.values(), operation.frame)?.set(operation.name, object);
      break;
    }
    case 'unbind':
      pick(names.values(), operation.frame)?.delete(operation.name);
      break;
    case 'splice': {
      const id = pick(objects.keys(), operation.object);
      const references = id && objects.get(id);
      if (!id || !references || references.some((ref) => typeof ref !== 'string')) break;
      const insert = operation.insert.flatMap((i) => pick(objects.keys(), i) ?? []);
      objects.set(id, references.toSpliced(operation.start, operation.remove, ...insert));
      break;
    }
    case 'collect':
      break;
  }
  return operation.op === 'collect' ? { names, objects: reachable(names, objects) } : { names, objects };
}

function reachable(names: World['names'], objects: World['objects']): World['objects'] {
  const kept = new Set<ObjectId>();
  const visit = (id: ObjectId): void => {
    if (kept.has(id)) return;
    kept.add(id);
    for (const ref of objects.get(id) ?? []) visit(typeof ref === 'string' ? ref : ref[2]);
  };
  for (const bound of names.values()) for (const id of bound.values()) visit(id);
  return new Map([...objects].filter(([id]) => kept.has(id)));
}

/** The delta between two worlds, found the plainest way: whatever differs is replaced whole. */
function step(before: World, after: World): Step {
  const entered = [...after.names.keys()].filter((id) => !before.names.has(id));
  const left = [...before.names.keys()].filter((id) => !after.names.has(id));
  return {
    event: 'line',
    range: [1, 0, 1, 1],
    frame: [...after.names.keys()].at(-1) as FrameId,
    frames: [
      ...left.map((id) => ['leave', id] as const),
      ...entered.map((id) => ['enter', { id, function: 'f', kind: 'function' }] as const),
    ],
    names: Object.fromEntries([...after.names].map(([id, bound]) => [id, nameChanges(before.names.get(id), bound)])),
    objects: Object.fromEntries(
      [...after.objects].flatMap(([id, references]) => (before.objects.has(id) ? [] : [[id, record(references)]])),
    ),
    changed: Object.fromEntries(
      [...after.objects].flatMap(([id, references]) => {
        const was = before.objects.get(id);
        return was && was !== references ? [[id, { references: [[0, was.length, ...references]] }]] : [];
      }),
    ),
    freed: [...before.objects.keys()].filter((id) => !after.objects.has(id)),
  };
}

function nameChanges(
  before: ReadonlyMap<string, ObjectId> = new Map(),
  after: ReadonlyMap<string, ObjectId>,
): NameChange[] {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return [
    ...gone.map((key) => [key, null] as const),
    ...[...after].filter(([key, object]) => before.get(key) !== object),
  ];
}

const record = (references: readonly ReferenceRecord[]): ObjectRecord => ({ address: 1, type: 'list', references });
