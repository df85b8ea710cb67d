import { describe, expect, it } from 'vitest';
import { programFrom } from './corpus.ts';

describe('the text of a program', () => {
  it('says in its header how it is to run', () => {
    const source =
      '# idea: one\n# expressions: yes\n# library: copy enum\n# open: list\n# steps: 6 helper:1\n# simulated: threads\n1\n';
    const program = programFrom('a-name', source, [{ name: 'helper', source: '2\n' }]);
    expect(program).toMatchObject({ idea: 'one', expressions: true, library: ['copy', 'enum'], open: ['list'] });
    expect([program.steps, program.simulated]).toEqual([['6', 'helper:1'], ['threads']]);
  });

  it('without settings runs with those that a run has by itself', () => {
    const program = programFrom('a-name', '# idea: one\n1\n# library: copy\n');
    expect(program).toMatchObject({ inputs: [], modules: [], library: [], open: [], expressions: false });
    expect([program.steps, program.output, program.simulated]).toEqual([null, null, null]);
  });

  it.each([
    ['x = 1\n', 'does not begin with its idea: x = 1'],
    ['# idea: one\n# libary: copy\n', 'unknown header: # libary: copy'],
    ['# idea: one\n# a remark\n1\n', 'unknown header: # a remark'],
    ['# idea: one\n# expressions: no\n1\n', 'expressions are steps, or are not mentioned: no'],
    ['# idea: one\n# steps: 1 2,3\n1\n', 'no place of a step: 2,3'],
    ['# idea: one\n# simulated: time\n1\n', 'never simulated: time'],
  ])('is refused: %j', (source, reason) => {
    expect(() => programFrom('a-name', source)).toThrow(new Error(`a-name.py: ${reason}`));
  });

  it('expects behind a statement, or below it, what happens there; in its modules, too', () => {
    const helper = { name: 'helper', source: '2\n#: free list\n' };
    const { expectations } = programFrom('a-name', '# idea: one\nx = 1  #: bind x; not free int\n', [helper]);
    expect(expectations).toEqual([
      { module: null, line: 2, text: 'bind x' },
      { module: null, line: 2, text: 'not free int' },
      { module: 'helper', line: 1, text: 'free list' },
    ]);
  });
});
