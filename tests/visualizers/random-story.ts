import { randomLcg } from 'd3';
import type { Recording } from '../../model/playback.ts';
import type { FrameId, ObjectId } from '../../model/trace.ts';
import { int, type Moment, none, str, type Told, type ToldFrame, tell } from './story.ts';

interface World {
  readonly frames: { id: FrameId; function: string; kind: ToldFrame['kind']; names: Record<string, ObjectId> }[];
  readonly objects: Record<ObjectId, Told>;
  next: number;
  frame: number;
}

const ATOMS: Readonly<Record<ObjectId, Told>> = {
  o1: int(1),
  o2: int(42),
  o3: str('Brie'),
  o4: none,
  o5: str('a rather long text'),
};
const NAMES = ['a', 'b', 'head', 'team', 'a_long_name', 'x', 'node', 'bus'];

/** A playback of random but possible states, the same for the same seed: calls, aliases, cycles, garbage. */
export function randomStory(seed: number, steps: number): Recording {
  const random = randomLcg(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const world: World = {
    frames: [{ id: 'f1', function: '<module>', kind: 'module', names: {} }],
    objects: { ...ATOMS },
    next: 10,
    frame: 2,
  };
  const moments: Moment[] = [];
  for (let i = 0; i < steps; i++) {
    for (let k = 0; k < 1 + Math.floor(random() * 2); k++) change(world, random, pick);
    moments.push(settle(world, random() < 0.15));
  }
  return tell(moments);
}

type Pick = <T>(list: readonly T[]) => T;

function change(world: World, random: () => number, pick: Pick): void {
  const top = world.frames.at(-1) as World['frames'][number];
  const held = [...new Set(world.frames.flatMap(({ names }) => Object.values(names)))];
  const containers = reachable(world).filter((id) => world.objects[id]?.references);
  const roll = random();
  if (roll < 0.35 || held.length === 0) top.names[pick(NAMES)] = create(world, random, pick, held);
  else if (roll < 0.5) top.names[pick(NAMES)] = pick(held);
  else if (roll < 0.62) delete top.names[pick(Object.keys(top.names).concat('none'))];
  else if (roll < 0.86 && containers.length > 0) grow(world, pick(containers), pick([...held, ...containers]), random);
  else if (roll < 0.94) {
    const id: FrameId = `f${world.frame++}`;
    world.frames.push({ id, function: pick(['pick', 'fill', 'fact']), kind: 'function', names: { self: pick(held) } });
  } else if (world.frames.length > 1) world.frames.pop();
}

function create(world: World, random: () => number, pick: Pick, held: readonly ObjectId[]): ObjectId {
  const id: ObjectId = `o${world.next++}`;
  const value = (): ObjectId =>
    random() < 0.5 && held.length > 0 ? pick(held) : pick(Object.keys(ATOMS) as ObjectId[]);
  const values = Array.from({ length: Math.floor(random() * 5) }, value);
  const roll = random();
  if (roll < 0.5) world.objects[id] = { type: 'list', length: values.length, references: values };
  else if (roll < 0.8) {
    world.objects[id] = {
      type: 'Node',
      class: 'o9',
      references: values.map((to, i) => ['attribute', `field${i}`, to]),
    };
  } else if (roll < 0.9) world.objects[id] = { type: 'ReferenceType', references: [['referent', '', value()]] };
  else world.objects[id] = { type: 'int', text: String(Math.floor(random() * 1e6)) };
  return id;
}

function grow(world: World, id: ObjectId, value: ObjectId, random: () => number): void {
  const told = world.objects[id] as Told;
  const references = [...(told.references ?? [])];
  if (told.type === 'list') {
    if (random() < 0.3) references.splice(Math.floor(random() * references.length), 1);
    else references.push(value);
    world.objects[id] = { ...told, references, length: references.length };
  } else if (told.type === 'Node')
    world.objects[id] = {
      ...told,
      references: [['attribute', 'next', value], ...references.filter((ref) => ref[1] !== 'next')],
    };
}

/** What no name reaches is freed, unless a cycle keeps it alive until the collector runs. */
function settle(world: World, collect: boolean): Moment {
  const alive = new Set(reachable(world));
  const cyclic = collect ? new Set<ObjectId>() : inCycles(world, alive);
  for (const id of Object.keys(world.objects) as ObjectId[]) {
    if (alive.has(id) || cyclic.has(id) || ATOMS[id]) continue;
    delete world.objects[id];
  }
  for (const [id, told] of Object.entries(world.objects) as [ObjectId, Told][]) {
    if (told.type === 'ReferenceType' && target(told) && !world.objects[target(told) as ObjectId])
      world.objects[id] = { ...told, references: [] };
  }
  return {
    frames: world.frames.map((frame) => ({ ...frame, names: { ...frame.names } })),
    objects: Object.fromEntries(
      (Object.entries(world.objects) as [ObjectId, Told][]).map(([id, told]) => [
        id,
        cyclic.has(id) ? { ...told, held: 'none' as const } : told,
      ]),
    ),
  };
}

const target = ({ references }: Told): ObjectId | undefined => references?.[0]?.[2] as ObjectId | undefined;

function strong({ references = [], type }: Told): ObjectId[] {
  if (type === 'ReferenceType') return [];
  return references.map((reference) => (typeof reference === 'string' ? reference : reference[2]));
}

function from(world: World, roots: readonly ObjectId[]): Set<ObjectId> {
  const seen = new Set<ObjectId>();
  const open = [...roots];
  for (let id = open.pop(); id; id = open.pop()) {
    if (seen.has(id) || !world.objects[id]) continue;
    seen.add(id);
    open.push(...strong(world.objects[id] as Told));
  }
  return seen;
}

const reachable = (world: World): ObjectId[] => [
  ...from(
    world,
    world.frames.flatMap(({ names }) => Object.values(names)),
  ),
];

/** Unreachable objects that lead back to themselves, and what these lead to. */
function inCycles(world: World, alive: ReadonlySet<ObjectId>): Set<ObjectId> {
  const dead = (Object.keys(world.objects) as ObjectId[]).filter((id) => !alive.has(id) && !ATOMS[id]);
  const roots = dead.filter((id) => from(world, strong(world.objects[id] as Told)).has(id));
  return new Set([...from(world, roots)].filter((id) => !alive.has(id) && !ATOMS[id]));
}
