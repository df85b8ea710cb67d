import { isAtomic, isClass } from '../../model/kinds.ts';
import type { MemoryObject } from '../../model/snapshot.ts';

/** Which hue a card has. Shapes and words say the same, so colour is never alone. */
export type Family =
  | 'sequence'
  | 'tuple'
  | 'mapping'
  | 'set'
  | 'instance'
  | 'function'
  | 'class'
  | 'weak'
  | 'atom'
  | 'other';

const FAMILIES: Readonly<Record<string, Family>> = {
  list: 'sequence',
  deque: 'sequence',
  bytearray: 'sequence',
  tuple: 'tuple',
  dict: 'mapping',
  defaultdict: 'mapping',
  Counter: 'mapping',
  OrderedDict: 'mapping',
  set: 'set',
  frozenset: 'set',
  function: 'function',
  method: 'function',
  cell: 'function',
  builtin_function_or_method: 'function',
  type: 'class',
  module: 'class',
  ReferenceType: 'weak',
  KeyedRef: 'weak',
  WeakMethod: 'weak',
  ProxyType: 'weak',
  CallableProxyType: 'weak',
  WeakValueDictionary: 'weak',
  WeakKeyDictionary: 'weak',
  WeakSet: 'weak',
  finalize: 'weak',
  array: 'sequence',
  memoryview: 'sequence',
  ChainMap: 'mapping',
  mappingproxy: 'mapping',
  'method-wrapper': 'function',
  partial: 'function',
  property: 'function',
  classmethod: 'function',
  staticmethod: 'function',
  _lru_cache_wrapper: 'function',
};

/** The family of an object that is no instance of a class of the program. */
export function familyOf(object: MemoryObject): Family {
  if (isAtomic(object)) return 'atom';
  if (isClass(object)) return 'class';
  return Object.hasOwn(FAMILIES, object.type) ? (FAMILIES[object.type] as Family) : 'other';
}
