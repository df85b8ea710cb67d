/** Texts as deep as CPython compiles are recorded. */
import { afterAll, expect, it } from 'vitest';
import { PythonProcess } from '../../tracer/host/python-process.ts';

/** Milliseconds, on a busy machine. */
const LONGEST = 120_000;

const process = new PythonProcess();
afterAll(() => process.end());

const chain = (length: number, term: string) => term.repeat(length);
const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;

const OUTPUTS: readonly (readonly [what: string, source: string, output: string])[] = [
  ['terms', `x = 1\nprint(x${chain(2600, ' + 1')})\n`, '2601'],
  ['terms on lines', `é = 1\nt = (é${chain(2600, '\n + é')})\nprint(t)\n`, '2601'],
  ['terms that are folded', `t = 1${chain(2600, ' + 1')}; print(t)\n`, '2601'],
  ['terms in a header', `x = 1\nif x${chain(2600, ' + 1')}: print(x)\n`, '1'],
  ['attributes', `class A: pass\nA.a = A\nprint(A${chain(2600, '.a')} is A)\n`, 'True'],
  ['signs', `x = 1\nprint(${chain(2600, '-')}x)\n`, '1'],
  ['choices', `x = 1\nprint(${chain(2600, '0 if x > 1 else ')}x)\n`, '1'],
  ['not', `x = 1\nprint(${chain(2600, 'not ')}x)\n`, 'True'],
  ['functions', `f = ${chain(1000, 'lambda: ')}1\nprint(f()() is f)\n`, 'False'],
  ['else', `x = 1\nif x > 1: pass\n${chain(2600, 'elif x > 1: pass\n')}else: print(x)\n`, '1'],
  ['brackets', `x = ${nested(190, '(', ')')}\ny = ${nested(190, '[', ']')}\nprint(x)\n`, '1'],
  ['calls', `f = abs\nprint(${nested(190, 'f(', ')')})\n`, '1'],
];

it.each(OUTPUTS)(
  'many %s',
  async (_, source, output) => {
    const { steps, outcome } = await process.record({ source, maxSteps: 20_000 });
    expect(outcome).toEqual({ kind: 'finished' });
    expect(steps.map((step) => step.output ?? '').join('')).toBe(`${output}\n`);
    const last = steps.at(-2)?.range?.[2] ?? 0;
    expect(last).toBe(source.trimEnd().split('\n').length);
  },
  LONGEST,
);

it(
  'what stands beside them has its place, and its steps by expressions',
  async () => {
    const source = `x = 2\ny = [x * 3, x${chain(2600, ' + 1')}, (lambda: 5)()]\n`;
    const { steps, outcome } = await process.record({ source, expressions: true });
    expect(outcome).toEqual({ kind: 'finished' });
    const texts = steps.flatMap(({ event, range }) =>
      event === 'expression' && range ? [source.split('\n')[range[0] - 1]?.slice(range[1], range[3])] : [],
    );
    expect(texts.map((text) => text?.slice(0, 20))).toContain('x * 3');
    expect(texts).toContain('(lambda: 5)()');
  },
  LONGEST,
);
