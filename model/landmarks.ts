/**
 * Landmarks: how an object is found again in another recording of the same program. Object ids are numbers in order
 * of appearance: with other answers to `input()`, or where a run steps into the library or by expressions, the same
 * number is another object. A landmark says what a reader sees: which statement ran last before a name of the
 * program first led to the object, and by which way it did: `9:0 bus.passengers`.
 */
import { applyStep, emptyState, entries } from './apply.ts';
import { isLibrary } from './files.ts';
import type { Playback } from './playback.ts';
import type { Reference } from './snapshot.ts';
import type { FrameId, NameChange, ObjectId, Step } from './trace.ts';

/** The landmarks of the objects that were seen so far. */
export interface Landmarks {
  /** The landmark of an object; null: it was not seen. */
  of(object: ObjectId): string | null;
  /** The object at a landmark; null: there is none. A landmark leads to one object for good. */
  at(landmark: string): ObjectId | null;
}

/** Longest way that is written out, in characters. What is longer differs in what is left of it, or by its number. */
const MAX_WAY = 200;

const known = new WeakMap<Playback, Survey>();

/** The landmarks in a playback, of all steps that it has by now. */
export function landmarksIn(playback: Playback): Landmarks {
  const survey = known.get(playback) ?? createSurvey(playback);
  known.set(playback, survey);
  survey.advance();
  return survey;
}

interface Survey extends Landmarks {
  /** Looks at the steps that came since. */
  advance(): void;
}

/** A frame whose names count: what the library calls things is only seen where it is stepped into. */
interface Scope {
  /** Stands before a name: of the module's own frame nothing. */
  readonly prefix: string;
  /** The file that runs in it; null: the program's own. */
  readonly file: string | null;
}

/** What is first seen of an object: the way, and the landmark that is made of it. */
interface Sight {
  readonly way: string;
  readonly landmark: string;
}

function createSurvey(playback: Playback): Survey {
  const state = emptyState();
  const scopes = new Map<FrameId, Scope>();
  const register = createRegister();
  /** By what it was when it first appeared: all that there is of what no name of the program ever led to. */
  const appearances = new Map<ObjectId, string>();
  const sights = new Map<ObjectId, Sight>();
  let next = 0;
  /** The statement of the program that ran last. */
  let place = '0:0';

  /** Notes the first sight of an object; whether this is it. */
  const see = (object: ObjectId, whole: string): boolean => {
    if (sights.has(object)) return false;
    const way = shortened(whole);
    sights.set(object, { way, landmark: register.put(`${place} ${way}`, object) });
    return true;
  };

  /** What names lead to in a step for the first time. */
  const seeNames = (step: Step): readonly ObjectId[] =>
    entries(step.names).flatMap(([frame, names]) => {
      const scope = scopes.get(frame);
      const bound = scope ? names.flatMap((name) => boundBy(name, scope)) : [];
      return bound.filter(({ object, way }) => see(object, way)).map(({ object }) => object);
    });

  /** Sees what these objects, which were seen before, lead to; nearest first. */
  const seeBehind = (seen: readonly ObjectId[]): void => {
    const queue = [...seen];
    for (const id of queue) {
      const way = sights.get(id)?.way ?? '';
      for (const reference of state.objects.get(id)?.references ?? []) {
        if (reference.strength === 'strong' && see(reference.object, way + wayThrough(reference)))
          queue.push(reference.object);
      }
    }
  };

  const look = (step: Step): void => {
    for (const [id, scope] of scopesOf(step)) scopes.set(id, scope);
    applyStep(state, step);
    for (const [id, { type }] of entries(step.objects)) appearances.set(id, register.put(`${place} <${type}>`, id));
    const named = seeNames(step);
    const touched = [...entries(step.objects), ...entries(step.changed)].map(([id]) => id);
    seeBehind([...named, ...touched.filter((id) => sights.has(id))]);
    const scope = scopes.get(step.frame);
    if (!scope || !step.range || step.event === 'expression') return;
    place = `${scope.file === null ? '' : `${scope.file}:`}${step.range[0]}:${step.range[1]}`;
  };

  return {
    advance() {
      for (; next < playback.length; next++) look(playback.step(next));
    },
    of: (object) => sights.get(object)?.landmark ?? appearances.get(object) ?? null,
    at: register.at,
  };
}

/** Which object is at which landmark. */
interface Register {
  /** Puts an object at a landmark of its own: the second in the same place is `… (2)`. Returns the landmark. */
  put(base: string, object: ObjectId): string;
  at(landmark: string): ObjectId | null;
}

function createRegister(): Register {
  const objects = new Map<string, ObjectId>();
  /** How many landmarks begin in the same way. */
  const taken = new Map<string, number>();
  return {
    put(base, object) {
      let landmark = base;
      let n = taken.get(base) ?? 1;
      // A key of a dict may look like the second of something.
      while (objects.has(landmark)) landmark = `${base} (${++n})`;
      taken.set(base, n);
      objects.set(landmark, object);
      return landmark;
    },
    at: (landmark) => objects.get(landmark) ?? null,
  };
}

/** The frames that a step enters and whose names count. */
const scopesOf = ({ frames = [] }: Step): readonly (readonly [FrameId, Scope])[] =>
  frames.flatMap((change) => {
    if (change[0] !== 'enter' || isLibrary(change[1].file ?? '')) return [];
    const { id, function: name, kind, file = null } = change[1];
    return [[id, { prefix: kind === 'module' && file === null ? '' : `${name} `, file }] as const];
  });

/** What a name leads to, and its cell, where it has one. */
const boundBy = (
  [name, object, cell]: NameChange,
  { prefix }: Scope,
): readonly { readonly object: ObjectId; readonly way: string }[] => [
  ...(object ? [{ object, way: prefix + name }] : []),
  ...(cell ? [{ object: cell, way: `${prefix}${name} cell` }] : []),
];

/** `.kind`, `[0]`, `['Brie']`, ` cell`: what a reference adds to the way to its owner. */
function wayThrough({ kind, label }: Reference): string {
  if (kind === 'attribute' || kind === 'slot') return `.${label}`;
  if (kind === 'item' || kind === 'value') return `[${label}]`;
  return label === '' ? ` ${kind}` : ` ${kind} ${label}`;
}

const shortened = (way: string): string =>
  way.length <= MAX_WAY ? way : `${way.slice(0, MAX_WAY / 2)}…${way.slice(-MAX_WAY / 2)}`;
