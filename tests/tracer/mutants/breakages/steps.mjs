import { inFile } from '../breakage.mjs';

/**
 * Breakages of the statements that are steps.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const STEPS = [
  ...inFile('refscope/source_map.py', [
    ['counts columns in bytes', 'return len(self._octets(line)[:column].decode())', 'return column'],
    ['takes try for a step', 'kind not in UNSEEN', 'True'],
    [
      'takes no except for a step',
      'unit = Unit(self._header(start, clause), clause)',
      'unit = Unit(self._header(start, clause), clause, is_case)',
    ],
    ['takes no lambda for code of its own', 'EXPRESSIONS = (ast.Lambda, ', 'EXPRESSIONS = ('],
    [
      'takes a form feed for the end of a line',
      'source.encode().splitlines(keepends=True)',
      '[line.encode() for line in source.splitlines(keepends=True)]',
    ],
    [
      'takes decorators for no part of a definition',
      '    if decorators:\n        return',
      '    if False:\n        return',
    ],
  ]),
  ...inFile('refscope/bytecode.py', [
    ['takes clean-up without a place for a statement', 'if len(sources) == 1:', 'if False:'],
  ]),
];
