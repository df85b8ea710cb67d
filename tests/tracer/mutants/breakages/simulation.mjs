import { inFile } from '../breakage.mjs';

/**
 * Breakages of simulated time, chance, event loops and threads.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const SIMULATION = [
  ...inFile('refscope/clock.py', [
    ['lets no time pass', 'self.now += round(seconds * NANOSECONDS)', 'pass'],
    ['lets two readings of the clock be equal', 'self.now += READING', 'pass'],
  ]),
  ...inFile('refscope/chance.py', [['starts random numbers anew', 'random.seed(start)\n', 'random.seed()\n']]),
  ...inFile('refscope/event_loop.py', [
    [
      'runs timers of one moment in any order',
      'return (self._when, self._serial) < (other._when, other._serial)',
      'return (self._when, -self._serial) < (other._when, -other._serial)',
    ],
    [
      'does not say which tasks wait',
      "return 'deadlock, nothing is left that could go on: ' + ('; '.join(waiting) or 'the loop waits for ever')",
      "return 'deadlock'",
    ],
  ]),
  ...inFile('refscope/threads.py', [
    [
      'waits where nobody can end it',
      'self._bodies.refuse_to_wait()\n        self._bodies.clock',
      'pass\n        self._bodies.clock',
    ],
    [
      'lets an exception out of a thread',
      '    except EndOfRun:\n        raise\n    except BaseException:\n',
      '    except EndOfRun:\n        raise\n    except ZeroDivisionError:\n',
    ],
  ]),
];
