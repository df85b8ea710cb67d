import { type Change, changesAt } from '../changes.ts';
import { textOfFile } from '../files.ts';
import { groupBy } from '../group-by.ts';
import type { Playback } from '../playback.ts';
import type { Snapshot } from '../snapshot.ts';
import { statementBefore } from '../statements.ts';
import type { FrameId, ObjectId, Outcome } from '../trace.ts';
import { type Unbinder, unbinderOf } from '../unbinding.ts';
import { aNew, functionOf, noun, type Scene, the, theOne } from './describe.ts';
import { fateOf, isFreed, otherFates } from './fates.ts';
import { mutations } from './mutations.ts';
import { bindings, unboundNames } from './names.ts';
import { claiming, code, joined, list, type Phrase, say, sentence } from './parts.ts';
import { quoted, textOfRange } from './source.ts';

/** The most of a program's text, or of its output, that a sentence quotes, in characters. */
const LONGEST_QUOTE = 40;

/**
 * What step `n` changed, in a sentence or two that name the names. `program` is the program's text, so that
 * a `del` can be quoted; `outcome` is how the run ended, where that is known. Every claim of the result is
 * meant to be true of the snapshots around the step.
 */
export function sentenceAt(playback: Playback, program: string, n: number, outcome: Outcome | null = null): Phrase {
  const scene = {
    before: n > 0 ? playback.at(n - 1) : null,
    after: playback.at(n),
    textOf: (file: string | null) => textOfFile(playback, program, file),
  };
  const changes = changesAt(playback, n);
  const ran = statementBefore(playback, n);
  const statement = ran ? textOfRange(textOfFile(playback, program, ran.file), ran.range) : '';
  const clauses = [
    ...calls(scene, changes),
    ...evaluations(scene, changes),
    ...peelings(scene, changes, statement, (name) => unbinderOf(playback, program, n, name)),
    ...bindings(scene, changes, statement),
    ...mutations(scene, changes),
    ...endings(scene, changes),
    ...printed(playback.step(n).output),
    ...outcomes(scene, changes, outcome),
  ];
  return joined((clauses.length > 0 ? clauses : [quiet(scene, () => hasRun(playback, n))]).map(sentence), ' ');
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
function quiet(scene: Scene, hasRunBefore: () => boolean): Phrase {
  const { before, after } = scene;
  if (!before) return say`nothing has run yet: no names, no objects`;
  const begins = before.event === 'call' && before.frame === after.frame && !hasRunBefore();
  return begins ? say`the body of ${runner(scene, after.frame)} begins` : say`no name and no object changed`;
}

function calls(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'call') return [];
    const called = runner(scene, change.frame);
    if (scene.before?.frames.some(({ id }) => id === change.frame)) return [say`${called} is resumed`];
    return [
      frameKind(scene.after, change.frame) === 'class'
        ? say`the body of class ${called} runs`
        : frameKind(scene.after, change.frame) === 'module'
          ? say`the module ${called} is imported and runs`
          : say`${called} was called`,
    ];
  });
}

/** What an expression came to: `[1] * 2` made a new list, `f(x)` gave the list that x is on. */
function evaluations(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'evaluate') return [];
    const { frame, object, expression } = change;
    const isMade = changes.some((other) => other.kind === 'create' && other.object === object);
    const isNew = isMade && !scene.after.objects.get(object)?.found;
    const what = isNew ? say`made ${aNew(scene, object)}` : say`gave ${theOne(scene, object)}`;
    const file = scene.after.frames.find(({ id }) => id === frame)?.file ?? null;
    const said = say`${code(quoted(scene.textOf(file), expression))} ${what}`;
    return [claiming(said, { claim: 'value', frame, object, expression })];
  });
}

/** How the step ends: by returning, yielding, raising, or with the program. */
function outcomes(scene: Scene, changes: readonly Change[], outcome: Outcome | null): readonly Phrase[] {
  if (scene.after.event === 'end') return [theEnd(outcome)];
  return changes.flatMap((change) => {
    switch (change.kind) {
      case 'return':
        if (hasBodyOnly(scene.after, change.frame)) return [];
        return [say`${runner(scene, change.frame)} returns ${theOne(scene, change.object)}`];
      case 'yield':
        return [say`${runner(scene, change.frame)} yields ${theOne(scene, change.object)} and is suspended`];
      case 'raise':
        return [say`${anObject(scene, change.object)} was raised in ${runner(scene, change.frame)}`];
      default:
        return [];
    }
  });
}

