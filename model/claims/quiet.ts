import { holdsFrame, isAtomic, isClass } from '../kinds.ts';
import type { Playback } from '../playback.ts';
import { evaluate, type Value } from '../python/evaluate.ts';
import { type Expression, readExpression, withParts } from '../python/expression.ts';
import type { MemoryObject } from '../snapshot.ts';
import { textOfRange } from '../source.ts';
import type { ObjectId } from '../trace.ts';
import type { Claim } from './claim.ts';
import { type Moment, objectIn } from './moment.ts';
import { isOpaque, isStateful } from './opaque.ts';
import { runnerOf, saidName, the, theOne } from './things.ts';

/** Whether a statement of the frame that runs at step `n` ran before: a generator goes on, it does not begin again. */
export function hasRun(playback: Playback, n: number): boolean {
  const { frame } = playback.step(n);
  for (let i = n - 1; i > 0; i--) {
    const step = playback.step(i);
    if (step.frame === frame && step.event === 'line') return true;
    if (step.frames?.some(([kind, entered]) => kind === 'enter' && entered.id === frame)) return false;
  }
  return false;
}

/** What a step did that changed nothing that is shown. `hasRunBefore`: whether the running frame is past its first statement. */
export function quiet(moment: Moment, hasRunBefore: () => boolean): Claim {
  const { before, after } = moment;
  if (!before) return { claim: 'start' };
  const isSameFrame = before.frame === after.frame;
  if (before.event === 'call' && isSameFrame)
    return hasRunBefore() ? goesOn(moment) : { claim: 'begins', runner: runnerOf(moment, after.frame) };
  if (before.event === 'exception' && isSameFrame)
    return after.event === 'end' ? { claim: 'nothing' } : inFlight(moment);
  return (
    closed(moment) ??
    stays(moment) ??
    setUnseen(moment) ??
    described(moment) ??
    dropped(moment) ??
    ofExpression(moment) ?? { claim: 'nothing' }
  );
}

/** A generator or coroutine behind the `yield` or `await` at which it was suspended. */
function goesOn(moment: Moment): Claim {
  const { before, after, textOf } = moment;
  const file = after.frames.find(({ id }) => id === after.frame)?.file ?? null;
  const text = before?.range ? textOfRange(textOf(file), before.range) : '';
  return {
    claim: 'goes on',
    runner: runnerOf(moment, after.frame),
    after: /\b(yield|await)\b/.test(text) ? text : null,
  };
}

const isOver = (object: MemoryObject | undefined): boolean =>
  object !== undefined && holdsFrame(object) && object.text === 'finished';

/** A generator or coroutine that was closed: it runs no more. */
function closed({ before, after, changes, ...rest }: Moment): Claim | null {
  const ended = changes.length === 0 ? [...after.objects.values()] : [];
  const found = ended.find((object) => isOver(object) && !isOver(before?.objects.get(object.id)));
  return found ? { claim: 'closed', thing: theOne({ before, after, changes, ...rest }, found.id) } : null;
}

/** Where an exception goes next in the frame in which it was raised. */
function inFlight({ after, textOf }: Moment): Claim {
  const file = after.frames.find(({ id }) => id === after.frame)?.file ?? null;
  const next = after.range ? textOfRange(textOf(file), after.range) : '';
  return { claim: 'in flight', isTested: /^except\b/.test(next) };
}

const BINDS = /^(?:import +|from +[\w.]+ +import +)(?:[\w.]+ +as +)?([A-Za-z_]\w*)$/;
const ASSIGNS = /^([A-Za-z_]\w*)(?: *:[^=]+)? *(?:[-+*/%@&|^]|\/\/|\*\*|<<|>>)?=(?!=)/;

/** An assignment that left its name, its item or its attribute where it was. */
function stays(moment: Moment): Claim | null {
  const { after, before, statement } = moment;
  if (after.event === 'call') return null;
  const name = (ASSIGNS.exec(statement) ?? BINDS.exec(statement))?.[1];
  const frames = [after.frame, after.frames.find(({ kind, file }) => kind === 'module' && file === null)?.id];
  for (const id of name ? frames : []) {
    const bound = after.frames.find((frame) => frame.id === id)?.names.find((one) => one.name === name);
    const was = before?.frames.find((frame) => frame.id === id)?.names.find((one) => one.name === name);
    if (!id || !bound || was?.object !== bound.object) continue;
    return { claim: 'stays', name: saidName(moment, { ...bound, frame: id }), thing: the(moment, bound.object) };
  }
  return name ? null : retained(moment);
}

/** `self.n = 1` or `d["a"] += 0`, where that refers to what it referred to before. */
function retained(moment: Moment): Claim | null {
  const [, text, target] =
    /^(([A-Za-z_][\w.]*(?:\[[^\]=]+\])*) *)(?:[-+*/%@&|^]|\/\/|\*\*)?=(?!=)/.exec(moment.statement) ?? [];
  const expression = target && text ? readExpression(target) : null;
  if (!target || !expression || !moment.before) return null;
  const at = (snapshot: Moment['after']): ObjectId | null =>
    evaluate(expression, { snapshot, frame: moment.after.frame })?.object ?? null;
  const object = at(moment.after);
  return object && at(moment.before) === object ? { claim: 'retained', target, thing: the(moment, object) } : null;
}

