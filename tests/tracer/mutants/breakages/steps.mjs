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
    [
      'forgets the else of loops',
      '**dict.fromkeys((ast.If, ast.While, ast.For, ast.AsyncFor), BODY_AND_ELSE),',
      '**dict.fromkeys((ast.While, ast.For, ast.AsyncFor), BODY),\n    ast.If: BODY_AND_ELSE,',
    ],
    [
      'forgets elif and else',
      '**dict.fromkeys((ast.If, ast.While, ast.For, ast.AsyncFor), BODY_AND_ELSE),',
      '**dict.fromkeys((ast.While, ast.For, ast.AsyncFor), BODY_AND_ELSE),\n    ast.If: BODY,',
    ],
    [
      'forgets the body of while',
      '**dict.fromkeys((ast.If, ast.While, ast.For, ast.AsyncFor), BODY_AND_ELSE),',
      "**dict.fromkeys((ast.If, ast.For, ast.AsyncFor), BODY_AND_ELSE),\n    ast.While: ('orelse',),",
    ],
    [
      'forgets async for',
      '**dict.fromkeys((ast.If, ast.While, ast.For, ast.AsyncFor), BODY_AND_ELSE),',
      "**dict.fromkeys((ast.If, ast.While, ast.For), BODY_AND_ELSE),\n    ast.AsyncFor: ('orelse',),",
    ],
    ['forgets finally', "('body', 'handlers', 'orelse', 'finalbody')", "('body', 'handlers', 'orelse')"],
    ['forgets the else of try', "('body', 'handlers', 'orelse', 'finalbody')", "('body', 'handlers', 'finalbody')"],
    [
      'forgets except*',
      "**dict.fromkeys((ast.Try, ast.TryStar), ('body', 'handlers', 'orelse', 'finalbody')),",
      "ast.Try: ('body', 'handlers', 'orelse', 'finalbody'),",
    ],
    ['takes except* for a step', 'UNSEEN = frozenset((ast.Try, ast.TryStar))', 'UNSEEN = frozenset((ast.Try,))'],
    [
      'takes the body of async with for its header',
      '(ast.With, ast.AsyncWith, ast.FunctionDef,',
      '(ast.With, ast.FunctionDef,',
    ],
    [
      'takes the body of with for its header',
      '(ast.With, ast.AsyncWith, ast.FunctionDef,',
      '(ast.AsyncWith, ast.FunctionDef,',
    ],
    ['forgets match', "    ast.Match: ('cases',),\n", ''],
    ['takes async for for no loop', 'LOOPS = frozenset((ast.For, ast.AsyncFor))', 'LOOPS = frozenset((ast.For,))'],
    [
      'takes while for a loop over items',
      'LOOPS = frozenset((ast.For, ast.AsyncFor))',
      'LOOPS = frozenset((ast.For, ast.AsyncFor, ast.While))',
    ],
    [
      'starts a decorated definition at its name',
      '        return decorators[0].lineno, node.col_offset',
      '        return node.lineno, node.col_offset',
    ],
    [
      'takes a colon in a comment for the end of a header',
      "code = self._octets(line)[column:].split(b'#', 1)[0]",
      'code = self._octets(line)[column:]',
    ],
    [
      'ends a header at its first line',
      '            line, column = line + 1, 0\n',
      '            return line, len(code)\n',
    ],
    [
      'starts a case at its pattern',
      "start = self._keyword_before('case', clause.pattern)",
      'start = (clause.pattern.lineno, clause.pattern.col_offset)',
    ],
    ['ends the header of a function at its name', 'ast.FunctionDef: _end_of_function', 'ast.FunctionDef: _start'],
    ['ends the header of a class at its name', 'ast.ClassDef: _end_of_class', 'ast.ClassDef: _start'],
    ['ends the header of with at its first item', 'last = node.items[-1]', 'last = node.items[0]'],
    [
      'ends the header of with before its name',
      'return _end(last.optional_vars or last.context_expr)',
      'return _start(last.context_expr)',
    ],
    ['ends the header of if at its start', 'ast.If: lambda node: _end(node.test)', 'ast.If: _start'],
    ['ends the header of while at its start', 'ast.While: lambda node: _end(node.test)', 'ast.While: _start'],
    ['ends the header of for at its target', 'ast.For: lambda node: _end(node.iter)', 'ast.For: _start'],
    [
      'ends a case before its guard',
      'ast.match_case: lambda node: _end(node.guard or node.pattern)',
      'ast.match_case: lambda node: _start(node.pattern)',
    ],
    [
      'ends the header of except at its start',
      'ast.ExceptHandler: lambda node: _end(node.type) if node.type else _start(node)',
      'ast.ExceptHandler: _start',
    ],
  ]),
  ...inFile('refscope/bytecode.py', [
    ['takes clean-up without a place for a statement', 'if len(sources) == 1:', 'if False:'],
  ]),
  ...inFile('refscope/statements.py', [
    [
      'takes the place of the statement after',
      'return self.stretches[index - 1][1] if index else self.range',
      'return self.stretches[min(index, len(self.stretches) - 1)][1] if index else self.range',
    ],
  ]),
];
