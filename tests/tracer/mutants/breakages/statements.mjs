import { inFile } from '../breakage.mjs';

/**
 * Breakages of what single statements, names and generators hang on: each is noticed by few programs.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const STATEMENTS = [
  ...inFile('refscope/source_map.py', [
    [
      'takes a lone constant for a docstring',
      '        for node in body:\n',
      '        for node in body:\n            if type(node) is ast.Expr and type(node.value) is ast.Constant:\n                continue\n',
    ],
    [
      'leaves out what the compiler throws away',
      '        for node in body:\n',
      '        for node in body:\n            if type(getattr(node, "test", None)) is ast.Constant and not node.test.value:\n                continue\n',
    ],
    [
      'takes only the first line of a plain statement for its own',
      '(node.end_lineno, node.end_col_offset)\n                definition',
      '(node.lineno, node.end_col_offset)\n                definition',
    ],
    [
      'takes the last line of a plain statement for none of it',
      '(node.end_lineno, node.end_col_offset)\n                definition',
      '(max(node.lineno, node.end_lineno - 1), node.end_col_offset)\n                definition',
    ],
    [
      'takes the body of an except for its header',
      'unit = Unit(self._header(start, clause), clause)',
      'unit = Unit(self._header(start, clause) if is_case else self._range(start, _end(clause)), clause)',
    ],
    [
      'needs a program to have statements',
      '        self._block(tree_of(source).body, None, self.module)',
      '        body = tree_of(source).body\n        self.module.header = _start(body[0]) + _start(body[0])\n        self._block(body, None, self.module)',
    ],
    ['ends the header of a class before its bases', '*node.bases, *node.keywords', '*node.keywords'],
    ['ends the header of a class before its keywords', '*node.bases, *node.keywords', '*node.bases'],
    ['looks for no header on the last line', 'while line <= len(self._lines):', 'while line < len(self._lines):'],
    [
      'ends a header before defaults of parameters by keyword',
      'for each in (given.vararg, given.kwarg, *given.kw_defaults)',
      'for each in (given.vararg, given.kwarg)',
    ],
    ['ends a header before its defaults', ', *given.defaults]', ']'],
    ['ends a header before its parameters by keyword', ', *given.kwonlyargs, *given.defaults]', ', *given.defaults]'],
    ['ends a header before its parameters', '*given.posonlyargs, *given.args, ', '*given.posonlyargs, '],
    ['ends a header before its positional parameters', '*given.posonlyargs, *given.args, ', '*given.args, '],
    ['ends a header before its starred parameter', '(given.vararg, given.kwarg,', '(given.kwarg,'],
    ['ends a header before what takes the other keywords', '(given.vararg, given.kwarg,', '(given.vararg,'],
    ['ends a header before what a function returns', 'if node.returns is not None:', 'if False:'],
  ]),
  ...inFile('refscope/statements.py', [
    [
      'takes cells that come from outside for plain names',
      'if code.co_cellvars or code.co_freevars:',
      'if code.co_cellvars:',
    ],
    ['tells the frame that computes annotations', "HIDDEN_CODE = ('__annotate__', ", 'HIDDEN_CODE = ('],
  ]),
  ...inFile('refscope/recorder.py', [
    ['does not look into constant tuples', 'if type(constant) in (tuple, frozenset):', 'if False:'],
  ]),
  ...inFile('refscope/classes.py', [
    [
      'leaves out members that tell None where they are empty',
      "OBJECT_MEMBERS = (constant('_Py_T_OBJECT'), constant('Py_T_OBJECT_EX'))",
      "OBJECT_MEMBERS = (constant('Py_T_OBJECT_EX'),)",
    ],
  ]),
  ...inFile('recorder/hidden-names.ts', [
    ['shows the set of annotations that were come by', "  '__conditional_annotations__',\n", ''],
    ['shows the cell of a class under way', "  '__classcell__',\n", ''],
    ['hides the cell that super uses', "  '__classcell__',\n", "  '__classcell__',\n  '__class__',\n"],
  ]),
  ...inFile('recorder/bindings.ts', [
    [
      'takes the names of the module for those of a class body',
      'const namespace = this.#memory.word(activation.frame + FRAME_LOCALS);',
      'const namespace = this.#memory.word(activation.frame + FRAME_LOCALS - 8);',
    ],
    [
      'takes what a module has before it runs for that of a class body',
      "plan.kind === 'module' ? MODULE_PRESET : CLASS_PRESET;",
      'MODULE_PRESET;',
    ],
    [
      'tells no name that the module had before it ran',
      'return content !== 0 && own !== content && own !== ANY ?',
      'return content !== 0 && own === 0 ?',
    ],
    ['writes a name as it is', 'quote(name)},$', "'\"' + name + '\"'},$"],
    [
      'does not see that a function deletes a name',
      'if (isBoundSame(old, binding)) return;\n    const names',
      'if (binding === null || isBoundSame(old, binding)) return;\n    const names',
    ],
    [
      'counts the names that a frame has for an object as one',
      'if (binding !== null) this.#added.push(rootOf(binding));',
      'if (binding !== null && ![...activation.names].some(([other, { content }]) => other !== name && content === binding.content))\n      this.#added.push(rootOf(binding));',
    ],
  ]),
  ...inFile('recorder/watch.ts', [
    [
      'takes two names next to each other for one',
      'const next = same + (slot >= TABLE_SLOTS && (number & 1) === 0 ? 2 : 1);',
      'const next = same + 2;',
    ],
  ]),
  ...inFile('recorder/readers/containers.ts', [
    [
      'does not watch the length of a list',
      'return [object + OBJECT_TYPE, object + LIST_ITEMS + 4, items, end];',
      'return [object + OBJECT_TYPE, object + LENGTH, object + LIST_ITEMS, object + LIST_ITEMS + 4, items, end];',
    ],
  ]),
  ...inFile('recorder/readers/dicts.ts', [
    [
      'watches the first names of a namespace only',
      'return [entries, entries + TEXT_ENTRY_BYTES * roomOf(memory, keys)];',
      'return [entries, entries + Math.min(TEXT_ENTRY_BYTES * roomOf(memory, keys), 400)];',
    ],
  ]),
  ...inFile('recorder/contents.ts', [
    [
      'knows the frames of the program’s own code only',
      'return this.#layouts.get(code) ?? frameLayoutOf(this.#python, code);',
      "return this.#layouts.get(code) ?? { name: '', names: [], stackSize: 0 };",
    ],
  ]),
];
