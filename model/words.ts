import type { MemoryObject } from './snapshot.ts';

/** What the data model calls objects whose class has an unspeakable name. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  ReferenceType: 'weak reference',
  KeyedRef: 'weak reference',
  WeakMethod: 'weak method',
  builtin_function_or_method: 'built-in function',
  method: 'bound method',
  NoneType: 'None',
  type: 'class',
  mappingproxy: 'mapping proxy',
};

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
]);

/** The word for an object's type: `list`, `weak reference`, `Cheese`. */
export const typeWord = ({ type }: MemoryObject): string =>
  Object.hasOwn(TYPE_WORDS, type) ? (TYPE_WORDS[type] as string) : type;

/** An immutable value without references, whose text tells all of it: an int, a str, None … */
export const isAtomic = (object: Pick<MemoryObject, 'class' | 'type'>): boolean =>
  object.class === null && ATOMIC.has(object.type);

/** An instance of a class that the program defined. */
export const isInstance = (object: MemoryObject): boolean => object.class !== null;

/** A class, function or module: an object with a name of its own, which is its text. */
export const hasOwnName = ({ type, text }: MemoryObject): boolean =>
  text !== null && ['function', 'type', 'module', 'builtin_function_or_method'].includes(type);

/** `averager` of `make_averager.<locals>.averager`. */
export const shortName = (qualname: string): string => qualname.slice(qualname.lastIndexOf('.') + 1);

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as a sentence says it: up to ten in letters. */
export const numeral = (count: number): string => NUMERALS[count] ?? count.toLocaleString('en');
