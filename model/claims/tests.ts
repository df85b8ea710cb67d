import type { Playback } from '../playback.ts';
import { blockOf, isWithin } from '../python/block.ts';
import { evaluate, truthOf, type Value } from '../python/evaluate.ts';
import { type Expression, readExpression } from '../python/expression.ts';
import { codeOfRange } from '../source.ts';
import { statementBefore } from '../statements.ts';
import type { FrameId, Range } from '../trace.ts';
import type { Claim, Shown } from './claim.ts';
import type { Moment } from './moment.ts';

/** The longest condition that is quoted whole, in characters. */
const LONGEST = 60;

type Tested = Extract<Claim, { claim: 'tested' }>;

const HEADER = /^(?:async\s+)?(if|elif|while|for|with|except\*?|case|match|assert)\b\s*([\s\S]*?)\s*:?\s*$/;
const PLAIN = /^(pass|break|continue)$/;

/**
 * What the header or small statement that ran last decided: which way the program goes is seen by where it stands now,
 * and the values that were compared by what the names were on.
 */
export function tested(playback: Playback, moment: Moment, n: number): Tested | null {
  const { event, frame, range } = playback.step(n);
  const ran = statementBefore(playback, n);
  if (!ran || !moment.before || event === 'call' || event === 'exception') return null;
  const source = moment.textOf(ran.file);
  const text = codeOfRange(source, ran.range);
  if (PLAIN.test(text)) return claimOf(text as Tested['what'], true, null, frame, ran.range);
  const [, what, condition = ''] = HEADER.exec(text) ?? [];
  if (!what) return null;
  const kind = (what === 'except*' ? 'except' : what) as Tested['what'];
  if (kind === 'match') return claimOf(kind, true, shownText(condition), frame, ran.range);
  if (kind === 'assert') return claimOf(kind, true, shown(condition, moment, frame), frame, ran.range);
  const isConditional = kind === 'if' || kind === 'elif' || kind === 'while';
  const seen = outcomeSeen(source, ran.range, range, event === 'line');
  const told = isConditional ? shown(condition, moment, frame) : shownText(condition);
  const holds = seen ?? (isConditional ? (told?.truth ?? null) : null);
  return holds === null ? null : claimOf(kind, holds, told, frame, ran.range);
}

const claimOf = (
  what: Tested['what'],
  holds: boolean,
  condition: Shown | null,
  frame: FrameId,
  range: Range,
): Tested => ({
  claim: 'tested',
  what,
  holds,
  condition,
  frame,
  range,
});

/** Whether the block of a header is entered, by where the program stands next; null: that does not tell. */
function outcomeSeen(source: string, header: Range, next: Range | null, isLine: boolean): boolean | null {
  const block = blockOf(source, header);
  if (!block) return null;
  if (isLine && next && isWithin(block, next)) return true;
  return block.beginsSilently ? null : false;
}

const shownText = (text: string): Shown | null =>
  text === '' || text.length > LONGEST ? null : { text, values: null, isBool: false, truth: null };

/** A condition with the values that its names stood for, before it was tested. */
function shown(text: string, moment: Moment, frame: FrameId): Shown | null {
  if (text === '' || text.length > LONGEST || !moment.before) return shownText(text);
  const expression = readExpression(text);
  if (!expression) return { text, values: null, isBool: false, truth: null };
  const place = { snapshot: moment.before, frame };
  const valued = (part: Expression): Value | null => evaluate(part, place);
  const values = withValues(text, expression, valued);
  return {
    text,
    values: values === text ? null : values,
    isBool: isBool(expression) || valued(expression)?.type === 'bool',
    truth: truthOf(valued(expression)),
  };
}

/** What always gives True or False, whatever is compared. */
function isBool(expression: Expression): boolean {
  if (expression.kind === 'not') return true;
  if (expression.kind === 'and' || expression.kind === 'or') return isBool(expression.left) && isBool(expression.right);
  const certain = new Set(['is', 'is not', 'in', 'not in']);
  return expression.kind === 'compare' && expression.operators.every((operator) => certain.has(operator));
}

/** The text with each operand replaced by its value, where that can be told; of what is not compared, the value alone. */
function withValues(text: string, expression: Expression, valued: (part: Expression) => Value | null): string {
  const operands = operandsOf(expression);
  let done = '';
  let at = 0;
  for (const operand of operands) {
    const value = operand.kind === 'constant' ? null : valued(operand);
    if (value?.text === null || !value) continue;
    done += text.slice(at, operand.start) + value.text;
    at = operand.end;
  }
  return done + text.slice(at);
}

function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'not':
      return operandsOf(expression.of);
    case 'and':
    case 'or':
      return [...operandsOf(expression.left), ...operandsOf(expression.right)];
    case 'compare':
      return expression.operands;
    default:
      return [expression];
  }
}
