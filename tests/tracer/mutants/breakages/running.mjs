import { inFile } from '../breakage.mjs';

/**
 * Breakages of exceptions and suspended frames.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const RUNNING = [
  ...inFile('refscope/readers/exceptions.py', [
    ['leaves the arguments of exceptions out', "[('attribute', 'args', id(_args(value)))]", '[]'],
    ['leaves the cause out', "('cause', _cause), ", ''],
    ['leaves the context out', "('context', _context), ", ''],
    ['leaves the traceback out', ", ('traceback', _traceback)", ''],
  ]),
  ...inFile('refscope/readers/suspended.py', [
    ['leaves names of suspended generators out', 'found += _locals(frame + FRAME_FAST_LOCALS, names)', 'pass'],
    ['leaves out what a suspended generator holds on its stack', 'found += _stacked(frame, len(names), state)', 'pass'],
    [
      'does not tell what a generator delegates to',
      "return [('iterates', '', delegate), *found] if delegate else found",
      'return found',
    ],
    ['leaves names out that a traceback keeps', 'found += _read_frame(frame).references', 'pass'],
    ['leaves the next traceback out', "found.append(('traceback', '', id(following)))", 'pass'],
    [
      'does not tell the state of a generator',
      'return Reading(STATE_TEXTS[state], None, 0, found)',
      "return Reading('suspended', None, 0, found)",
    ],
  ]),
];
