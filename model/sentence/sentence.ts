import { type Change, changesAt } from '../changes.ts';
import type { Playback } from '../playback.ts';
import { statementBefore } from '../statements.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import { functionOf, noun, type Scene, the, theOne } from './describe.ts';
import { fateOf, otherFates } from './fates.ts';
import { mutations } from './mutations.ts';
import { bindings, unboundNames } from './names.ts';
import { claiming, code, joined, list, type Phrase, say, sentence } from './parts.ts';
import { textOfRange } from './source.ts';

/** How much of a program's text a sentence quotes, in characters. */
const LONGEST_QUOTE = 40;

/**
 * What step `n` changed, in a sentence or two that name the names. `source` is the program's text, so that
 * a `del` can be quoted. Every claim of the result is meant to be true of the snapshots around the step.
 */
export function sentenceAt(playback: Playback, source: string, n: number): Phrase {
  const scene = { before: n > 0 ? playback.at(n - 1) : null, after: playback.at(n) };
  const changes = changesAt(playback, n);
  const ran = statementBefore(playback, n);
  const statement = ran ? textOfRange(source, ran) : '';
  const clauses = [
    ...eventClauses(scene, changes),
    ...peelings(scene, changes, statement),
    ...bindings(scene, changes),
    ...mutations(scene, changes),
    ...endings(scene, changes),
  ];
  const output = outputClause(playback.step(n).output);
  if (clauses.length + output.length === 0) return quiet(n);
  return joined([...clauses, ...output].map(sentence), ' ');
}

function quiet(n: number): Phrase {
  return n === 0 ? say`Nothing has run yet: no names, no objects.` : say`No name and no object changed.`;
}

function eventClauses(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  if (scene.after.event === 'end') return [say`the program has ended`];
  return changes.flatMap((change) => {
    switch (change.kind) {
      case 'call':
        return [called(scene, change.frame)];
      case 'return':
        return [say`${runner(scene, change.frame)} returns ${theOne(scene, change.object)}`];
      case 'yield':
        return [say`${runner(scene, change.frame)} yields ${theOne(scene, change.object)} and is suspended`];
      case 'raise':
        return [say`${a(scene, change.object)} was raised in ${runner(scene, change.frame)}`];
      default:
        return [];
    }
  });
}

function called(scene: Scene, id: FrameId): Phrase {
  const frame = scene.after.frames.find((one) => one.id === id);
  if (frame?.kind === 'class') return say`the body of class ${runner(scene, id)} begins`;
  return say`${runner(scene, id)} was called`;
}

const runner = (scene: Scene, frame: FrameId): Phrase => {
  const name = functionOf(scene, frame);
  return name === null ? say`the module` : say`${code(name)}`;
};

function a(scene: Scene, id: ObjectId): Phrase {
  const word = noun(scene, id);
  const [first] = word.parts;
  const vowel = first && 'text' in first && /^[aeiou]/i.test(first.text);
  return say`${vowel ? 'an' : 'a'} ${word}`;
}

/** Names peeled off while their frame stays, and what became of their objects. */
function peelings(scene: Scene, changes: readonly Change[], statement: string): readonly Phrase[] {
  return unboundNames(scene, changes).map(({ frame, name, from }) => {
    const part = { kind: 'name', frame, name } as const;
    const off =
      /^del\b/.test(statement) && statement.length <= LONGEST_QUOTE
        ? say`${code(statement)} peeled ${statement === `del ${name}` ? 'the note' : part} off`
        : say`${part} was peeled off ${the(scene, from)}`;
    const fate = fateOf(scene, from, changes);
    const claimed = claiming(off, { claim: 'unbound', frame, name }, { claim: 'was bound', frame, name, object: from });
    return fate.parts.length > 0 ? say`${claimed}; ${fate}` : claimed;
  });
}

/** Frames that are gone with their names, and what was freed besides. */
function endings(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  const peeled = new Set(unboundNames(scene, changes).map(({ from }) => from));
  const alive = new Set(scene.after.frames.map(({ id }) => id));
  const gone = (scene.before?.frames ?? []).filter(({ id, names }) => !alive.has(id) && names.length > 0);
  const left = gone.map((frame) => {
    const names = frame.names.map(({ name, object }) =>
      claiming(say`${{ kind: 'name', frame: frame.id, name } as const}`, {
        claim: 'was bound',
        frame: frame.id,
        name,
        object,
      }),
    );
    return say`the ${names.length === 1 ? 'name' : 'names'} ${list(names)} went with the frame of ${runner(scene, frame.id)}`;
  });
  return [...left, ...otherFates(scene, changes, peeled)];
}

function outputClause(output: string | undefined): readonly Phrase[] {
  const text = output?.trimEnd();
  if (!text) return [];
  return text.includes('\n') || text.length > LONGEST_QUOTE
    ? [say`text was printed`]
    : [say`${code(text)} was printed`];
}
