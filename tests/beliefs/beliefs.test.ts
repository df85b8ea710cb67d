/** Under a belief a program prints what those who hold it say it prints. */
import { expect, test } from 'vitest';
import { BELIEFS, type Belief } from '../../model/beliefs.ts';
import { type Behaviour, record, runUntraced } from '../tracer/interpreter.ts';
import { believedAnswers, readQuestions } from './learners.ts';

const questions = readQuestions();
const answers = believedAnswers(questions);

/** As learners answer: the lines that are printed, or `error`. */
const answerOf = ({ output, outcome }: Behaviour): readonly string[] =>
  outcome.kind === 'exception' ? ['error'] : output.split('\n').slice(0, -1);

test('without a belief each program gives the right answer', async () => {
  for (const { id, python, answer } of questions) {
    expect([id, answerOf(await runUntraced({ source: python }))]).toEqual([id, answer]);
  }
});

test('each answer of a learner is the output under the belief behind it', async () => {
  expect(answers.length).toBeGreaterThanOrEqual(40);
  const other: unknown[] = [];
  for (const { question, belief, lines } of answers) {
    const given = answerOf(await runUntraced({ source: question.python, belief }));
    if (JSON.stringify(given) !== JSON.stringify(lines)) other.push([question.id, belief, lines, given]);
  }
  expect(other).toEqual([]);
});

/** Programs that tell a belief from Python: what Python prints, and what it would print. */
const TELLING: readonly (readonly [Belief, string, string, string])[] = [
  ['assignment-copies', 'a = [1]\nb = a\nb.append(2)\nprint(a)\n', '[1, 2]\n', '[1]\n'],
  [
    'assignment-copies',
    'class P:\n    pass\np = P()\np.x = [1]\nq = p\nq.x.append(2)\nprint(p.x)\n',
    '[1, 2]\n',
    '[1]\n',
  ],
  ['call-copies', 'def add(items):\n    items.append(1)\nmine = []\nadd(mine)\nprint(mine)\n', '[1]\n', '[]\n'],
  [
    'call-copies',
    'class Bus:\n    def __init__(self):\n        self.on = []\n    def pick(self, name):\n        self.on.append(name)\nb = Bus()\nb.pick("A")\nprint(b.on)\n',
    "['A']\n",
    "['A']\n",
  ],
  ['container-copies', 'row = [0]\nboard = []\nboard.append(row)\nrow[0] = 1\nprint(board)\n', '[[1]]\n', '[[0]]\n'],
  ['names-tied', 'def f():\n    a = 1\n    b = a\n    b += 1\n    return a\nprint(f())\n', '1\n', '2\n'],
  ['names-tied', 'a = 1\nb = a\na = 5\nprint(b)\n', '1\n', '5\n'],
  ['item-tied-to-name', 'x = 1\nd = {"k": x}\nx = 2\nprint(d["k"])\n', '1\n', '2\n'],
  ['item-tied-to-name', 'x = 1\nv = [0]\nv[0] = x\nv.append(x)\nx = 2\nprint(v)\n', '[1, 1]\n', '[2, 2]\n'],
  [
    'parameter-is-callers-name',
    'def g(b):\n    b = 9\ndef f(a):\n    g(b=a)\n    return a\nx = 1\nf(x)\nprint(x)\n',
    '1\n',
    '9\n',
  ],
  ['functions-isolated', 'n = 3\ndef f():\n    return len("abc")\nprint(f())\n', '3\n', '3\n'],
  ['one-namespace', 'def f(a):\n    a = a + 1\n    return a\na = 1\nf(5)\nprint(a)\n', '1\n', '6\n'],
  [
    'closure-keeps-values',
    'fs = [lambda: i for i in range(3)]\nprint([f() for f in fs])\n',
    '[2, 2, 2]\n',
    '[0, 1, 2]\n',
  ],
  [
    'closure-keeps-values',
    'def fact(n):\n    return 1 if n == 0 else n * fact(n - 1)\nprint(fact(4))\n',
    '24\n',
    '24\n',
  ],
  ['assignment-always-local', 'n = 0\ndef f():\n    global n\n    n = 1\nf()\nprint(n)\n', '1\n', '0\n'],
  ['lazy', 'a = 1\nb = a + 1\na = 10\nprint(b)\n', '2\n', '11\n'],
  ['functions-not-values', 'def f():\n    return 1\nprint([g() for g in [f]])\n', '[1]\n', 'TypeError'],
  ['no-cycles', 'a = []\na.append(a)\nprint(len(a))\n', '1\n', 'ValueError'],
  ['default-made-anew', 'def f(x, l=[]):\n    l.append(x)\n    return l\nf(1)\nprint(f(2))\n', '[1, 2]\n', '[2]\n'],
  [
    'default-made-anew',
    'def f(x, l=[]):\n    l.append(x)\n    return l\nown = [0]\nprint(f(2, own))\n',
    '[0, 2]\n',
    '[0, 2]\n',
  ],
  ['del-destroys', 'a = [1]\nb = a\ndel a\nprint(b)\n', '[1]\n', 'NameError'],
  ['del-destroys', 'a = 1\nb = a\ndel a\nprint(b)\n', '1\n', '1\n'],
  ['shallow-is-deep', 'a = [[1]]\nb = list(a)\nb[0].append(2)\nprint(a)\n', '[[1, 2]]\n', '[[1]]\n'],
  [
    'shallow-is-deep',
    'import copy\na = [[1]]\nb = copy.copy(a)\nc = a[:]\nb[0] += c[0]\nprint(a, c)\n',
    '[[1, 1]] [[1, 1]]\n',
    '[[1]] [[1]]\n',
  ],
  ['is-means-equal', 'a = [1]\nb = [1]\nprint(a is b, a is not b)\n', 'False True\n', 'True False\n'],
];

test.each(TELLING)('%s: %j', async (belief, source, right, believed) => {
  const said = ({ output, outcome }: Behaviour) => (outcome.kind === 'exception' ? outcome.type : output);
  expect(said(await runUntraced({ source }))).toBe(right);
  expect(said(await runUntraced({ source, belief }))).toBe(believed);
  expect(said(await record({ source, belief }))).toBe(believed);
});

test('no belief is without a program that tells it', () => {
  expect(
    BELIEFS.filter((belief) => !TELLING.some(([name, , right, other]) => name === belief && right !== other)),
  ).toEqual(['functions-isolated']);
});

test('names of ours are in no frame, and what was among the built-in functions is gone', async () => {
  const source = 'x = 1\ndef f():\n    return x\nx = 2\nprint(f())\n';
  const { recording } = await record({ source, belief: 'closure-keeps-values' });
  const names = recording.at(recording.length - 1).frames.flatMap((frame) => frame.names.map(({ name }) => name));
  expect(names.sort()).toEqual(['f', 'x']);
  const { output } = await runUntraced({ source: 'print([n for n in dir(__builtins__) if n[0] == "."])\n' });
  expect(output).toBe('[]\n');
});

test('a belief that there is none of is refused', async () => {
  await expect(runUntraced({ source: '', belief: 'copies' as Belief })).rejects.toThrow('Not a belief: copies');
});
