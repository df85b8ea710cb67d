import { type Change, changesAt } from '../../model/changes.ts';
import { fileAt, isLibrary, moduleOf } from '../../model/files.ts';
import type { Playback } from '../../model/playback.ts';
import type { Frame, MemoryObject, Snapshot } from '../../model/snapshot.ts';
import { type FrameId, type ObjectId, STEP_EVENTS } from '../../model/trace.ts';
import type { Expectation, Program } from './corpus.ts';
import { evaluates, keeps } from './evaluations.ts';

/** One run of a statement: its step, and the next step of the same frame, in which what it did stands at the latest. */
interface Run {
  readonly step: number;
  readonly next: number;
}

/** What a program's trace does not fulfil: one line each, `12: free Cheese`. */
export function unfulfilled(program: Program, playback: Playback): readonly string[] {
  return program.expectations
    .filter((expectation) => !fulfils(program, playback, expectation))
    .map(({ module, line, text }) => `${placeIn(module, line)}: ${text}`);
}

/** Where all `line` steps stand, in order: `3`, or `helper:3` in a module. Those in the library are left out. */
export function linesStepped(playback: Playback): readonly string[] {
  return stepNumbers(playback).flatMap((n) => {
    const { event, range } = playback.step(n);
    const isOwn = !isLibrary(fileAt(playback, n) ?? '');
    return event === 'line' && range && isOwn ? [placeIn(moduleAt(playback, n), range[0])] : [];
  });
}

const placeIn = (module: string | null, line: number): string => (module === null ? `${line}` : `${module}:${line}`);

/** The module in whose text step `n` stands; null: the program itself. */
function moduleAt(playback: Playback, n: number): string | null {
  const file = fileAt(playback, n);
  return file === null ? null : moduleOf(file);
}

const stepNumbers = (playback: Playback): number[] => Array.from({ length: playback.length }, (_, n) => n);

/** A change must stand in some run of the statement (`not`: in none); a state must be there after the last run. */
function fulfils(program: Program, playback: Playback, { module, line, text }: Expectation): boolean {
  const words = text.split(' ');
  const isNegative = words[0] === 'not';
  const [first = '', ...rest] = isNegative ? words.slice(1) : words;
  if (first === 'event') return hasEvent(playback, module, line, rest[0]) !== isNegative;
  const runs = runsOf(playback, module, line);
  const last = runs.at(-1);
  if (!last) return false;
  const isTrue = isState(first)
    ? stateHolds(playback, last, first, rest)
    : runs.some((run) => happens(program, playback, run, first, rest));
  return isTrue !== isNegative;
}

/** Whether one run of a statement did what `first` and the words after it say. */
function happens(program: Program, playback: Playback, run: Run, first: string, rest: readonly string[]): boolean {
  if (first === 'evaluates') return evaluates(program, playback, run.step, rest.join(' '));
  if (first === 'keeps') return keeps(program, playback, run.step, rest.join(' '));
  if (first === 'in' || first === 'spans') return stands(playback, run.step, first, rest);
  return changes(playback, run, [first, ...rest]);
}

/** Whether a step of that event stands on a line: where a call returns, an exception is raised. */
function hasEvent(playback: Playback, module: string | null, line: number, event = ''): boolean {
  if (!STEP_EVENTS.some((each) => each === event)) throw new Error(`no event of a step: ${event}`);
  return stepsOn(playback, module, line).some((n) => playback.step(n).event === event);
}

const stepsOn = (playback: Playback, module: string | null, line: number): number[] =>
  stepNumbers(playback).filter((n) => playback.step(n).range?.[0] === line && moduleAt(playback, n) === module);

function runsOf(playback: Playback, module: string | null, line: number): Run[] {
  return stepsOn(playback, module, line)
    .filter((n) => playback.step(n).event === 'line')
    .map((step) => ({ step, next: nextOf(playback, step) }));
}

/** The next step of the same frame that is none of an expression in the statement. */
function nextOf(playback: Playback, step: number): number {
  const { frame } = playback.step(step);
  const isNext = (n: number): boolean => {
    const { event, frame: other } = playback.step(n);
    return n > step && other === frame && event !== 'expression';
  };
  return stepNumbers(playback).find(isNext) ?? playback.length - 1;
}

/** Whether one run of a statement made the change that `words` describe. */
function changes(playback: Playback, { step, next }: Run, words: readonly string[]): boolean {
  for (let n = step + 1; n <= next; n++) {
    if (changesAt(playback, n).some((change) => isDescribed(playback, n, change, words))) return true;
  }
  return false;
}

function isDescribed(
  playback: Playback,
  n: number,
  change: Change,
  [kind, what, ...label]: readonly string[],
): boolean {
  if (change.kind !== kind) return false;
  if (what === undefined) return true;
  if ('name' in change) return change.name === what;
  if (change.kind === 'call') return nameOf(playback, n, change.frame) === what;
  if (change.kind === 'mutate') {
    if (change.class) return what === 'class';
    const reference = change.reference;
    return reference?.kind === what && (label.length === 0 || reference.label === label.join(' '));
  }
  return 'object' in change && typeOf(playback, n, change.object) === what;
}

