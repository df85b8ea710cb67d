import type { ErrorKind } from './explanation.ts';

/** How CPython's message tells which error it is; named groups are what is known of it. */
interface Rule {
  readonly kind: ErrorKind;
  readonly pattern: RegExp;
}

/** Of a type of exception; several are parted by `|`. The first that matches is the one. */
export const RULES: readonly (Rule & { readonly type: string })[] = [
  { kind: 'unbound-local', type: 'UnboundLocalError', pattern: /local variable '(?<name>[^']+)'/ },
  {
    kind: 'name',
    type: 'NameError',
    pattern: /^name '(?<name>[^']+)' is not defined(?:\. Did you mean: '(?<guess>[^']+)')?/,
  },
  { kind: 'missing-module', type: 'ModuleNotFoundError|ImportError', pattern: /^No module named '(?<module>[^']+)'/ },
  { kind: 'import-name', type: 'ImportError', pattern: /^cannot import name '(?<name>[^']+)' from '(?<module>[^']+)'/ },
  { kind: 'joins-text', type: 'TypeError', pattern: /^can only concatenate str \(not "(?<type>[^"]+)"\) to str/ },
  {
    kind: 'compares',
    type: 'TypeError',
    pattern: /^'(?<operator>[^']+)' not supported between instances of '(?<left>[^']+)' and '(?<right>[^']+)'/,
  },
  {
    kind: 'operands',
    type: 'TypeError',
    pattern: /^unsupported operand type\(s\) for (?<operator>[^:]+): '(?<left>[^']+)' and '(?<right>[^']+)'/,
  },
  { kind: 'unhashable', type: 'TypeError', pattern: /unhashable type: '(?<type>[^']+)'/ },
  { kind: 'not-callable', type: 'TypeError', pattern: /^'(?<type>[^']+)' object is not callable/ },
  { kind: 'not-subscriptable', type: 'TypeError', pattern: /^'(?<type>[^']+)' object is not subscriptable/ },
  {
    kind: 'missing-argument',
    type: 'TypeError',
    pattern: /^(?<called>[^\s(]+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (?<names>.+)$/,
  },
  {
    kind: 'too-many-arguments',
    type: 'TypeError',
    pattern: /^(?<called>[^\s(]+)\(\) takes (?<takes>.+?) positional arguments? but (?<given>\d+) (?:was|were) given/,
  },
  {
    kind: 'keyword-argument',
    type: 'TypeError',
    pattern: /^(?<called>[^\s(]+)\(\) got an unexpected keyword argument '(?<name>[^']+)'/,
  },
  { kind: 'immutable-item', type: 'TypeError', pattern: /^'(?<type>[^']+)' object does not support item assignment/ },
  {
    kind: 'index-type',
    type: 'TypeError',
    pattern: /^(?<type>\w+) indices must be integers(?: or slices)?, not '?(?<given>\w+)/,
  },
  {
    kind: 'not-iterable',
    type: 'TypeError',
    pattern: /^(?:cannot unpack non-iterable (?<plain>\S+)|'(?<type>[^']+)') object(?: is not iterable)?/,
  },
  {
    kind: 'int-text',
    type: 'ValueError',
    pattern: /^(?:invalid literal for int\(\) with base \d+|could not convert string to float): (?<text>.*)$/s,
  },
  {
    kind: 'unpack',
    type: 'ValueError',
    pattern:
      /^(?<which>too many|not enough) values to unpack \(expected (?:at least )?(?<expected>\d+)(?:, got (?<given>\d+))?\)/,
  },
  { kind: 'not-in-list', type: 'ValueError', pattern: /not in list|is not in list|substring not found/ },
  {
    kind: 'index',
    type: 'IndexError',
    pattern: /^(?<type>\w+)(?: assignment)? index out of range|^pop (?:from empty list|index out of range)/,
  },
  { kind: 'key', type: 'KeyError', pattern: /^(?<key>.+)$/s },
  { kind: 'none-attribute', type: 'AttributeError', pattern: /^'NoneType' object has no attribute '(?<name>[^']+)'/ },
  {
    kind: 'attribute',
    type: 'AttributeError',
    pattern:
      /^(?:'(?<type>[^']+)' object|module '(?<module>[^']+)'|type object '(?<class>[^']+)') has no attribute '(?<name>[^']+)'(?:\. Did you mean: '(?<guess>[^']+)')?/,
  },
  { kind: 'zero', type: 'ZeroDivisionError', pattern: /./ },
  { kind: 'recursion', type: 'RecursionError', pattern: /./ },
  { kind: 'file', type: 'FileNotFoundError', pattern: /: '(?<file>.*)'$/ },
  { kind: 'stop-iteration', type: 'StopIteration', pattern: /^/ },
  { kind: 'assertion', type: 'AssertionError', pattern: /^(?<message>.*)$/s },
];

/** Of text that is no Python. */
export const SYNTAX_RULES: readonly Rule[] = [
  { kind: 'colon', pattern: /^expected ':'/ },
  {
    kind: 'bracket',
    pattern: /^'(?<bracket>[([{])' was never closed|^unmatched '(?<closing>[)\]}])'|does not match opening/,
  },
  { kind: 'quote', pattern: /unterminated (?:triple-quoted )?(?:f-)?string literal/ },
  { kind: 'print-brackets', pattern: /^Missing parentheses in call to '(?<called>[^']+)'/ },
  { kind: 'assign-target', pattern: /^cannot assign to (?<what>.+?)(?: here)?(?:\.|$)/ },
  { kind: 'assign-in-condition', pattern: /Maybe you meant '==' / },
  { kind: 'block-missing', pattern: /^expected an indented block after (?<what>.+?)(?: on line (?<header>\d+))?$/ },
  { kind: 'indent', pattern: /^unexpected indent/ },
  { kind: 'dedent', pattern: /unindent does not match|inconsistent use of tabs/ },
  { kind: 'return-outside', pattern: /^'(?<word>return|yield|break|continue|await)' (?:outside|not properly in)/ },
  { kind: 'character', pattern: /^invalid (?:non-printable )?character/ },
  { kind: 'comma', pattern: /Perhaps you forgot a comma/ },
  { kind: 'syntax', pattern: /^/ },
];
