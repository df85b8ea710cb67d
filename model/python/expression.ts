/** A reading of Python expressions, as far as their values can be told without running anything. */

/** Where a piece of text begins and ends. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export type Expression = Span &
  (
    | { readonly kind: 'name'; readonly name: string }
    /** A number, a text without a prefix, True, False, None. */
    | { readonly kind: 'constant'; readonly text: string }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
    | { readonly kind: 'item'; readonly of: Expression; readonly index: Expression }
    | { readonly kind: 'slice'; readonly of: Expression; readonly bounds: readonly (Expression | null)[] }
    | { readonly kind: 'call'; readonly of: Expression; readonly args: readonly Expression[] }
    | { readonly kind: 'compare'; readonly operands: readonly Expression[]; readonly operators: readonly string[] }
    | { readonly kind: 'not' | 'minus'; readonly of: Expression }
    | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'display'; readonly bracket: '(' | '['; readonly items: readonly Expression[] }
  );

interface Token extends Span {
  readonly kind: 'name' | 'number' | 'text' | 'operator';
  readonly text: string;
}

const TOKEN =
  /\s+|#.*|(?<name>[\p{ID_Start}_]\p{ID_Continue}*)|(?<number>\d[\d_]*(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)|(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<operator>\/\/|\*\*|<<|>>|<=|>=|==|!=|:=|->|[-+*/%@&|^~<>()[\]{},:.=;])/uy;

/** Reads an expression that is the whole of a text; null: it is another one than those that are known. */
export function readExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (!tokens) return null;
  try {
    const reader = createReader(tokens);
    const expression = reader.list();
    return reader.isDone() ? expression : null;
  } catch (error) {
    if (error instanceof NotRead) return null;
    throw error;
  }
}

/** The text is no expression of the kinds that are known. */
class NotRead extends Error {}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) return null;
    const found = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined);
    if (found) tokens.push({ kind: found[0] as Token['kind'], text: match[0], start, end: TOKEN.lastIndex });
  }
  return tokens;
}

