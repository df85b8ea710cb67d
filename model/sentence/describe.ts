import { moduleOf } from '../files.ts';
import { type BoundName, namesOf, referrersOf } from '../paths.ts';
import type { MemoryObject, Reference, Snapshot } from '../snapshot.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import { hasOwnName, isAtomic, isInstance, shortName, typeWord } from '../words.ts';
import { claiming, code, list, type Phrase, say } from './parts.ts';
import { quoted } from './source.ts';

/** What a sentence looks at: the step and the one before it (none at step 0). */
export interface Scene {
  readonly before: Snapshot | null;
  readonly after: Snapshot;
  /** The text of a file; null: the program's own. */
  textOf(file: string | null): string;
}

/** The object as it is at the step or, where it is gone, as it was before. */
export const objectIn = ({ before, after }: Scene, id: ObjectId): MemoryObject | null =>
  after.objects.get(id) ?? before?.objects.get(id) ?? null;

/** `list`, `Cheese object`; with the value of what is nothing but a value: `int 5`. */
export function noun(scene: Scene, id: ObjectId): Phrase {
  const object = objectIn(scene, id);
  if (!object) return say`object`;
  const word = (text: string): Phrase => say`${{ kind: 'object', object: id, text }}`;
  if (isAtomic(object) && object.text !== null) {
    return ['NoneType', 'bool', 'ellipsis'].includes(object.type)
      ? say`${code(object.text)}`
      : say`${word(typeWord(object))} ${code(object.text)}`;
  }
  if (hasOwnName(object)) return say`${word(typeWord(object))} ${code(ownName(object))}`;
  return word(kindOf(scene, id));
}

/** `the list`, `the int 5`, `None`. */
export function the(scene: Scene, id: ObjectId): Phrase {
  return isSingleton(scene, id) ? noun(scene, id) : say`the ${noun(scene, id)}`;
}

/** `a new list`, `a new Cheese object`; of what was not seen being made, `the module copy`, `the int 5`. */
export function aNew(scene: Scene, id: ObjectId): Phrase {
  const object = objectIn(scene, id);
  if (!object || isAtomic(object) || object.type === 'module') return the(scene, id);
  if (object.origin === 'constant') return say`a ${noun(scene, id)} that is a constant of the code`;
  if (object.found || scene.before?.objects.has(id)) return the(scene, id);
  return claiming(say`a new ${noun(scene, id)}`, { claim: 'new', object: id });
}

/** `the list that basket was on`, `the list that f(x) gave`: told by what led to it before the step. */
export function theFormer(scene: Scene, id: ObjectId): Phrase {
  const object = objectIn(scene, id);
  if (!object || isAtomic(object) || hasOwnName(object) || !scene.before) return the(scene, id);
  const names = namesOf(scene.before, id);
  if (names.length === 0) return theTemporary(scene, scene.before, id);
  const said = names.map(({ frame, name }) =>
    claiming(say`${{ kind: 'name', frame, name } as const}`, { claim: 'was bound', frame, name, object: id }),
  );
  return say`${the(scene, id)} that ${list(said.slice(0, 3))} ${names.length === 1 ? 'was' : 'were'} on`;
}

/** Told by the expression whose value it was, where it was one. */
function theTemporary(scene: Scene, { frames }: Snapshot, id: ObjectId): Phrase {
  const held = frames.flatMap(({ file, temporaries }) => temporaries.map((one) => ({ ...one, file })));
  const temporary = held.find(({ object }) => object === id);
  if (!temporary) return the(scene, id);
  return say`${the(scene, id)} that ${code(quoted(scene.textOf(temporary.file), temporary.expression))} gave`;
}

/** `the list that l1 is on`, `the list that item 1 of l1 refers to`: told by what leads to it at the step. */
export function theOne(scene: Scene, id: ObjectId, except: readonly BoundName[] = []): Phrase {
  const object = objectIn(scene, id);
  if (!object || isSingleton(scene, id) || isAtomic(object) || hasOwnName(object)) return the(scene, id);
  const names = namesOf(scene.after, id).filter((name) => !except.some((other) => sameName(name, other)));
  if (names.length > 0) {
    return say`${the(scene, id)} that ${list(names.slice(0, 3).map((name) => nameOf(scene, name)))} ${names.length === 1 ? 'is' : 'are'} on`;
  }
  const way = wayTo(scene, id);
  return way ? say`${the(scene, id)} that ${way} refers to` : the(scene, id);
}

