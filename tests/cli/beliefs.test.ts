import { describe, expect, it } from 'vitest';
import { BELIEFS } from '../../model/beliefs.ts';
import { refscope, traceOf } from './refscope.ts';

const program = 'a = [1]\nb = a\nb.append(2)\nprint(a)\nx: int = 1\n';

describe('refscope beliefs', () => {
  it('tells of each belief whether the program can tell it from Python, and where the two runs part', () => {
    const { status, stdout } = refscope(['beliefs', '-'], program);
    expect(status).toBe(0);
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ format: 'refscope-beliefs', version: 1, output: '[1, 2]\n' });
    expect(said.outcome).toEqual({ kind: 'finished' });
    expect(said.beliefs.map(({ belief }: { belief: string }) => belief)).toEqual(BELIEFS);
    const differing = said.beliefs.filter(({ differs }: { differs: boolean }) => differs);
    const outcome = { kind: 'finished' };
    // Before line 3 there are two lists instead of one.
    expect(differing).toEqual([
      { belief: 'assignment-copies', differs: true, output: '[1]\n', outcome, parts: { step: 2, line: 3 } },
    ]);
    expect(traceOf(program).steps[2]?.line).toBe(3);
    for (const { differs, output, parts } of said.beliefs)
      if (!differs) expect([output, parts]).toEqual(['[1, 2]\n', null]);
  }, 60_000);

  it('has nothing to tell of a text that is no program', () => {
    const said = JSON.parse(refscope(['beliefs', '-'], 'a = = 1\n').stdout);
    expect(said.outcome.kind).toBe('syntax-error');
    expect(said.beliefs.every(({ differs }: { differs: boolean }) => !differs)).toBe(true);
  });
});
