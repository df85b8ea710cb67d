import { moduleOf } from '../files.ts';
import { hasOwnName, isAtomic, isClass, isInstance, shortName } from '../kinds.ts';
import { type BoundName, namesOf, referrersOf } from '../paths.ts';
import type { MemoryObject, Snapshot } from '../snapshot.ts';
import { quoted } from '../source.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import type { Held, Known, Runner, SaidName, Thing, Through, Way, What, When } from './claim.ts';
import { type Moment, objectIn } from './moment.ts';

/** The most names that an object is told by. */
const MOST_NAMES = 3;
/** Of these there is but one. */
const SINGLES = new Set(['NoneType', 'bool', 'ellipsis', 'NotImplementedType']);

/** Whether there is but one object of the type, or of the value. */
export const isSingle = (type: string): boolean => SINGLES.has(type);

/** What an object is, without what leads to it. */
export function whatIs(moment: Moment, id: ObjectId): What {
  const object = objectIn(moment, id);
  if (!object) return { form: 'unknown', type: 'object', isClass: false, text: '' };
  const { type, text } = object;
  const what = { type, isClass: isClass(object), text: text ?? '' };
  if (isAtomic(object) && text !== null) return { ...what, form: SINGLES.has(type) ? 'single' : 'value' };
  if (hasOwnName(object)) return { ...what, form: 'named', text: ownName(object) };
  return { ...what, form: isInstance(object) ? 'instance' : 'other' };
}

function ownName({ type, text }: MemoryObject): string {
  const name = (text ?? '').replace(/^(module|class|function|built-in) /, '');
  return type === 'module' ? name : shortName(name);
}

const thing = (moment: Moment, object: ObjectId, known: Known | null): Thing => ({
  kind: 'thing',
  object,
  what: whatIs(moment, object),
  known,
});

/** Told by what it is alone: the list, the int 5, None. */
export const the = (moment: Moment, id: ObjectId): Thing => thing(moment, id, null);

/** Whether what an object is tells which one it is. */
const tellsItself = (object: MemoryObject | null): boolean => !object || isAtomic(object) || hasOwnName(object);

/** Something that was made in the step, or is seen for the first time. */
export function aNew(moment: Moment, id: ObjectId): Thing {
  const object = objectIn(moment, id);
  if (!object || isAtomic(object) || object.type === 'module') return the(moment, id);
  if (object.origin === 'constant') return thing(moment, id, { by: 'constant' });
  const wasThere = object.found || moment.before?.objects.has(id);
  return thing(moment, id, wasThere ? null : { by: 'new' });
}

/** Told by what led to it before the step: the names that were on it, the expression that gave it. */
export function theFormer(moment: Moment, id: ObjectId): Thing {
  if (tellsItself(objectIn(moment, id)) || !moment.before) return the(moment, id);
  const names = namesOf(moment.before, id);
  if (names.length === 0) return thing(moment, id, temporary(moment, moment.before, id));
  const said = names.slice(0, MOST_NAMES).map((name) => ({ ...saidName(moment, name, 'before'), of: null }));
  return thing(moment, id, { by: 'names', names: said, isOne: names.length === 1, when: 'before' });
}

/** The expression whose value it was, where it was one. */
function temporary(moment: Moment, { frames }: Snapshot, id: ObjectId): Known | null {
  const held = frames.flatMap(({ file, temporaries }) => temporaries.map((one) => ({ ...one, file })));
  const found = held.find(({ object }) => object === id);
  return found ? { by: 'expression', text: quoted(moment.textOf(found.file), found.expression) } : null;
}

/** Told by what leads to it at the step or, where nothing does that can be named, by what did before. */
export function theOne(moment: Moment, id: ObjectId, except: readonly SaidName[] = []): Thing {
  const now = theNow(moment, id, except);
  return now.known ? now : theFormer(moment, id);
}

/** Told by what leads to it at the step: the names on it or, where there is none, a reference. */
export function theNow(moment: Moment, id: ObjectId, except: readonly SaidName[]): Thing {
  if (tellsItself(objectIn(moment, id))) return the(moment, id);
  const names = namesOf(moment.after, id).filter((name) => !except.some((other) => sameName(name, other)));
  if (names.length > 0) return thing(moment, id, { ...byNames(moment, names), when: 'now' });
  const way = wayTo(moment, id);
  return thing(moment, id, way && { by: 'way', way });
}