/** The function that runs in a frame; in another file, with its module before it: `copy.deepcopy`. */
function nameOf(playback: Playback, n: number, id: FrameId): string | undefined {
  const frame = playback.at(n).frames.find((each) => each.id === id);
  return frame?.file ? `${moduleOf(frame.file)}.${frame.function}` : frame?.function;
}

/** Whether a step is `in` a frame of that kind, or `spans` from that column to that line and column. */
function stands(playback: Playback, n: number, relation: 'in' | 'spans', words: readonly string[]): boolean {
  const { frame, range } = playback.step(n);
  if (relation === 'spans') return range?.slice(1).join(' ') === words.join(' ');
  return playback.at(n).frames.find(({ id }) => id === frame)?.kind === words[0];
}

/** The type of an object that is there at step `n`, or was until then. */
function typeOf(playback: Playback, n: number, id: ObjectId): string | undefined {
  const object = playback.at(n).objects.get(id) ?? playback.at(n - 1).objects.get(id);
  return object?.type;
}

/** What of an object can be told as a number or a word: `none` stands for null; of references, how many there are. */
const FIELDS = ['length', 'omitted', 'refcount', 'origin', 'held', 'found', 'references'] as const;
const STATES: readonly string[] = ['same', 'differ', 'has', 'cell', ...FIELDS];
const isState = (word: string | undefined): boolean => word !== undefined && STATES.includes(word);

/** Whether `same a b/item:0`, `differ a b`, `has a item:0 int 1`, `length a/item:0 3` or `origin a constant` is true once a statement has run. */
function stateHolds(playback: Playback, { step, next }: Run, relation: string, words: readonly string[]): boolean {
  const snapshot = playback.at(next);
  const frame = snapshot.frames.find(({ id }) => id === playback.step(step).frame);
  if (!frame) return false;
  const [name = '', ...rest] = words;
  if (relation === 'same' || relation === 'differ') {
    const [one, other] = words.slice(0, 2).map((way) => reachedFrom(snapshot, frame, way.split('/')));
    return one !== undefined && other !== undefined && (one === other) === (relation === 'same');
  }
  if (relation === 'cell') return isInCell(snapshot, frame, name, rest[0] ?? '');
  const start = bound(frame, name);
  if (relation === 'has') return start !== null && isReached(snapshot, start, rest);
  const reached = reachedFrom(snapshot, frame, name.split('/'));
  const object = reached === undefined ? undefined : snapshot.objects.get(reached);
  const field = FIELDS.find((each) => each === relation);
  return object !== undefined && field !== undefined && fieldText(object, field) === rest[0];
}

const fieldText = (object: MemoryObject, field: (typeof FIELDS)[number]): string =>
  String((field === 'references' ? object.references.length : object[field]) ?? 'none');

const bound = (frame: Frame, name: string): ObjectId | null =>
  frame.names.find((each) => each.name === name)?.object ?? null;

/** Whether what a name is bound to lives in the cell to which `way` leads. */
function isInCell(snapshot: Snapshot, frame: Frame, name: string, way: string): boolean {
  const cell = frame.names.find((each) => each.name === name)?.cell;
  return cell !== undefined && cell === reachedFrom(snapshot, frame, way.split('/'));
}

/** The object to which a name and the references `kind:label` after it lead. */
function reachedFrom(snapshot: Snapshot, frame: Frame, [name = '', ...path]: readonly string[]): ObjectId | undefined {
  const object = bound(frame, name);
  return object === null ? undefined : along(snapshot, object, path)?.id;
}

/** Whether the references named by `kind:label` words lead from `start` to an object of that type and text. */
function isReached(snapshot: Snapshot, start: ObjectId, words: readonly string[]): boolean {
  const path = words.slice(0, pathLength(words));
  const [type, ...text] = words.slice(path.length);
  const object = along(snapshot, start, path);
  return object?.type === type && (text.length === 0 || object?.text === text.join(' '));
}

/** The object to which references lead from `start`, each `kind:label`, or `class:`. */
function along(snapshot: Snapshot, start: ObjectId, path: readonly string[]): MemoryObject | undefined {
  let object = snapshot.objects.get(start);
  for (const way of path) {
    const [kind, label] = [way.slice(0, way.indexOf(':')), way.slice(way.indexOf(':') + 1)];
    const reference = object?.references.find(
      (each) => each.kind === kind && each.label.replaceAll(' ', '_') === label,
    );
    const next = kind === 'class' ? object?.class : reference?.object;
    object = next ? snapshot.objects.get(next) : undefined;
  }
  return object;
}

const pathLength = (words: readonly string[]): number => words.findIndex((word) => !word.includes(':'));
