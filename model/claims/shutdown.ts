import { groupBy } from '../group-by.ts';
import { hasOwnName, isAtomic, shortName } from '../kinds.ts';
import type { ObjectId, Shutdown } from '../trace.ts';
import type { Claim } from './claim.ts';
import { type Moment, objectIn } from './moment.ts';
import { kindKey, the, whatIs } from './things.ts';

type Released = Extract<Claim, { claim: 'released' }>;

/** What was written after the program's last statement, in the order in which it was. */
export const writtenAtEnd = ({ ran = [] }: Shutdown): string => ran.map(({ output = '' }) => output).join('');

/**
 * What happened when the interpreter let go of all names: what was freed, that with a finalizer one by one, and what
 * ran. Values, functions and classes go unsaid.
 */
export function released(moment: Moment, { freed, ran = [] }: Shutdown): readonly Claim[] {
  const calls = ran.map(({ function: qualified, object = null, output }) => ({
    function: shortName(qualified),
    thing: object && objectIn(moment, object) ? the(moment, object) : null,
    isFreed: object !== null && freed.includes(object),
    output: output?.trimEnd() ?? null,
  }));
  const finalized = new Set(ran.map(({ object }) => object));
  const others = freed.filter((id) => !finalized.has(id) && isWorth(moment, id));
  if (calls.length === 0 && others.length === 0) return [];
  return [{ claim: 'released', calls, freed: together(moment, others) }];
}

function isWorth(moment: Moment, id: ObjectId): boolean {
  const object = objectIn(moment, id);
  return object !== null && !isAtomic(object) && !hasOwnName(object) && object.type !== 'cell';
}

/** Objects of a kind together; one alone as itself. */
const together = (moment: Moment, objects: readonly ObjectId[]): Released['freed'] =>
  [...groupBy(objects, (id) => kindKey(moment, id)).values()].map((group) => {
    const [first] = group as [ObjectId, ...ObjectId[]];
    return group.length === 1 ? the(moment, first) : { what: whatIs(moment, first), count: group.length };
  });