/** The first few of the names on an object. */
export const byNames = (moment: Moment, names: readonly BoundName[]): Extract<Held, { by: 'names' }> => ({
  by: 'names',
  names: names.slice(0, MOST_NAMES).map((name) => saidName(moment, name)),
  isOne: names.length === 1,
});

/** One reference to the object from an object that has a name, told by that name. */
export function wayTo(moment: Moment, id: ObjectId, except: ObjectId | null = null): Way | null {
  const referring = referrersOf(moment.after, id).filter(
    ({ reference, referrer }) =>
      reference.strength === 'strong' && referrer.id !== id && referrer.id !== except && referrer.held === 'names',
  );
  const named = referring.find(({ referrer }) => namesOf(moment.after, referrer.id).length > 0);
  const { referrer, reference } = named ?? referring.find(({ referrer }) => hasOwnName(referrer)) ?? {};
  if (!referrer || !reference) return null;
  const [name] = namesOf(moment.after, referrer.id);
  const owner = name ? saidName(moment, name) : the(moment, referrer.id);
  const throughs = referring
    .filter((one) => one.referrer === referrer && one.reference.kind !== 'key')
    .map((one) => throughOf(one.reference));
  return {
    kind: 'way',
    throughs: throughs.length > 0 ? throughs : [throughOf(reference)],
    from: referrer.id,
    to: id,
    owner,
  };
}

export const throughOf = ({ kind, label }: Through): Through => ({ kind, label });

/** A name, with its function where it is not a name of the running frame or the module. */
export function saidName(
  moment: Moment,
  { frame, name, object }: Omit<BoundName, 'cell'>,
  when: When = 'now',
): SaidName {
  const isPlain = frame === moment.after.frame && !isOnModuleToo(moment, frame, name, object);
  return { kind: 'name', frame, name, object, when, of: isPlain ? null : numbered(moment, frame) };
}

/** Whether the module's own name of the same word is on the same object: then the two must be told apart. */
function isOnModuleToo({ after }: Moment, frame: FrameId, name: string, object: ObjectId): boolean {
  const module = after.frames.find(({ kind, file }) => kind === 'module' && file === null);
  return (
    module !== undefined &&
    module.id !== frame &&
    module.names.some((own) => own.name === name && own.object === object)
  );
}

/** The function of a frame, numbered as in the drawing where it runs more than once: `paths #5`. */
function numbered(moment: Moment, id: FrameId): string | null {
  const label = functionOf(moment, id);
  if (label === null) return null;
  const alike = moment.after.frames.filter((frame) => functionOf(moment, frame.id) === label);
  const place = alike.findIndex((frame) => frame.id === id);
  return place > 0 ? `${label} #${place + 1}` : label;
}

/** The function a frame runs, by its short name, or the further module; null for the program itself. */
function functionOf(moment: Moment, id: FrameId): string | null {
  const frame = frameIn(moment, id);
  if (frame?.kind === 'module') return frame.file === null ? null : moduleOf(frame.file);
  return frame ? shortName(frame.function) : null;
}

const frameIn = ({ before, after }: Moment, id: FrameId) =>
  [...after.frames, ...(before?.frames ?? [])].find((one) => one.id === id);

/** What runs in a frame. */
export const runnerOf = (moment: Moment, frame: FrameId): Runner => ({
  kind: frameIn(moment, frame)?.kind ?? null,
  frame,
  name: functionOf(moment, frame),
});

export const sameName = (a: { frame: FrameId; name: string }, b: { frame: FrameId; name: string }): boolean =>
  a.frame === b.frame && a.name === b.name;

/** By what objects are counted together: they have one word. */
export const kindKey = (moment: Moment, id: ObjectId): string => {
  const { form, type, isClass: is } = whatIs(moment, id);
  return is ? 'class' : `${type}${form === 'instance' ? ' object' : ''}`;
};
