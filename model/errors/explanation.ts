/**
 * What there is to explain of an error that ended a program, as plain data: which one of the frequent ones it is, and
 * what is known of it here. It holds no words: `words/` makes an explanation of it.
 */
export type ErrorKind =
  | 'unbound-local'
  | 'name-later'
  | 'name'
  | 'missing-package'
  | 'missing-module'
  | 'import-name'
  | 'joins-text'
  | 'operands'
  | 'compares'
  | 'not-callable'
  | 'not-subscriptable'
  | 'none-attribute'
  | 'attribute'
  | 'missing-argument'
  | 'too-many-arguments'
  | 'keyword-argument'
  | 'immutable-item'
  | 'index-type'
  | 'not-iterable'
  | 'unhashable'
  | 'int-text'
  | 'unpack'
  | 'not-in-list'
  | 'index'
  | 'key'
  | 'zero'
  | 'recursion'
  | 'file'
  | 'stop-iteration'
  | 'assertion'
  | 'colon'
  | 'bracket'
  | 'quote'
  | 'assign-in-condition'
  | 'assign-target'
  | 'print-brackets'
  | 'block-missing'
  | 'indent'
  | 'dedent'
  | 'return-outside'
  | 'character'
  | 'comma'
  | 'syntax';

export interface Explanation {
  readonly kind: ErrorKind;
  /** What is known here; each kind has its own. A fact that is not known is not there. */
  readonly facts: Readonly<Record<string, string>>;
  /** A lesson on the matter. */
  readonly lesson: string | null;
}
