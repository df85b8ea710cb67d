import type { MemoryObject, Reference } from './snapshot.ts';

/** Types whose values are written out rather than drawn as containers. */
const ATOMIC = new Set([
  'int',
  'float',
  'complex',
  'bool',
  'str',
  'bytes',
  'NoneType',
  'ellipsis',
  'NotImplementedType',
  'range',
  'Decimal',
  'Fraction',
  'date',
  'datetime',
  'time',
  'timedelta',
  'timezone',
  'UUID',
  'PosixPath',
  'PurePosixPath',
]);

/** Types whose objects hold a frame; a step tells of it by the frame's own names. */
const FRAME_HOLDERS = new Set(['generator', 'coroutine', 'async_generator']);
/** Types that refer to their elements weakly. */
const WEAK_CONTAINERS = new Set(['WeakValueDictionary', 'WeakKeyDictionary', 'WeakSet']);
/** How the text of such an object ends. */
export const OF_RUNTIME = ' of the runtime';
/** Types of the runtime's own parts, besides those that have a name. */
const CLOSED_TYPES = new Set([
  'code',
  'frame',
  'method_descriptor',
  'wrapper_descriptor',
  'classmethod_descriptor',
  'getset_descriptor',
  'member_descriptor',
  'method-wrapper',
  '_tuplegetter',
  'Field',
]);

/** A class, also one of a metaclass. */
export const isClass = ({ type, text, references }: Pick<MemoryObject, 'type' | 'text' | 'references'>): boolean =>
  type === 'type' || text?.startsWith('class ') === true || references.some(({ kind }) => kind === 'metaclass');

/** An immutable value, whose text tells all of it: an int, a str, None, a date … */
export const isAtomic = (object: Pick<MemoryObject, 'class' | 'type'>): boolean =>
  object.class === null && ATOMIC.has(object.type);

/** A generator or coroutine. */
export const holdsFrame = ({ type }: Pick<MemoryObject, 'type'>): boolean => FRAME_HOLDERS.has(type);

/** A container that does not keep its elements alive. */
export const isWeakContainer = ({ type }: Pick<MemoryObject, 'type'>): boolean => WEAK_CONTAINERS.has(type);

/** What iterates over something else, or did until it was exhausted. */
export const isIterator = ({ type, references }: Pick<MemoryObject, 'type' | 'references'>): boolean =>
  /iterator$/.test(type) || references.some(({ kind }) => kind === 'iterates');

/** What the runtime made for itself, as a callback of asyncio: its text says so. */
export const isOfRuntime = ({ text }: Pick<MemoryObject, 'text'>): boolean => text?.endsWith(OF_RUNTIME) === true;

/** A part of the runtime, whose text says what it is: it is not looked into. */
export const isClosed = (object: MemoryObject): boolean =>
  object.text !== null &&
  object.references.length === 0 &&
  (hasOwnName(object) || CLOSED_TYPES.has(object.type) || isOfRuntime(object));

/** An instance of a class that the program defined. */
export const isInstance = (object: MemoryObject): boolean => object.class !== null;

/** A class, function or module: an object with a name of its own, which is its text. */
export const hasOwnName = (object: MemoryObject): boolean =>
  object.text !== null &&
  (['function', 'module', 'builtin_function_or_method'].includes(object.type) || isClass(object));

/** `averager` of `make_averager.<locals>.averager`. */
export const shortName = (qualname: string): string => qualname.slice(qualname.lastIndexOf('.') + 1);

/** Whether a reference leads to the dict in which an instance keeps its attributes, since something else refers to it. */
export const isOwnDict = ({ kind, label }: Pick<Reference, 'kind' | 'label'>): boolean =>
  kind === 'attribute' && label === '__dict__';
