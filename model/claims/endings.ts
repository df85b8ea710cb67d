import { groupBy } from '../group-by.ts';
import { isClass, shortName } from '../kinds.ts';
import { namesOf } from '../paths.ts';
import type { Frame, MemoryObject } from '../snapshot.ts';
import type { FrameId } from '../trace.ts';
import type { Unbinder } from '../unbinding.ts';
import { formerName, isWritten, unboundNames } from './bindings.ts';
import type { Claim } from './claim.ts';
import { fateOf, isFreed, otherFates } from './fates.ts';
import { createdIn, type Moment } from './moment.ts';
import { runnerOf, the, whatIs } from './things.ts';

/** The most of a `del` statement that is quoted, in characters. */
const LONGEST_QUOTE = 40;

/** Names peeled off while their frame stays, those of an object together, and what became of their objects. */
export function peelings(moment: Moment, unbinder: (name: string) => Unbinder | null): readonly Claim[] {
  const { statement } = moment;
  const quotes = /^del\b/.test(statement) && statement.length <= LONGEST_QUOTE;
  return [...groupBy(unboundNames(moment), ({ from }) => from)].map(([from, peeled], index) => {
    const [first] = peeled.map(({ name }) => name) as [string, ...string[]];
    return {
      claim: 'peeled',
      names: peeled.map((one) => ({ ...formerName(moment, one), of: null })),
      from: the(moment, from),
      // The statement is said once, though it may have peeled names off several objects.
      statement: quotes && index === 0 ? statement : null,
      by: unbinder(first),
      fate: fateOf(moment, from),
    };
  });
}

/** Frames that are gone with their names, objects that moved notes left to be freed, and all else that was freed. */
export function endings(moment: Moment): readonly Claim[] {
  const left = moment.changes.flatMap((change) =>
    change.kind === 'rebind' && isFreed(moment, change.from) ? [change.from] : [],
  );
  const peeled = unboundNames(moment).map(({ from }) => from);
  return [
    ...[...new Set(left)].flatMap((object): readonly Claim[] => {
      const fate = fateOf(moment, object);
      return fate ? [{ claim: 'fate', fate }] : [];
    }),
    ...framesLeft(moment),
    ...otherFates(moment, new Set([...left, ...peeled])),
  ];
}

/** Frames that are gone, with their names. */
export function framesLeft(moment: Moment): readonly Claim[] {
  const alive = new Set<FrameId>(moment.after.frames.map(({ id }) => id));
  return (moment.before?.frames ?? []).flatMap((frame): readonly Claim[] => {
    if (alive.has(frame.id)) return [];
    const owner = frame.kind === 'class' ? classMade(moment, frame) : null;
    const has = new Set(owner?.references.filter(({ kind }) => kind === 'attribute').map(({ label }) => label));
    const isTold = (name: string): boolean => (owner ? has.has(name) : isWritten(name));
    const names = frame.names
      .filter(({ name }) => isTold(name))
      .map(({ name, object }) => ({ kind: 'name', frame: frame.id, name, object, when: 'before', of: null }) as const);
    // A body that ran to its end is a class unless its metaclass, or a decorator, made something else of it.
    const isWhole = moment.before?.event === 'return' && moment.before.frame === frame.id;
    if (names.length === 0 || (frame.kind === 'class' && !owner && isWhole)) return [];
    return [{ claim: 'left', runner: runnerOf(moment, frame.id), names, owner: owner?.id ?? null }];
  });
}

/** The class that was made of a class body: the one of its name that a name or, else, anything leads to. */
function classMade(moment: Moment, body: Frame): MemoryObject | null {
  const made = [...createdIn(moment)].flatMap((id) => {
    const object = moment.after.objects.get(id);
    return object && isClass(object) && whatIs(moment, id).text === shortName(body.function) ? [object] : [];
  });
  return made.find(({ id }) => namesOf(moment.after, id).length > 0) ?? made[0] ?? null;
}