/** A text that says what a class is for; a note of the type of a name. */
function described(moment: Moment): Claim | null {
  const { statement, after } = moment;
  const runner = runnerOf(moment, after.frame);
  if (runner.kind === 'class' && /^[rRuU]?['"]/.test(statement)) return { claim: 'described', runner };
  const [, name] = /^([A-Za-z_][\w.]*) *: *[^=:]+$/.exec(statement) ?? [];
  return name && name !== 'else' ? { claim: 'annotated', name } : null;
}

/** The value that the function returned which the statement called: the statement kept it nowhere. */
function dropped(moment: Moment): Claim | null {
  const { before, after, statement } = moment;
  const value = before?.event === 'return' && before.frame !== after.frame ? before.value : null;
  const called = /^([A-Za-z_][\w.]*)\(/.exec(statement)?.[1]?.split('.').at(-1);
  if (!value || !before) return null;
  const runner = runnerOf(moment, before.frame);
  if (called !== runner.name) return null;
  return { claim: 'dropped', runner, thing: the(moment, value) };
}

/** A statement that is an expression and no more: what it gave is not kept. */
function ofExpression(moment: Moment): Claim | null {
  const text = moment.quote;
  const expression = readExpression(text);
  const ran = { claim: 'ran', text, place: placeOf(expression, moment) } as const;
  if (!expression || !moment.before) return CALL.test(text) ? ran : null;
  const calls = withParts(expression).filter((part) => part.kind === 'call');
  const receivers = receiversIn(moment, expression);
  if (calls.length === 0 || calls.every(({ of }) => of.kind === 'name' && isGiving(of.name, valueIn(moment, of))))
    return { claim: 'unkept', text, immutable: null };
  const [receiver] = receivers;
  const is = receiver ? objectIn(moment, receiver) : null;
  if (!receiver || !is || expression.kind !== 'call') return ran;
  if (isOpaque(is)) return { claim: 'unread', thing: theOne(moment, receiver) };
  if (isAtomic(is)) return { claim: 'unkept', text, immutable: the(moment, receiver).what.type };
  return isReadable(is.type) && !isClass(is) ? { claim: 'unchanged', text, thing: theOne(moment, receiver) } : ran;
}

const valueIn = ({ before, after }: Moment, part: Expression): Value | null =>
  before && evaluate(part, { snapshot: before, frame: after.frame });

/** The objects whose methods an expression calls, as far as they can be told. */
const receiversIn = (moment: Moment, expression: Expression): readonly (ObjectId | null)[] =>
  withParts(expression).flatMap((part) =>
    part.kind === 'call' && part.of.kind === 'attribute' ? [valueIn(moment, part.of.of)?.object ?? null] : [],
  );

/** `sys.path` of `sys.path.append("/x")`: inside of modules nothing is read. */
function placeOf(expression: Expression | null, moment: Moment): string | null {
  if (expression?.kind !== 'call' || expression.of.kind !== 'attribute') return null;
  const { of } = expression.of;
  return isInModule(of, moment) ? moment.quote.slice(of.start, of.end) : null;
}

/** Whether an expression leads into a module. */
function isInModule(expression: Expression, moment: Moment): boolean {
  if (expression.kind !== 'attribute' && expression.kind !== 'item') return false;
  const owner = valueIn(moment, expression.of)?.object;
  return owner ? objectIn(moment, owner)?.type === 'module' : isInModule(expression.of, moment);
}

const SETS = /^([A-Za-z_][\w.]*(?:\[[^\]=]+\])*) *=(?!=) *(.+)$/;

/** `math.pi = 3`, `os.environ["CITY"] = "Rome"`, `context.prec = 5`: set where nothing is read. */
function setUnseen(moment: Moment): Claim | null {
  const [, target = '', value = ''] = SETS.exec(moment.quote) ?? [];
  const expression = readExpression(target);
  if (expression?.kind !== 'attribute' && expression?.kind !== 'item') return null;
  const owner = valueIn(moment, expression.of)?.object;
  const isUnread = isInModule(expression, moment) || (owner && isOpaque(moment.after.objects.get(owner)));
  return isUnread ? { claim: 'set', target, value } : null;
}

/** Objects with a state that can't be read, of which a method was called beside what else the statement did. */
export function unread(moment: Moment): readonly Claim[] {
  const expression = readExpression(moment.quote.replace(ASSIGNS, ''));
  if (!expression || moment.after.event === 'call') return [];
  const found = receiversIn(moment, expression).find((id) => id && isStateful(moment.after.objects.get(id)));
  return found ? [{ claim: 'unread', thing: theOne(moment, found) }] : [];
}

const CALL = /^(?:await +)?[A-Za-z_][\w.]*\(/;

/** All that these have inside is shown. */
const isReadable = (type: string): boolean =>
  ['list', 'dict', 'set', 'deque', 'bytearray', 'defaultdict', 'Counter', 'OrderedDict'].includes(type);

/** Built-in functions that are called for what they give. */
const GIVING = new Set(
  'abs all any ascii bin bool bytes chr complex dict dir divmod enumerate float format frozenset getattr hasattr hash hex id int isinstance issubclass iter len list max min next oct ord pow range repr reversed round set sorted str sum tuple type vars zip'.split(
    ' ',
  ),
);

/** Whether the name is a built-in function's, which nothing of the program stands in the way of. */
const isGiving = (name: string, value: Value | null): boolean => value === null && GIVING.has(name);