const KEYWORDS = new Set('if else for in is not and or lambda await yield async from import'.split(' '));
const CONSTANTS = new Set(['True', 'False', 'None']);
const COMPARISONS = new Set(['<', '>', '<=', '>=', '==', '!=', 'in', 'is']);
/** Looser first. */
const ARITHMETIC = [['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '//', '%', '@']];

function createReader(tokens: readonly Token[]) {
  let at = 0;
  const next = (): Token | undefined => tokens[at];
  const take = (): Token => {
    const token = tokens[at++];
    if (!token) throw new NotRead();
    return token;
  };
  const accept = (text: string): boolean => {
    const is = next()?.text === text && next()?.kind !== 'text';
    if (is) at++;
    return is;
  };
  const expect = (text: string): number => {
    if (!accept(text)) throw new NotRead();
    return (tokens[at - 1] as Token).end;
  };

  /** Items up to a closing bracket. */
  const items = (close: string): readonly Expression[] => {
    const all: Expression[] = [];
    while (!accept(close)) {
      all.push(or());
      if (next()?.text !== close) expect(',');
    }
    return all;
  };

  const or = (): Expression => {
    let left = and();
    while (accept('or')) left = joined('or', left, and());
    return left;
  };
  const and = (): Expression => {
    let left = not();
    while (accept('and')) left = joined('and', left, not());
    return left;
  };
  const joined = (kind: 'and' | 'or', left: Expression, right: Expression): Expression => ({
    kind,
    left,
    right,
    start: left.start,
    end: right.end,
  });
  const not = (): Expression => {
    const { start } = next() ?? { start: 0 };
    if (!accept('not')) return comparison();
    const of = not();
    return { kind: 'not', of, start, end: of.end };
  };

  const comparison = (): Expression => {
    const operands = [arithmetic(0)];
    const operators: string[] = [];
    for (let operator = comparing(); operator; operator = comparing()) {
      operators.push(operator);
      operands.push(arithmetic(0));
    }
    const [first] = operands as [Expression];
    const end = (operands.at(-1) as Expression).end;
    return operators.length === 0 ? first : { kind: 'compare', operands, operators, start: first.start, end };
  };
  const comparing = (): string | null => {
    const token = next();
    if (!token || token.kind === 'text') return null;
    if (token.text === 'not' && tokens[at + 1]?.text === 'in') {
      at += 2;
      return 'not in';
    }
    if (!COMPARISONS.has(token.text)) return null;
    at++;
    return token.text === 'is' && accept('not') ? 'is not' : token.text;
  };

  const arithmetic = (level: number): Expression => {
    const operators = ARITHMETIC[level];
    if (!operators) return sign();
    let left = arithmetic(level + 1);
    for (let token = next(); token?.kind === 'operator' && operators.includes(token.text); token = next()) {
      at++;
      const right = arithmetic(level + 1);
      left = { kind: 'binary', operator: token.text, left, right, start: left.start, end: right.end };
    }
    return left;
  };
  const sign = (): Expression => {
    const { start } = next() ?? { start: 0 };
    if (accept('-')) {
      const of = sign();
      return { kind: 'minus', of, start, end: of.end };
    }
    const base = primary();
    if (!accept('**')) return base;
    const right = sign();
    return { kind: 'binary', operator: '**', left: base, right, start: base.start, end: right.end };
  };

  const primary = (): Expression => {
    let of = atom();
    for (;;) {
      const { start } = of;
      if (accept('.')) {
        const name = take();
        if (name.kind !== 'name') throw new NotRead();
        of = { kind: 'attribute', of, name: name.text, start, end: name.end };
      } else if (accept('(')) {
        const args = items(')');
        of = { kind: 'call', of, args, start, end: (tokens[at - 1] as Token).end };
      } else if (accept('[')) {
        of = subscript(of);
      } else return of;
    }
  };
  const subscript = (of: Expression): Expression => {
    const bounds: (Expression | null)[] = [null];
    let isSlice = false;
    while (next() && next()?.text !== ']') {
      if (accept(':')) {
        isSlice = true;
        bounds.push(null);
      } else bounds[bounds.length - 1] = isSlice ? or() : list();
    }
    const end = expect(']');
    const [index] = bounds;
    if (isSlice) return { kind: 'slice', of, bounds, start: of.start, end };
    if (!index) throw new NotRead();
    return { kind: 'item', of, index, start: of.start, end };
  };

  const atom = (): Expression => {
    const { kind, text, start, end } = take();
    if (kind === 'number') return { kind: 'constant', text, start, end };
    if (kind === 'text') {
      if (next()?.kind === 'text') throw new NotRead();
      return { kind: 'constant', text, start, end };
    }
    if (kind === 'name') {
      if (CONSTANTS.has(text)) return { kind: 'constant', text, start, end };
      // With a prefix, as in f'…' and b'…': its value is not told.
      if (next()?.kind === 'text' && next()?.start === end)
        return { kind: 'constant', text: text + take().text, start, end: (tokens[at - 1] as Token).end };
      if (KEYWORDS.has(text)) throw new NotRead();
      return { kind: 'name', name: text, start, end };
    }
    if (text === '[') return display('[', start, items(']'));
    if (text !== '(') throw new NotRead();
    const inside = items(')');
    const isTuple = inside.length !== 1 || tokens[at - 2]?.text === ',';
    return isTuple
      ? display('(', start, inside)
      : { ...(inside[0] as Expression), start, end: (tokens[at - 1] as Token).end };
  };
  const display = (bracket: '(' | '[', start: number, all: readonly Expression[]): Expression => ({
    kind: 'display',
    bracket,
    items: all,
    start,
    end: (tokens[at - 1] as Token).end,
  });

  /** One expression, or a tuple without brackets. */
  const list = (): Expression => {
    const first = or();
    const all = [first];
    let isTuple = false;
    while (accept(',')) {
      isTuple = true;
      if (!next() || next()?.text === ']') break;
      all.push(or());
    }
    const { end } = all.at(-1) as Expression;
    return isTuple ? { kind: 'display', bracket: '(', items: all, start: first.start, end } : first;
  };

  return { list, isDone: () => at === tokens.length };
}

/** An expression and all inside it. */
export function withParts(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(withParts)];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'name':
    case 'constant':
      return [];
    case 'attribute':
    case 'not':
    case 'minus':
      return [expression.of];
    case 'item':
      return [expression.of, expression.index];
    case 'slice':
      return [expression.of, ...expression.bounds.filter((bound) => bound !== null)];
    case 'call':
      return [expression.of, ...expression.args];
    case 'compare':
      return expression.operands;
    case 'and':
    case 'or':
    case 'binary':
      return [expression.left, expression.right];
    case 'display':
      return expression.items;
  }
}
