import type { Playback } from '../playback.ts';
import { evaluate, type Value } from '../python/evaluate.ts';
import { type Expression, readExpression, withParts } from '../python/expression.ts';
import { codeOfRange } from '../source.ts';
import type { Outcome } from '../trace.ts';
import type { ErrorKind, Explanation } from './explanation.ts';
import { isMissingPackage, packageUse } from './packages.ts';
import { RULES, SYNTAX_RULES } from './rules.ts';

type Raised = Extract<Outcome, { kind: 'exception' }>;

/** Lessons on what an error is about. */
const LESSONS: Partial<Record<ErrorKind, string>> = {
  'unbound-local': 'local-from-the-start',
  unhashable: 'equal-but-not-hashable',
};
/** Lessons that do with what is there what a package is for. */
const PACKAGE_LESSONS: Readonly<Record<string, string>> = { numpy: 'list-and-array' };

/** What there is to explain of the error that ended a program; null: nothing did, or none that is known. */
export function explain(source: string, outcome: Outcome | null, playback: Playback | null): Explanation | null {
  if (outcome?.kind === 'syntax-error') return explainSyntax(source, outcome);
  if (outcome?.kind !== 'exception' || outcome.code !== undefined) return null;
  for (const { kind, type, pattern } of RULES) {
    if (!type.split('|').includes(outcome.type)) continue;
    const match = pattern.exec(outcome.message);
    if (match) return refine(kind, { ...match.groups }, source, outcome, playback);
  }
  return null;
}

function explainSyntax(source: string, { message, line }: Extract<Outcome, { kind: 'syntax-error' }>): Explanation {
  const found = SYNTAX_RULES.find(({ pattern }) => pattern.test(message));
  const groups = found?.pattern.exec(message)?.groups ?? {};
  const facts = { line: String(line), text: (source.split('\n')[line - 1] ?? '').trim(), ...known(groups) };
  return { kind: found?.kind ?? 'syntax', facts, lesson: null };
}

