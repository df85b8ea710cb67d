import type { Playback } from '../playback.ts';
import { quoted } from '../source.ts';
import type { FrameId, ObjectId, Outcome, Shutdown } from '../trace.ts';
import { unbinderOf } from '../unbinding.ts';
import { bindings } from './bindings.ts';
import type { Claim, Runner } from './claim.ts';
import { endings, framesLeft, peelings } from './endings.ts';
import { messageOf } from './messages.ts';
import { createdIn, type Moment, momentAt } from './moment.ts';
import { mutations } from './mutations.ts';
import { hasRun, quiet, unread } from './quiet.ts';
import { released, writtenAtEnd } from './shutdown.ts';
import { tested } from './tests.ts';
import { aNew, runnerOf, the, theOne } from './things.ts';

/** The most of the output that is quoted, in characters. */
const LONGEST_QUOTE = 40;

/**
 * What there is to say of step `n`, in the order in which it is said. `program` is the program's text, so that a `del`
 * can be quoted; `outcome` is how the run ended, and `shutdown` what happened then, where that is known.
 */
export function claimsAt(
  playback: Playback,
  program: string,
  n: number,
  outcome: Outcome | null = null,
  shutdown: Shutdown | null = null,
): readonly Claim[] {
  const moment = momentAt(playback, program, n);
  const test = tested(playback, moment, n);
  const isEnd = moment.after.event === 'end';
  const atEnd = isEnd ? shutdown : null;
  const print = printed(before(playback.step(n).output, atEnd));
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
    ...unread(moment),
    ...endings(moment),
    ...(printsFirst ? [] : print),
  ];
  const ends = [...outcomes(moment, outcome), ...(atEnd ? released(moment, atEnd) : [])];
  if (claims.length > 0) return [...claims, ...ends];
  const still = test ?? quiet(moment, () => hasRun(playback, n));
  return ends.length > 0 && isWorthless(still, ends) ? ends : [still, ...ends];
}

/** Beside how a step ends, what changed nothing is worth a word only at the end of the program, where it tells something. */
const isWorthless = ({ claim }: Claim, ends: readonly Claim[]): boolean => {
  if (claim === 'tested') return false;
  return (
    claim === 'nothing' ||
    claim === 'begins' ||
    claim === 'ran' ||
    ends.some((end) => end.claim !== 'ended' && end.claim !== 'released')
  );
};

/** Conditions are always told; that a loop goes round, or a block begins, only where nothing else happened. */
const isWorth = ({ what, holds }: Extract<Claim, { claim: 'tested' }>): boolean =>
  what === 'if' ||
  what === 'elif' ||
  what === 'while' ||
  what === 'case' ||
  what === 'except' ||
  (what === 'for' && !holds);

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

function printed(output: string | undefined): readonly Claim[] {
  if (!output) return [];
  const text = output.replace(/\n$/, '');
  const lines = text.split('\n').length;
  return [{ claim: 'printed', text: lines > 1 || text.length > LONGEST_QUOTE ? null : text, lines }];
}

/** The output of the last step without what was written behind the end. */
function before(output: string | undefined, shutdown: Shutdown | null): string | undefined {
  const last = shutdown ? writtenAtEnd(shutdown) : '';
  return output !== undefined && last !== '' && output.endsWith(last) ? output.slice(0, -last.length) : output;
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
