import { isAtomic } from '../kinds.ts';
import type { Frame, MemoryObject, Snapshot } from '../snapshot.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import type { Expression } from './expression.ts';

/** The value of an expression, as far as it can be told. */
export interface Value {
  readonly type: string;
  /** Its text where it is nothing but a value, else null. */
  readonly text: string | null;
  /** Of a container of a built-in type. */
  readonly length: number | null;
  /** null: it was made by evaluating. */
  readonly object: ObjectId | null;
}

/** Where names are looked up: the state before a statement of a frame. */
export interface Place {
  readonly snapshot: Snapshot;
  readonly frame: FrameId;
}

/**
 * What an expression comes to in a frame; null: that can't be told without running the program. Nothing of the
 * program is called: names, attributes of instances, items of built-in containers, and arithmetic of small numbers.
 */
export function evaluate(expression: Expression, place: Place): Value | null {
  switch (expression.kind) {
    case 'name':
      return valueAt(place.snapshot, lookUp(place, expression.name));
    case 'constant':
      return constant(expression.text);
    case 'attribute':
      return attribute(expression, place);
    case 'item':
      return item(expression, place);
    case 'call':
      return lengthOf(expression, place);
    case 'compare':
      return compared(expression, place);
    case 'not': {
      const of = truthOf(evaluate(expression.of, place));
      return of === null ? null : bool(!of);
    }
    case 'minus': {
      const of = integer(evaluate(expression.of, place));
      return of === null ? null : int(-of);
    }
    case 'and':
    case 'or': {
      const left = evaluate(expression.left, place);
      const truth = truthOf(left);
      if (truth === null) return null;
      return truth === (expression.kind === 'or') ? left : evaluate(expression.right, place);
    }
    case 'binary':
      return arithmetic(expression, place);
    default:
      return null;
  }
}

/** Whether a value counts as true; null: a class of the program may say. */
export function truthOf(value: Value | null): boolean | null {
  if (!value) return null;
  const { type, text, length } = value;
  if (length !== null) return length > 0;
  if (type === 'NoneType') return false;
  if (type === 'bool') return text === 'True';
  if ((type === 'int' || type === 'float') && text !== null) return Number(text) !== 0;
  return null;
}

/** A whole number, where it is one that can be counted with exactly. */
export function integer(value: Value | null): number | null {
  if (!value?.text || (value.type !== 'int' && value.type !== 'bool')) return null;
  const number = value.type === 'bool' ? Number(value.text === 'True') : Number(value.text);
  return Number.isSafeInteger(number) ? number : null;
}

/** The object a name is on: in its frame, else in the module whose text the frame runs. */
function lookUp({ snapshot, frame }: Place, name: string): ObjectId | null {
  const running = snapshot.frames.find(({ id }) => id === frame);
  const module = snapshot.frames.find(({ kind, file }) => kind === 'module' && file === running?.file);
  const inFrame = (one: Frame | undefined): ObjectId | undefined => one?.names.find((own) => own.name === name)?.object;
  return inFrame(running) ?? inFrame(module) ?? null;
}

function valueAt({ objects }: Snapshot, id: ObjectId | null): Value | null {
  const object = id === null ? undefined : objects.get(id);
  if (!object) return null;
  const isValue = isAtomic(object);
  return {
    type: object.class === null ? object.type : '',
    text: isValue ? object.text : null,
    length:
      object.class === null && (isBuiltIn(object) || ['str', 'bytes'].includes(object.type)) ? object.length : null,
    object: object.id,
  };
}

const isBuiltIn = ({ type }: MemoryObject): boolean =>
  ['list', 'tuple', 'dict', 'set', 'frozenset', 'deque'].includes(type);