/** Why there is no further step. */
function theEnd(outcome: Outcome | null): Phrase {
  switch (outcome?.kind) {
    case 'exception':
      return outcome.code === undefined
        ? say`${article(outcome.type)} ${code(outcome.type)} that nothing caught ended the program`
        : say`the program ended itself with exit status ${outcome.code}`;
    case 'step-limit':
      return say`recording stops here, after ${outcome.limit.toLocaleString('en')} steps; the program had not ended`;
    case 'interrupted':
      return say`the program was stopped here`;
    case 'input-needed':
      return say`the program waits for an answer`;
    case 'exited':
      return say`the program ended its process at once, with exit status ${outcome.code}`;
    case 'crashed':
      return say`the interpreter broke down here`;
    default:
      return say`the program has ended`;
  }
}

/** A class body or a module, which returns nothing that could be used. */
const hasBodyOnly = (snapshot: Snapshot, id: FrameId): boolean =>
  ['class', 'module'].includes(frameKind(snapshot, id) ?? '');

const frameKind = ({ frames }: Snapshot, id: FrameId) => frames.find((frame) => frame.id === id)?.kind;

/** What runs in a frame: `pick`, `the module`. */
const runner = (scene: Scene, frame: FrameId): Phrase => {
  const name = functionOf(scene, frame);
  return name === null ? say`the module` : say`${code(name)}`;
};

function anObject(scene: Scene, id: ObjectId): Phrase {
  const word = noun(scene, id);
  const [first] = word.parts;
  return say`${article(first && 'text' in first ? first.text : '')} ${word}`;
}

const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a');

/** Names peeled off while their frame stays, those of an object together, and what became of their objects. */
function peelings(
  scene: Scene,
  changes: readonly Change[],
  statement: string,
  unbinder: (name: string) => Unbinder | null,
): readonly Phrase[] {
  const quotes = /^del\b/.test(statement) && statement.length <= LONGEST_QUOTE;
  const groups = [...groupBy(unboundNames(scene, changes), ({ from }) => from)];
  return groups.map(([from, peeled], index) => {
    const names = list(peeled.map(({ frame, name }) => say`${{ kind: 'name', frame, name } as const}`));
    const [first] = peeled.map(({ name }) => name) as [string, ...string[]];
    // The statement is said once, though it may have peeled names off several objects.
    const off =
      quotes && index === 0
        ? say`${code(statement)} peeled ${statement === `del ${first}` ? 'the note' : names} off`
        : peeledOff(names, peeled.length === 1, the(scene, from), unbinder(first));
    const fate = fateOf(scene, from, changes);
    const claims = peeled.flatMap(({ frame, name }) => [
      { claim: 'unbound', frame, name } as const,
      { claim: 'was bound', frame, name, object: from } as const,
    ]);
    return claiming(fate.parts.length > 0 ? say`${off}; ${fate}` : off, ...claims);
  });
}

const peeledOff = (names: Phrase, isOne: boolean, object: Phrase, unbinder: Unbinder | null): Phrase =>
  unbinder === 'except'
    ? say`the ${code('except')} clause has ended, so ${names} was peeled off ${object}`
    : say`${names} ${isOne ? 'was' : 'were'} peeled off ${object}`;

/** Frames that are gone with their names, objects that moved notes left to be freed, and all else that was freed. */
function endings(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  const left = changes.flatMap((change) =>
    change.kind === 'rebind' && isFreed(changes, change.from) ? [change.from] : [],
  );
  const peeled = unboundNames(scene, changes).map(({ from }) => from);
  return [
    ...[...new Set(left)].map((object) => fateOf(scene, object, changes)).filter(({ parts }) => parts.length > 0),
    ...framesLeft(scene),
    ...otherFates(scene, changes, new Set([...left, ...peeled])),
  ];
}

function framesLeft(scene: Scene): readonly Phrase[] {
  const alive = new Set(scene.after.frames.map(({ id }) => id));
  const gone = (scene.before?.frames ?? []).filter(({ id, names }) => !alive.has(id) && names.length > 0);
  return gone.map((frame) => {
    const names = frame.names.map(({ name, object }) =>
      claiming(say`${{ kind: 'name', frame: frame.id, name } as const}`, {
        claim: 'was bound',
        frame: frame.id,
        name,
        object,
      }),
    );
    const whose = runner(scene, frame.id);
    const one = names.length === 1;
    if (frame.kind === 'class')
      return say`${list(names)} ${one ? 'is an attribute' : 'are attributes'} of class ${whose} now`;
    if (frame.kind === 'module')
      return say`${list(names)} ${one ? 'is a name' : 'are names'} of the module ${whose} now`;
    return say`the frame of ${whose} is gone, and with it its ${one ? 'name' : 'names'} ${list(names)}`;
  });
}

function printed(output: string | undefined): readonly Phrase[] {
  const text = output?.trimEnd();
  if (!text) return [];
  const lines = text.split('\n').length;
  if (lines > 1) return [say`${lines} lines were printed`];
  return [text.length > LONGEST_QUOTE ? say`a line was printed` : say`${code(text)} was printed`];
}
