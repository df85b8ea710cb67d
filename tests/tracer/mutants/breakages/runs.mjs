import { inFile } from '../breakage.mjs';

/**
 * Breakages of how a program runs and ends.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const RUNS = [
  ...inFile('refscope/outcomes.py', [
    [
      'shows its own frames in tracebacks',
      'own = _frames_of_program(error.__traceback__)',
      'own = error.__traceback__',
    ],
    [
      'takes any exit for a failure',
      '    if code is None:\n        return 0',
      '    if code is None:\n        return 1',
    ],
  ]),
  ...inFile('refscope/streams.py', [
    ['forgets what a closed stream held', 'self.rest = self.getvalue()', 'pass'],
    ['waits for more input for ever', 'raise InputNeeded(self._prompt())', 'return 0'],
  ]),
];
