import type { MemoryObject, Snapshot } from '../snapshot.ts';
import type { ObjectId } from '../trace.ts';
import { type Moment, objectIn } from './moment.ts';

/**
 * What `str()` of an exception gives, at full length; null where that can't be told: it has a `__str__` of its own, or
 * its arguments are not texts and numbers. Empty where it has no arguments.
 */
export function messageOf(moment: Moment, id: ObjectId): string | null {
  const exception = objectIn(moment, id);
  if (!exception || hasOwnText(exception, moment.after)) return null;
  const args = exception.references.find(({ kind, label }) => kind === 'attribute' && label === 'args');
  const items = (args && objectIn(moment, args.object))?.references ?? [];
  const texts = items.map(({ object }) => objectIn(moment, object)).map((object) => object && textOf(object));
  if (texts.some((text) => text === null)) return null;
  const [only = ''] = texts as readonly string[];
  const isFromSystem = exception.references.some(({ label }) => label === 'errno');
  if (isFromSystem && texts.length >= 2) return fromSystem(exception, texts as readonly string[], moment);
  if (texts.length > 1) return `(${texts.join(', ')})`;
  return exception.type === 'KeyError' ? only : plain(only);
}

/** `[Errno 2] No such file or directory: 'data.txt'`. */
function fromSystem({ references }: MemoryObject, [number, text]: readonly string[], moment: Moment): string {
  const file = references.find(({ label }) => label === 'filename');
  const name = file && objectIn(moment, file.object);
  return `[Errno ${number}] ${plain(text as string)}${name?.type === 'str' ? `: ${name.text}` : ''}`;
}

/** Whether the program's class of it, or one that it is based on, has a say in its text. */
function hasOwnText(exception: MemoryObject, { objects }: Snapshot): boolean {
  const open = exception.class === null ? [] : [exception.class];
  for (const id of open) {
    const type = objects.get(id);
    if (!type) return true;
    if (
      type.references.some(({ label }) => label === '__str__' || label === '__repr__' || label === '__getattribute__')
    )
      return true;
    open.push(...type.references.filter(({ kind }) => kind === 'base').map(({ object }) => object));
  }
  return exception.type.endsWith('Group') || ['SyntaxError', 'IndentationError', 'TabError'].includes(exception.type);
}

const TOLD = new Set(['str', 'int', 'float', 'bool', 'NoneType']);

const textOf = ({ type, text, length }: MemoryObject): string | null => {
  if (text === null || !TOLD.has(type)) return null;
  // A long text is recorded in part: its beginning is told.
  return type === 'str' && length !== null && [...plain(text)].length < length ? `${text.slice(0, -1)}…'` : text;
};

/** A text without its quotes: `it's` of `"it's"`. */
const plain = (text: string): string =>
  /^['"]/.test(text)
    ? text.slice(1, -1).replace(/\\(['"\\nt])/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign)
    : text;
