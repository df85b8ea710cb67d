import { changesAt } from '../changes.ts';
import { textOfFile } from '../files.ts';
import { groupBy } from '../group-by.ts';
import { hasOwnName, isClass, shortName } from '../kinds.ts';
import { namesOf } from '../paths.ts';
import type { Playback } from '../playback.ts';
import { evaluate } from '../python/evaluate.ts';
import { readExpression, withParts } from '../python/expression.ts';
import type { Frame, MemoryObject } from '../snapshot.ts';
import { quoted, textOfRange } from '../source.ts';
import { statementBefore } from '../statements.ts';
import type { FrameId, ObjectId, Outcome } from '../trace.ts';
import { type Unbinder, unbinderOf } from '../unbinding.ts';
import { bindings, formerName, isWritten, unboundNames } from './bindings.ts';
import type { Claim, Runner } from './claim.ts';
import { fateOf, isFreed, otherFates } from './fates.ts';
import { messageOf } from './messages.ts';
import { createdIn, type Moment } from './moment.ts';
import { mutations } from './mutations.ts';
import { tested } from './tests.ts';
import { aNew, runnerOf, saidName, the, theOne, whatIs } from './things.ts';

/** The most of a program's text, or of its output, that is quoted, in characters. */
const LONGEST_QUOTE = 40;

/**
 * What there is to say of step `n`, in the order in which it is said. `program` is the program's text, so that a `del`
 * can be quoted; `outcome` is how the run ended, where that is known.
 */
