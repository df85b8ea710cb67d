import type { What } from '../../../model/claims/claim.ts';

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
  ProxyType: 'weak proxy',
  CallableProxyType: 'weak proxy',
  'method-wrapper': 'built-in method',
  _lru_cache_wrapper: 'cached function',
  finalize: 'finalizer',
  str_ascii_iterator: 'str_iterator',
  _deque_iterator: 'deque_iterator',
  _tee: 'tee',
  _grouper: 'group',
  _tuplegetter: 'field',
};

/** The word for an object's type: `list`, `weak reference`, `Cheese`. */
export function typeWord({ type, isClass }: Pick<What, 'type' | 'isClass'>): string {
  if (isClass) return 'class';
  return Object.hasOwn(TYPE_WORDS, type) ? (TYPE_WORDS[type] as string) : type;
}

/** The word for what an object is, without its value: `list`, `Cheese object`. */
export const kindWord = (what: What): string => (what.form === 'instance' ? `${what.type} object` : typeWord(what));
