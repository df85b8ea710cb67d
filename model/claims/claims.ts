import { changesAt } from '../changes.ts';
import { textOfFile } from '../files.ts';
import { groupBy } from '../group-by.ts';
import type { Playback } from '../playback.ts';
import { quoted, textOfRange } from '../source.ts';
import { statementBefore } from '../statements.ts';
import type { FrameId, Outcome } from '../trace.ts';
import { type Unbinder, unbinderOf } from '../unbinding.ts';
import { bindings, formerName, unboundNames } from './bindings.ts';
import type { Claim } from './claim.ts';
import { fateOf, isFreed, otherFates } from './fates.ts';
import { createdIn, type Moment } from './moment.ts';
import { mutations } from './mutations.ts';
import { tested } from './tests.ts';
import { aNew, runnerOf, the, theOne } from './things.ts';

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
  const claims: readonly Claim[] = [
    ...(test && isWorth(test) ? [test] : []),
    ...calls(moment),
    ...evaluations(moment),
    ...peelings(moment, (name) => unbinderOf(playback, program, n, name)),
    ...bindings(moment),
    ...mutations(moment),
    ...endings(moment),
    ...printed(playback.step(n).output),
    ...outcomes(moment, outcome),
  ];
  return claims.length > 0 ? claims : [test ?? quiet(moment, () => hasRun(playback, n))];
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
  return begins ? { claim: 'begins', runner: runnerOf(moment, after.frame) } : { claim: 'nothing' };
}

const calls = (moment: Moment): readonly Claim[] =>
  moment.changes.flatMap((change) => {
    if (change.kind !== 'call') return [];
    const isResumed = moment.before?.frames.some(({ id }) => id === change.frame) ?? false;
    return [{ claim: 'called', runner: runnerOf(moment, change.frame), isResumed }];
  });

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
  const gone = (moment.before?.frames ?? []).filter(({ id, names }) => !alive.has(id) && names.length > 0);
  return gone.map(({ id, names }) => ({
    claim: 'left',
    runner: runnerOf(moment, id),
    names: names.map(({ name, object }) => ({ kind: 'name', frame: id, name, object, when: 'before', of: null })),
  }));
}

function printed(output: string | undefined): readonly Claim[] {
  const text = output?.trimEnd();
  if (!text) return [];
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
    if (change.kind === 'raise') return [{ claim: 'raised', runner, thing: the(moment, object) }];
    if (change.kind === 'yield') return [{ claim: 'yielded', runner, thing: theOne(moment, object) }];
    // A class body or a module returns nothing that could be used.
    const hasBodyOnly = runner.kind === 'class' || runner.kind === 'module';
    return hasBodyOnly ? [] : [{ claim: 'returned', runner, thing: theOne(moment, object) }];
  });
}
