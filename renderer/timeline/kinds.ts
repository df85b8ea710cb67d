import { entries } from '../../model/apply.ts';
import { holdsFrame, isAtomic } from '../../model/kinds.ts';
import type { ObjectId, ObjectRecord, Step } from '../../model/trace.ts';

/**
 * What a tick of the timeline says about its step: the most telling change in it. In the order in which
 * one outdoes the other; `none` is a step that changed nothing in the drawing.
 */
export const TICK_KINDS = [
  'raise',
  'end',
  'mutate',
  'unbind',
  'call',
  'return',
  'evaluate',
  'create',
  'name',
  'none',
] as const;
export type TickKind = (typeof TICK_KINDS)[number];

/** The legend's words for each kind. */
export const TICK_TITLES: Readonly<Record<TickKind, string>> = {
  raise: 'exception',
  end: 'object freed or out of reach',
  mutate: 'object changed in place',
  unbind: 'name peeled off',
  call: 'call',
  return: 'return',
  evaluate: 'expression evaluated',
  create: 'new object',
  name: 'name bound or moved',
  none: 'no change',
};

/**
 * Sorts the steps of one trace, which must be shown to it in order, by kind of change. It reads the deltas
 * alone, so that 100,000 steps cost milliseconds; what is freed counts only if it was more than a plain value.
 */
export function createKindSorter(): (step: Step) => TickKind {
  const plain = new Set<ObjectId>();
  // That a generator is suspended or goes on, and what its frame then holds, is told by its steps and names.
  const frames = new Set<ObjectId>();
  return (step) => {
    for (const [id, object] of Object.entries(step.objects ?? {}) as [ObjectId, ObjectRecord][]) {
      if (isPlainValue(object)) plain.add(id);
      if (holdsFrame(object)) frames.add(id);
    }
    return kindOf(step, plain, frames);
  };
}

function kindOf(step: Step, plain: ReadonlySet<ObjectId>, frames: ReadonlySet<ObjectId>): TickKind {
  if (step.event === 'exception') return 'raise';
  // That an operand was freed goes without saying.
  if (step.event !== 'expression' && endsObject(step, plain)) return 'end';
  if (mutates(step, frames)) return 'mutate';
  if (unbinds(step)) return 'unbind';
  if (step.event === 'call') return 'call';
  if (step.event === 'return' || step.event === 'yield') return 'return';
  if (step.event === 'expression') return 'evaluate';
  if (createsObject(step)) return 'create';
  return step.names === undefined ? 'none' : 'name';
}

const endsObject = (step: Step, plain: ReadonlySet<ObjectId>): boolean =>
  [...(step.freed ?? []), ...(step.lost ?? [])].some((id) => !plain.has(id)) ||
  Object.values(step.changed ?? {}).some((change) => change.held === 'none');

const mutates = (step: Step, frames: ReadonlySet<ObjectId>): boolean =>
  entries(step.changed).some(
    ([id, { references = [], text, type, class: ofProgram }]) =>
      !frames.has(id) && (references.length > 0 || text !== undefined || type !== undefined || ofProgram !== undefined),
  );

const unbinds = (step: Step): boolean =>
  Object.values(step.names ?? {}).some((names) => names.some(([, object]) => object === null));

const createsObject = (step: Step): boolean =>
  Object.values(step.objects ?? {}).some((object) => !isPlainValue(object));

/** Small immutable values, and modules: what came into being with them is the name only. */
const isPlainValue = ({ class: programsOwn, type }: ObjectRecord): boolean =>
  type === 'module' || isAtomic({ class: programsOwn ?? null, type });