export function claimsAt(
  playback: Playback,
  program: string,
  n: number,
  outcome: Outcome | null = null,
): readonly Claim[] {
  const moment = momentAt(playback, program, n);
  const test = tested(playback, moment, n);
  const print = printed(playback.step(n).output);
  // What a statement prints by itself comes before what ends with it; a finalizer prints after what frees its object, and what is
  // called within the statement is over before it prints.
  const printsFirst = /^print\(/.test(moment.statement) && framesLeft(moment).length === 0;
  const claims: readonly Claim[] = [
    ...(test && isWorth(test) ? [test] : []),
    ...calls(moment, () => hasRun(playback, n)),
    ...evaluations(moment),
    ...(printsFirst ? print : []),
    ...peelings(moment, (name) => unbinderOf(playback, program, n, name)),
    ...suspended(moment),
    ...bindings(moment),
    ...mutations(moment),
    ...endings(moment),
    ...(printsFirst ? [] : print),
  ];
  const ends = outcomes(moment, outcome);
  if (claims.length > 0) return [...claims, ...ends];
  const still = test ?? quiet(moment, () => hasRun(playback, n));
  const isWorthless = ends.length > 0 && (still.claim === 'nothing' || still.claim === 'begins');
  return isWorthless ? ends : [still, ...ends];
}

/** Conditions are always told; that a loop goes round, or a block begins, only where nothing else happened. */
const isWorth = ({ what, holds }: Extract<Claim, { claim: 'tested' }>): boolean =>
  what === 'if' ||
  what === 'elif' ||
  what === 'while' ||
  what === 'case' ||
  what === 'except' ||
  (what === 'for' && !holds);

function momentAt(playback: Playback, program: string, n: number): Moment {
  const ran = statementBefore(playback, n);
  const textOf = (file: string | null): string => textOfFile(playback, program, file);
  return {
    before: n > 0 ? playback.at(n - 1) : null,
    after: playback.at(n),
    changes: changesAt(playback, n),
    statement: ran ? textOfRange(textOf(ran.file), ran.range) : '',
    textOf,
  };
}

/** Whether a statement of the frame that runs at step `n` ran before: a generator goes on, it does not begin again. */
function hasRun(playback: Playback, n: number): boolean {
  const { frame } = playback.step(n);
  for (let i = n - 1; i > 0; i--) {
    const step = playback.step(i);
    if (step.frame === frame && step.event === 'line') return true;
    if (step.frames?.some(([kind, entered]) => kind === 'enter' && entered.id === frame)) return false;
  }
  return false;
}

/** Where nothing changed. `hasRunBefore`: whether the running frame is past its first statement. */
function quiet(moment: Moment, hasRunBefore: () => boolean): Claim {
  const { before, after } = moment;
  if (!before) return { claim: 'start' };
  const begins = before.event === 'call' && before.frame === after.frame && !hasRunBefore();
  if (begins) return { claim: 'begins', runner: runnerOf(moment, after.frame) };
  const isRaised = before.event === 'exception' && before.frame === after.frame;
  if (isRaised) return after.event === 'end' ? { claim: 'nothing' } : inFlight(moment);
  return stays(moment) ?? unread(moment) ?? { claim: 'nothing' };
}

/** Where an exception goes next in the frame in which it was raised. */
function inFlight({ after, textOf }: Moment): Claim {
  const file = after.frames.find(({ id }) => id === after.frame)?.file ?? null;
  const next = after.range ? textOfRange(textOf(file), after.range) : '';
  return { claim: 'in flight', isTested: /^except\b/.test(next) };
}

const calls = (moment: Moment, hasRunBefore: () => boolean): readonly Claim[] =>
  moment.changes.flatMap((change) => {
    if (change.kind !== 'call') return [];
    const wasThere = moment.before?.frames.some(({ id }) => id === change.frame) ?? false;
    const how = !wasThere ? 'called' : hasRunBefore() ? 'resumed' : 'started';
    return [{ claim: 'called', runner: runnerOf(moment, change.frame), how }];
  });

/** Generators and coroutines that were made: their frames are there, and have not run. */
function suspended(moment: Moment): readonly Claim[] {
  const { before, after } = moment;
  const known = new Set<FrameId>((before?.frames ?? []).map(({ id }) => id));
  const created = [...createdIn(moment)].filter((id) => after.objects.get(id)?.text === 'not started');
  const frames = after.frames.filter(({ id, suspended: waits }) => waits && !known.has(id));
  const [made] = created;
  const [frame] = frames;
  // Of several it can't be told which is whose.
  if (!made || !frame || created.length > 1 || frames.length > 1) return [];
  return [{ claim: 'suspended', runner: runnerOf(moment, frame.id), thing: the(moment, made) }];
}

/** An assignment that left its name where it was. */
function stays(moment: Moment): Claim | null {
  const [, name] = /^([A-Za-z_]\w*) *=(?!=)/.exec(moment.statement) ?? [];
  const frame = moment.after.frames.find(({ id }) => id === moment.after.frame);
  const bound = name ? frame?.names.find((one) => one.name === name) : undefined;
  const was = moment.before?.frames.find(({ id }) => id === frame?.id)?.names.find((one) => one.name === name);
  if (!frame || !bound || was?.object !== bound.object || moment.after.event === 'call') return null;
  return { claim: 'stays', name: saidName(moment, { ...bound, frame: frame.id }), thing: the(moment, bound.object) };
}

/** A method called of an object that can't be looked into: it may have changed. */
function unread(moment: Moment): Claim | null {
  const expression = readExpression(moment.statement.replace(/^[A-Za-z_]\w* *=(?!=)/, ''));
  if (!expression || !moment.before) return null;
  const place = { snapshot: moment.before, frame: moment.after.frame };
  const receivers = withParts(expression).flatMap((part) =>
    part.kind === 'call' && part.of.kind === 'attribute' ? [evaluate(part.of.of, place)?.object] : [],
  );
  const closed = receivers.find((id) => id && isOpaque(moment.after.objects.get(id)));
  return closed ? { claim: 'unread', thing: theOne(moment, closed) } : null;
}

const isOpaque = (object: MemoryObject | undefined): boolean =>
  object !== undefined &&
  object.text === null &&
  object.length === null &&
  object.class === null &&
  !hasOwnName(object) &&
  !['object', 'cell', 'super', 'property'].includes(object.type);

/** What an expression came to: something new, or what something leads to. */
const evaluations = (moment: Moment): readonly Claim[] =>
  moment.changes.flatMap((change) => {
    if (change.kind !== 'evaluate') return [];
    const { frame, object, expression } = change;
    const isNew = createdIn(moment).has(object) && !moment.after.objects.get(object)?.found;
    const file = moment.after.frames.find(({ id }) => id === frame)?.file ?? null;
    const text = quoted(moment.textOf(file), expression);
    const thing = isNew ? aNew(moment, object) : theOne(moment, object);
    return [{ claim: 'evaluated', frame, expression, text, isNew, thing }];
  });

/** Names peeled off while their frame stays, those of an object together, and what became of their objects. */
function peelings(moment: Moment, unbinder: (name: string) => Unbinder | null): readonly Claim[] {
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
function endings(moment: Moment): readonly Claim[] {
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

function framesLeft(moment: Moment): readonly Claim[] {
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

function printed(output: string | undefined): readonly Claim[] {
  if (!output) return [];
  const text = output.replace(/\n$/, '');
  const lines = text.split('\n').length;
  return [{ claim: 'printed', text: lines > 1 || text.length > LONGEST_QUOTE ? null : text, lines }];
}

/** How the step ends: by returning, yielding, raising, or with the program. */
function outcomes(moment: Moment, outcome: Outcome | null): readonly Claim[] {
  if (moment.after.event === 'end') return [{ claim: 'ended', outcome }];
  return moment.changes.flatMap((change): readonly Claim[] => {
    if (change.kind !== 'return' && change.kind !== 'yield' && change.kind !== 'raise') return [];
    const runner = runnerOf(moment, change.frame);
    const object = change.object;
    if (change.kind === 'raise') return [raised(moment, runner, object)];
    if (change.kind === 'yield') return [{ claim: 'yielded', runner, thing: theOne(moment, object) }];
    // A class body or a module returns nothing that could be used.
    const hasBodyOnly = runner.kind === 'class' || runner.kind === 'module';
    return hasBodyOnly ? [] : [{ claim: 'returned', runner, thing: theOne(moment, object) }];
  });
}

/** An exception is raised once; then it leaves frame after frame, or goes on behind a `finally`. */
function raised(moment: Moment, runner: Runner, object: ObjectId): Claim {
  const { before } = moment;
  const was = before?.objects.get(object)?.references.some(({ kind }) => kind === 'traceback') ?? false;
  const isAlive = (frame: FrameId): boolean => moment.after.frames.some(({ id }) => id === frame);
  const leaves = was && before !== null && before.frame !== runner.frame && !isAlive(before.frame);
  const how = !was ? 'first' : /^raise\b/.test(moment.statement) && !leaves ? 'again' : 'goes on';
  const left = leaves ? runnerOf(moment, before.frame) : null;
  return { claim: 'raised', runner, thing: the(moment, object), message: messageOf(moment, object), how, left };
}