/** `item 1 of l1`: one reference to the object from an object that has a name, said by that name. */
export function wayTo(scene: Scene, id: ObjectId): Phrase | null {
  const referring = referrersOf(scene.after, id).filter(
    ({ reference, referrer }) => reference.strength === 'strong' && referrer.id !== id && referrer.held === 'names',
  );
  const named = referring.find(({ referrer }) => namesOf(scene.after, referrer.id).length > 0);
  const { referrer, reference } = named ?? referring.find(({ referrer }) => hasOwnName(referrer)) ?? {};
  if (!referrer || !reference) return null;
  const [name] = namesOf(scene.after, referrer.id);
  const owner = name ? nameOf(scene, name) : the(scene, referrer.id);
  const claim = { claim: 'refers', object: referrer.id, label: reference.label, to: id } as const;
  return claiming(say`${through(reference)} of ${owner}`, claim);
}

/** `item 1`, `attribute kind`, `the default of passengers`. */
export function through({ kind, label }: Reference): Phrase {
  switch (kind) {
    case 'item':
      return say`item ${label}`;
    case 'key':
      return say`the key ${code(label)}`;
    case 'value':
      return say`key ${code(label)}`;
    case 'member':
      return say`a member`;
    case 'attribute':
    case 'slot':
      return say`attribute ${code(label)}`;
    case 'default':
      return say`the default of ${code(label)}`;
    case 'closure':
      return say`the closure’s ${code(label)}`;
    case 'cell':
      return say`the content`;
    case 'bound':
      return say`the object bound`;
    case 'referent':
      return say`the weak reference`;
    case 'iterates':
      return say`the object iterated over`;
    case 'frame':
      return say`the frame’s ${code(label)}`;
    case 'other':
      return label ? say`${code(label)}` : say`something`;
    default:
      return say`the ${kind}`;
  }
}

/** A name, with the function where it is not a name of the running frame or the module. */
export function nameOf(scene: Scene, { frame, name, object }: BoundName): Phrase {
  const part = { kind: 'name', frame, name } as const;
  const place = frame === scene.after.frame ? null : functionOf(scene, frame);
  return {
    ...(place ? say`${part} of ${code(place)}` : say`${part}`),
    claims: [bound({ frame, name, object, cell: null })],
  };
}

const bound = ({ frame, name, object }: BoundName) => ({ claim: 'bound', frame, name, object }) as const;

/** The function a frame runs, by its short name, or the further module; null for the program itself. */
export function functionOf({ before, after }: Scene, id: FrameId): string | null {
  const frame = [...after.frames, ...(before?.frames ?? [])].find((one) => one.id === id);
  if (frame?.kind === 'module') return frame.file === null ? null : moduleOf(frame.file);
  return frame ? shortName(frame.function) : null;
}

export const sameName = (a: { frame: FrameId; name: string }, b: { frame: FrameId; name: string }): boolean =>
  a.frame === b.frame && a.name === b.name;

/** None, True, False and the like: there is but one, so it takes no article. */
const isSingleton = (scene: Scene, id: ObjectId): boolean =>
  ['NoneType', 'bool', 'ellipsis', 'NotImplementedType'].includes(objectIn(scene, id)?.type ?? '');

function ownName({ type, text }: MemoryObject): string {
  const name = (text ?? '').replace(/^(module|class|function|built-in) /, '');
  return type === 'module' ? name : shortName(name);
}

/** The word for what an object is, without its value: `list`, `Cheese object`. */
export function kindOf(scene: Scene, id: ObjectId): string {
  const object = objectIn(scene, id);
  if (!object) return 'object';
  return isInstance(object) ? `${object.type} object` : typeWord(object);
}

export const plural = (word: string): string => (word.endsWith('s') ? `${word}es` : `${word}s`);
