import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTrace } from '../../model/parse.ts';
import { names, refscope, traceOf } from './refscope.ts';

const COPIES = readFileSync('lessons/shallow-and-deep-copy/program.py', 'utf8');
const DEL = `import weakref

class Cheese:
    pass

parm = Cheese()
wr = weakref.ref(parm)
del parm
print(wr())
`;

describe('refscope trace', () => {
  it('shows what aliases and copies share', () => {
    const { steps, outcome } = traceOf(COPIES);
    const last = steps.at(-1);
    const { l1, l2, l3, l4 } = names(last) as Record<'l1' | 'l2' | 'l3' | 'l4', `o${number}`>;
    const items = (list: `o${number}`) => last?.objects[list]?.references.map(({ object }) => object);
    expect(outcome).toEqual({ kind: 'finished' });
    expect(l2).toBe(l1);
    expect(l3).not.toBe(l1);
    expect(items(l3)).toEqual(items(l1));
    expect(l4).not.toBe(l1);
    expect(items(l4)?.[1]).not.toBe(items(l1)?.[1]);
    expect(items(l4)?.[2]).toBe(items(l1)?.[2]);
  });

  it('says in one line what a package is that is not there, and what to use instead', () => {
    const { status, stdout, stderr } = refscope(['trace', '-'], 'import numpy as np\n');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).outcome).toMatchObject({
      type: 'ModuleNotFoundError',
      message: "No module named 'numpy'",
    });
    expect(stderr).toBe(
      'refscope: numpy is a package for arrays of numbers; Refscope runs without it: no packages are installed. Use instead: lists, the modules array, math and statistics of the library.\n',
    );
  });

  it('frees the object and clears the weak reference in the step of the del, and in no other', () => {
    const { steps } = traceOf(DEL);
    const cheese = names(steps.find((step) => names(step).parm)).parm;
    const kinds = steps.map(({ changes }) =>
      changes
        .filter((change) => (change.kind === 'free' && change.object === cheese) || change.kind === 'clear')
        .map(({ kind }) => kind)
        .sort(),
    );
    const ofTheDel = steps.findIndex(({ line }) => line === 9);
    expect(kinds[ofTheDel]).toEqual(['clear', 'free']);
    expect(kinds.filter((told) => told.length > 0)).toHaveLength(1);
  });

  it('prints the same steps as deltas', () => {
    const { stdout } = refscope(['trace', '-', '--deltas'], COPIES);
    const trace = parseTrace(JSON.parse(stdout));
    expect(trace.steps).toHaveLength(traceOf(COPIES).steps.length);
  });

  it('takes an endless loop as a result', () => {
    const { steps, outcome } = traceOf('while True:\n    pass\n', '--max-steps', '25');
    expect(outcome).toEqual({ kind: 'step-limit', limit: 25 });
    expect(steps.length).toBeLessThanOrEqual(25);
  });

  it('takes an exception as a result, with the traceback as CPython prints it', () => {
    const { steps, outcome } = traceOf('x = [1]\nx[3]\n');
    expect(outcome).toMatchObject({
      kind: 'exception',
      type: 'IndexError',
      message: 'list index out of range',
      line: 2,
    });
    expect(outcome.kind === 'exception' && outcome.traceback).toMatch(
      /^Traceback \(most recent call last\):\n {2}File ".*", line 2, in <module>\n {4}x\[3\]\n/,
    );
    expect(steps.at(-1)?.event).toBe('end');
  });

  it('takes a syntax error as a result', () => {
    const { steps, outcome } = traceOf('x = = 1\n');
    expect(outcome).toMatchObject({ kind: 'syntax-error', message: 'invalid syntax', line: 1, column: 4 });
    expect(steps).toEqual([]);
  });
});

describe('a mistake in usage', () => {
  it.each([
    [['trace', 'no-such-file.py'], 'refscope: Can’t read no-such-file.py: ENOENT\n'],
    [['trace', '-', '--max-steps', 'many'], /Not a number of steps: many/],
    [['render', '-', '--view', 'nosuch', '-o', 'x.svg'], /^refscope: Not a view \(sticky, frames\): nosuch\n$/],
    [['bogus'], /unknown command 'bogus'/],
  ])('%s is said in one line, and exits with 2', (args, message) => {
    const { status, stdout, stderr } = refscope(args, 'x = 1\n');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