function constant(text: string): Value | null {
  const is = (type: string): Value => ({ type, text, length: null, object: null });
  if (text === 'None') return is('NoneType');
  if (text === 'True' || text === 'False') return is('bool');
  if (/^(0|[1-9]\d*)$/.test(text)) return is('int');
  if (/^\d+\.\d+$/.test(text)) return is('float');
  // Texts with escapes are written in more than one way.
  if (!/^['"]/.test(text) || text.includes('\\')) return null;
  const inside = text.slice(1, -1);
  return inside.includes("'") ? null : { ...is('str'), text: `'${inside}'`, length: [...inside].length };
}

const bool = (truth: boolean): Value => ({ type: 'bool', text: truth ? 'True' : 'False', length: null, object: null });
const int = (number: number): Value | null =>
  Number.isSafeInteger(number) ? { type: 'int', text: String(number), length: null, object: null } : null;

/** Of instances of the program's classes, unless the class has a say in it. */
function attribute({ of, name }: Extract<Expression, { kind: 'attribute' }>, place: Place): Value | null {
  const { objects } = place.snapshot;
  const whole = objects.get(evaluate(of, place)?.object ?? 'o0');
  if (!whole?.class) return null;
  for (let type = objects.get(whole.class); type; type = baseOf(type, place.snapshot)) {
    if (type.references.some(({ label }) => label === '__getattribute__' || label === name)) return null;
  }
  const found = whole.references.find(({ kind, label }) => (kind === 'attribute' || kind === 'slot') && label === name);
  return valueAt(place.snapshot, found?.object ?? null);
}

const baseOf = ({ references }: MemoryObject, { objects }: Snapshot): MemoryObject | undefined => {
  const base = references.find(({ kind }) => kind === 'base');
  return base && objects.get(base.object);
};

function item({ of, index }: Extract<Expression, { kind: 'item' }>, place: Place): Value | null {
  const whole = place.snapshot.objects.get(evaluate(of, place)?.object ?? 'o0');
  const at = evaluate(index, place);
  if (!whole || whole.class || !at) return null;
  if (whole.type === 'list' || whole.type === 'tuple' || whole.type === 'deque') {
    const number = integer(at);
    if (number === null || whole.length === null) return null;
    const label = String(number < 0 ? number + whole.length : number);
    const found = whole.references.find((ref) => ref.kind === 'item' && ref.label === label);
    return valueAt(place.snapshot, found?.object ?? null);
  }
  if (whole.type !== 'dict' || at.text === null || (at.type !== 'str' && at.type !== 'int')) return null;
  const found = whole.references.find(({ kind, label }) => kind === 'value' && label === at.text);
  return valueAt(place.snapshot, found?.object ?? null);
}

/** `len(x)` of a built-in container. */
function lengthOf({ of, args }: Extract<Expression, { kind: 'call' }>, place: Place): Value | null {
  const [only] = args;
  if (of.kind !== 'name' || of.name !== 'len' || args.length !== 1 || !only || lookUp(place, 'len')) return null;
  const { length } = evaluate(only, place) ?? { length: null };
  return length === null ? null : int(length);
}

function compared({ operands, operators }: Extract<Expression, { kind: 'compare' }>, place: Place): Value | null {
  for (const [i, operator] of operators.entries()) {
    const left = evaluate(operands[i] as Expression, place);
    const right = evaluate(operands[i + 1] as Expression, place);
    const holds = left && right && compare(operator, left, right, place.snapshot);
    if (holds === null || holds === undefined) return null;
    if (!holds) return bool(false);
  }
  return bool(true);
}

const NUMBERS = new Set(['int', 'float', 'bool']);

function compare(operator: string, left: Value, right: Value, snapshot: Snapshot): boolean | null {
  switch (operator) {
    case 'is':
    case 'is not': {
      const same = isSame(left, right);
      return same === null ? null : same === (operator === 'is');
    }
    case 'in':
    case 'not in': {
      const within = contains(right, left, snapshot);
      return within === null ? null : within === (operator === 'in');
    }
    case '==':
    case '!=': {
      const equal = isEqual(left, right);
      return equal === null ? null : equal === (operator === '==');
    }
    default:
      return order(operator, left, right);
  }
}

function isSame(left: Value, right: Value): boolean | null {
  if (left.type === 'NoneType' || right.type === 'NoneType') return left.type === right.type;
  return left.object && right.object ? left.object === right.object : null;
}

/** Of values of built-in types alone. */
function isEqual(left: Value, right: Value): boolean | null {
  if (left.text === null || right.text === null) return null;
  if (NUMBERS.has(left.type) && NUMBERS.has(right.type)) {
    const [a, b] = [numberOf(left), numberOf(right)];
    return a === null || b === null ? null : a === b;
  }
  const known = ['str', 'NoneType', ...NUMBERS];
  return known.includes(left.type) && known.includes(right.type)
    ? left.type === right.type && !isCut(left) && !isCut(right) && left.text === right.text
    : null;
}

/** A long text is recorded in part. */
const isCut = ({ text }: Value): boolean => text?.includes('…') === true;

const numberOf = (value: Value): number | null =>
  value.type === 'float' ? Number(value.text ?? Number.NaN) : integer(value);

function contains(whole: Value, part: Value, snapshot: Snapshot): boolean | null {
  const object = whole.object ? snapshot.objects.get(whole.object) : undefined;
  if (!object || object.omitted > 0 || !['list', 'tuple', 'set', 'frozenset', 'dict', 'deque'].includes(whole.type))
    return null;
  const kinds = whole.type === 'dict' ? ['key'] : ['item', 'member'];
  const inside = object.references.filter(({ kind }) => kinds.includes(kind));
  if (whole.type === 'dict' && inside.length !== object.length) return null;
  const equal = inside.map(({ object: id }) => {
    const value = valueAt(snapshot, id);
    return id === part.object ? true : value && isEqual(value, part);
  });
  return equal.includes(true) ? true : equal.every((one) => one === false) ? false : null;
}

function order(operator: string, left: Value, right: Value): boolean | null {
  if (!NUMBERS.has(left.type) || !NUMBERS.has(right.type)) return null;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return null;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : operator === '>=' ? a >= b : null;
}

function arithmetic({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, place: Place): Value | null {
  const a = integer(evaluate(left, place));
  const b = integer(evaluate(right, place));
  if (a === null || b === null) return null;
  if (operator === '+') return int(a + b);
  if (operator === '-') return int(a - b);
  if (operator === '*') return int(a * b);
  if (b === 0) return null;
  if (operator === '//') return int(Math.floor(a / b));
  return operator === '%' ? int(a - b * Math.floor(a / b)) : null;
}
