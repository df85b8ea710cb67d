import { inFile } from '../breakage.mjs';

/**
 * Breakages of the statements that are steps.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const STEPS = [
  ...inFile('refscope/source_map.py', [
    [
      'takes a lambda for a function',
      "kind = 'lambda' if isinstance(node, ast.Lambda) else 'function'",
      "kind = 'function'",
    ],
    ['takes a class body for a function', "ast.ClassDef: 'class'}", "ast.ClassDef: 'function'}"],
    ['knows no generator expressions', 'EXPRESSIONS = (ast.Lambda, ast.GeneratorExp)', 'EXPRESSIONS = (ast.Lambda,)'],
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
    ['ends the header of match at its start', 'ast.Match: lambda node: _end(node.subject)', 'ast.Match: _start'],
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
    [
      'takes backward jumps for forward ones',
      'after - argument if operation in BACKWARD else after + argument',
      'after + argument',
    ],
    [
      'takes END_ASYNC_FOR for a jump',
      "JUMPS = frozenset(opcode.hasjrel) - {dis.opmap['END_ASYNC_FOR']}",
      'JUMPS = frozenset(opcode.hasjrel)',
    ],
    ['forgets the higher bits of long jumps', '            argument |= self._arguments[at] << bits\n', ''],
    [
      'does not see where exceptions are handled',
      'list(self._read_handlers()) if code.co_exceptiontable else []',
      '[]',
    ],
    ['lets control go on after return', "        'RETURN_VALUE',\n", ''],
    ['lets control go on after raise', "        'RAISE_VARARGS',\n        'RERAISE',\n", ''],
    ['lets control go on after a jump', "        'JUMP_FORWARD',\n        'JUMP_BACKWARD',\n", ''],
    ['takes the making of a frame for a statement', '        self._units[:body] = [None] * body\n', ''],
    [
      'finds one function of each code',
      '            at = self._operations.find(MAKE_FUNCTION, at + 1)\n',
      '            at = -1\n',
    ],
    ['takes caches for no part of a jump', 'after = at + 1 + CACHES.get(operation, 0)', 'after = at + 1'],
    [
      'takes a loop for entered once',
      'repeats = unit.loop != 0 and (target in staying or self._goes_on(target))',
      'repeats = False',
    ],
    [
      'enters no loop where control comes from before it',
      '(target in staying or self._goes_on(target))',
      '(target in staying)',
    ],
    [
      'steps where control comes back to the same statement',
      '(staying if units[source] is units[target] else entered).add(target)',
      'entered.add(target)',
    ],
    ['steps through what is no step', 'if unit is not None and unit.is_step:', 'if unit is not None:'],
    [
      'takes clean-up without a place for a statement of its own',
      '            if len(sources) == 1:\n',
      '            if False:\n',
    ],
    [
      'takes clean-up for the statement before it',
      '            if len(sources) == 1:\n                (self._units[at],) = sources',
      '            self._units[at] = self._units[at - 1]',
    ],
    ['takes statements of one line for one', '_by_place if definition.shares_lines else _by_line', '_by_line'],
    [
      'tells the place of the statement after',
      'found.append((at * CODE_UNIT_BYTES, last))',
      'found.append(((at + 8) * CODE_UNIT_BYTES, last))',
    ],
    ['takes clean-up without a place for a statement', 'if len(sources) == 1:', 'if False:'],
  ]),
  ...inFile('refscope/statements.py', [
    [
      'steps through code that the compiler adds',
      'if definition.is_of_program and not code.co_name.startswith(HIDDEN_CODE):',
      'if definition.is_of_program:',
    ],
    [
      'takes a generator for a function',
      "return 'generator' if code.co_flags & CO_GENERATOR else definition.kind",
      'return definition.kind',
    ],
    ['takes a coroutine for a function', 'if code.co_flags & CO_COROUTINE:', 'if False:'],
    ['takes an async generator for a generator', "        return 'async-generator'", "        return 'generator'"],
    [
      'leaves free variables out of the names of a frame',
      'names = code.co_varnames + own_cells + code.co_freevars',
      'names = code.co_varnames + own_cells',
    ],
    [
      'takes cells for plain names',
      'in_cells = {*code.co_cellvars, *code.co_freevars}',
      'in_cells = {*code.co_freevars}',
    ],
    [
      'takes free variables for plain names',
      'in_cells = {*code.co_cellvars, *code.co_freevars}',
      'in_cells = {*code.co_cellvars}',
    ],
  ]),
];
