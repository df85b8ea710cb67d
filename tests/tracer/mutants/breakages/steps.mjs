import { inFile } from '../breakage.mjs';

/**
 * Breakages of the statements that are steps.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const STEPS = [
  ...inFile('refscope/source_map.py', [
    ['counts columns in bytes', 'return len(self._octets(line)[:column].decode())', 'return column'],
    ['takes try for a step', 'type(node) not in UNSEEN', 'True'],
    [
      'takes no except for a step',
      'header, children=self._block(clause.body))',
      'header, not isinstance(clause, ast.ExceptHandler), children=self._block(clause.body))',
    ],
    ['takes no lambda for code of its own', '            if isinstance(child, ast.Lambda):', '            if False:'],
    [
      'takes decorators for no part of a definition',
      '    if decorators:\n        return',
      '    if False:\n        return',
    ],
  ]),
  ...inFile('refscope/statements.py', [
    [
      'takes clean-up without a place for a statement',
      'if units and all(unit is units[0] for unit in units):',
      'if False:',
    ],
  ]),
];