/** Groups that matched. */
const known = (groups: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** Adds what the program and the last step tell. */
function refine(
  kind: ErrorKind,
  groups: Record<string, string | undefined>,
  source: string,
  outcome: Raised,
  playback: Playback | null,
): Explanation {
  const place = placeOf(outcome);
  const facts = { ...known(groups), ...known({ line: place.line, function: place.function }) };
  const { name = '', module = '' } = facts;
  const here = playback ? lookAround(playback, source) : null;
  const told = (its: ErrorKind, more: Record<string, string | undefined> = {}): Explanation => ({
    kind: its,
    facts: { ...facts, ...known(more) },
    lesson: LESSONS[its] ?? null,
  });
  switch (kind) {
    case 'unbound-local':
      return told(kind, { assigned: lineOf(source, assigns(name), bodyOf(source, place)) });
    case 'name': {
      const later = lineOf(source, assigns(name), 0);
      const isLater = later !== undefined && place.line !== undefined && Number(later) > Number(place.line);
      return isLater && place.function === undefined ? told('name-later', { assigned: later }) : told(kind);
    }
    case 'missing-module': {
      const [top = ''] = module.split('.');
      const lesson = PACKAGE_LESSONS[top] ?? null;
      return isMissingPackage(top)
        ? { ...told('missing-package', { package: top, use: packageUse(top) ?? undefined }), lesson }
        : told(kind);
    }
    case 'none-attribute':
    case 'attribute':
      return told(kind, here?.receiver(name));
    case 'index':
      return told(kind, here?.index());
    case 'key':
      return told(kind, here?.key());
    case 'zero':
      return told(kind, here?.zero());
    default:
      return told(kind);
  }
}

interface ErrorPlace {
  readonly line?: string;
  readonly function?: string;
}

/** How many lines stand before the body of the function in which an error came. */
function bodyOf(source: string, { line = '0', function: name = '' }: ErrorPlace): number {
  const [short = ''] = name.split('.').slice(-1);
  const header = new RegExp(`^\\s*(async\\s+)?def\\s+${escaped(short)}\\b`);
  const above = source.split('\n').slice(0, Number(line));
  return above.findLastIndex((text) => header.test(text)) + 1;
}

/** The innermost place of the program that the traceback tells. */
function placeOf({ traceback, line }: Raised): ErrorPlace {
  const frames = [...traceback.matchAll(/^ {2}File "([^"]+)", line (\d+), in (.+)$/gm)];
  const own = frames.filter(([, file]) => !(file as string).includes('/lib/python')).at(-1);
  if (!own) return line === null ? {} : { line: String(line) };
  const [, , at = '', where = ''] = own;
  return where === '<module>' ? { line: at } : { line: at, function: where };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line that binds a name: an assignment, a loop, an import, a definition. */
const assigns = (name: string): RegExp => {
  const word = `(?<![\\w.])${escaped(name)}(?!\\w)`;
  return new RegExp(
    `^\\s*(?:(?:[\\w, ()*]*,\\s*)?\\*?${word}\\s*(?:,[^=]*)?(?::[^=]+)?(?:[-+*/%&|^@]|//|\\*\\*|<<|>>)?=(?!=)|for\\b[^:]*?${word}.*\\bin\\b|(?:def|class|async def)\\s+${word}|.*\\b(?:as|import)\\s+${word}|(?:import|from)\\b.*${word}|.*${word}\\s*:=)`,
  );
};

/** The first line from `from` on that matches, as text. */
function lineOf(source: string, pattern: RegExp, from: number): string | undefined {
  const found = source.split('\n').findIndex((text, i) => i >= from && pattern.test(text));
  return found === -1 ? undefined : String(found + 1);
}

/** What the names were on when the exception was raised. */
function lookAround(playback: Playback, program: string) {
  let n = playback.length - 1;
  while (n >= 0 && playback.step(n).event !== 'exception') n--;
  // From the outermost frame that it left back to where it was raised.
  while (n > 0 && playback.step(n - 1).event === 'exception') n--;
  if (n < 0) return null;
  const { range, frame } = playback.step(n);
  const file = playback.fileOf(frame);
  const text = range ? codeOfRange(file === null ? program : (playback.sourceOf(file) ?? ''), range) : '';
  const place = { snapshot: playback.at(n), frame };
  const valued = (part: Expression): Value | null => evaluate(part, place);
  const parts = expressionsOf(text).flatMap(({ expression, text: own }) =>
    withParts(expression).map((part) => ({ part, text: own.slice(part.start, part.end), own })),
  );
  const lengthOf = (value: Value | null): string | undefined => value?.length?.toString();
  return {
    receiver: (name: string) => {
      const found = parts.find(({ part }) => part.kind === 'attribute' && part.name === name);
      if (found?.part.kind !== 'attribute') return {};
      const of = found.own.slice(found.part.of.start, found.part.of.end);
      return { receiver: of, ...(found.part.of.kind === 'call' ? { called: of } : {}) };
    },
    index: () => {
      for (const { part, own } of parts) {
        if (part.kind !== 'item') continue;
        const [whole, index] = [valued(part.of), valued(part.index)];
        const length = Number(lengthOf(whole) ?? Number.NaN);
        const at = Number(index?.text ?? Number.NaN);
        if (!(at >= length || at < -length)) continue;
        return { list: own.slice(part.of.start, part.of.end), length: String(length), index: String(at) };
      }
      return {};
    },
    key: () => {
      const found = parts.find(({ part }) => part.kind === 'item' && valued(part.of)?.type === 'dict');
      if (found?.part.kind !== 'item') return {};
      const dict = valued(found.part.of);
      const object = dict?.object ? place.snapshot.objects.get(dict.object) : undefined;
      const keys = object?.references.filter(({ kind }) => kind === 'value').map(({ label }) => label) ?? [];
      const few = keys.length <= 5 && keys.length === object?.length ? keys.join(', ') : undefined;
      return { dict: found.own.slice(found.part.of.start, found.part.of.end), length: lengthOf(dict), keys: few };
    },
    zero: () => {
      const isZero = (part: Expression): boolean => Number(valued(part)?.text ?? 1) === 0;
      const found = parts.find(
        ({ part }) => part.kind === 'binary' && ['/', '//', '%'].includes(part.operator) && isZero(part.right),
      );
      if (found?.part.kind !== 'binary') return {};
      return { divisor: found.own.slice(found.part.right.start, found.part.right.end) };
    },
  };
}

/** The expressions of a statement: what is assigned, returned, looped over, or all of it. */
function expressionsOf(statement: string): readonly { expression: Expression; text: string }[] {
  const bare = statement.replace(/^(return|if|elif|while|assert|raise|yield|del|print)\b\s*(?!\()|:\s*$/g, '');
  const pieces = [bare, ...bare.split(/(?<![=!<>])[-+*/%]?=(?!=)/), ...bare.split(/\bin\b/)];
  const texts = [...new Set(pieces.map((piece) => piece.trim()))];
  return texts.flatMap((text) => {
    const expression = readExpression(text);
    return expression ? [{ expression, text }] : [];
  });
}
