import { inFile } from '../breakage.mjs';

/**
 * Breakages of the recorder as it follows the program: events, frames, names, and how it keeps itself out.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const FOLLOWING = [
  ...inFile('recorder/frames.ts', [
    [
      'forgets suspended frames',
      '      activation.temporaries.clear();\n    }\n    this.#suspended.set(activation.frame, activation);',
      '      activation.temporaries.clear();\n    }',
    ],
    ['keeps frames of generators that are over', 'if (this.#isAlive(activation)) continue;', 'continue;'],
    [
      'does not see a frame end that is passed over',
      'if (top?.frame === frame) return top;',
      'if (top !== undefined) return top;',
    ],
    [
      'takes a generator that starts for one that is finalized',
      'return watchNumber === UNWATCHED ? 0 : generator;',
      'return generator;',
    ],
    ['takes a finalized object for a new one', 'if (at >= 0) born.splice(at, 1);', ''],
    ['does not see generators before their start', 'this.#wait(this.#new(plan, frame));', '{}'],
    [
      'takes the names of suspended frames for roots',
      'bindings.root(activation, held.has(activation.generator));',
      'bindings.root(activation, true);',
    ],
    [
      'never takes the names of suspended frames for roots',
      'bindings.root(activation, held.has(activation.generator));',
      'bindings.root(activation, false);',
    ],
    ['looks at the value stack of the running frame alone', 'this.stack.slice(-2)', 'this.stack.slice(-1)'],
    ['tells a source text twice', 'if (this.#toldSources.has(name)) return;', ''],
  ]),
  ...inFile('recorder/bindings.ts', [
    [
      'does not see a name unbound',
      'for (const [name, old] of before) if (!now.has(name)) this.#note(activation, name, old, null);',
      '',
    ],
    [
      'takes cells for what they hold',
      'if (content !== 0) found.set(name, { content, cell: address });',
      'found.set(name, { content: address, cell: 0 });',
    ],
    [
      'shows names that CPython uses itself',
      'if (address === 0 || isAlwaysHidden(name)) continue;',
      'if (address === 0) continue;',
    ],
    ['does not watch cells', 'if (this.#isCell(cell))', 'if (false)'],
    [
      'forgets the cell of a name that is bound anew',
      'return content === 0 ? null : { content, cell };',
      'return content === 0 ? null : { content, cell: 0 };',
    ],
    [
      'takes a name of a comprehension for one of its module',
      'return activation.plan.names.includes(name) ? null : name;',
      'return name;',
    ],
    [
      'does not watch where the table of a namespace stands',
      '      { start: namespace + DICT_KEYS, end: namespace + DICT_KEYS + 8 },\n',
      '',
    ],
    [
      'shows names that a module has before it runs',
      'if (!isAlwaysHidden(name) && own !== content && own !== ANY) found.set',
      'if (!isAlwaysHidden(name)) found.set',
    ],
    [
      'keeps the names of a frame that has ended',
      'if (activation.rooted) this.#removed.push(...rootsOf(activation));',
      '',
    ],
    [
      'does not tell that a name has another object at the same address',
      'for (const name of activation.names.keys()) activation.renamed.add(name);',
      '',
    ],
    [
      'does not leave out what came and went',
      'if (added.length > 0 && removed.length > 0) balance(added, removed);',
      '',
    ],
  ]),
  ...inFile('recorder/hidden-names.ts', [
    ['shows what a class body has before it runs', "  '__static_attributes__',\n", ''],
    ['shows what an imported module has before it runs', "  '__loader__',\n", ''],
  ]),
  ...inFile('interpreter/value-stack.ts', [
    [
      'takes numbers on the value stack for objects',
      'if ((word & TAG_BITS) !== TAGGED_INT && untagged(word) !== 0)',
      'if (untagged(word) !== 0)',
    ],
  ]),
  ...inFile('recorder/steps.ts', [
    [
      'misses the exception that is handled',
      'const handled = this.#interpreter._PyErr_GetHandledException();',
      'const handled = 0;',
    ],
    ['forgets what was written', 'before.output + this.#streams.output.take(isLast)', 'before.output'],
    [
      'forgets what was written to standard error',
      'before.errors + this.#streams.errors.take(isLast)',
      'before.errors',
    ],
    ['does not hold what an event refers to', 'added.push(...this.#extra);\n    removed.push(...last);', ''],
  ]),
  ...inFile('recorder/recorder.ts', [
    [
      'takes the place of the statement after',
      'stretches.findLast(([start]) => start <= offset)',
      'stretches.find(([start]) => start > offset)',
    ],
    ['tells no exceptions', "this.#steps.take('exception', placeOf(plan, offset), exception);", ''],
    ['tells the exceptions of the interpreter itself', 'if (this.#isInternal(plan, offset, exception)) return;', ''],
    [
      'takes each StopIteration for the interpreter’s own',
      '(type === stopIteration && plan.sends.includes(offset))',
      'type === stopIteration',
    ],
    ['tells a loop twice', 'if (loop !== 0 && repeats && activation.loop === loop) {', 'if (false) {'],
    [
      'does not tell what a call returns',
      "this.#steps.take('return', placeOf(plan, offset), value);",
      "this.#steps.take('return', placeOf(plan, offset), 0);",
    ],
    [
      'looks at names before the frame that runs',
      "        frames.resume(plan, frame);\n        this.#steps.take('call', placeOf(plan, offset), 0);",
      "        this.#steps.take('call', placeOf(plan, offset), 0);\n        frames.resume(plan, frame);",
    ],
    [
      'tells what an async generator wraps a value in',
      'return type === WRAPPER ? this.#memory.word(value + WRAPPED_VALUE) : value;',
      'return value;',
    ],
    [
      'makes a step of the end of a frame',
      'if (plan !== this.#module) this.#steps.frames.leave();',
      "if (plan !== this.#module) {\n      this.#steps.take('return', plan.range, 0);\n      this.#steps.frames.leave();\n    }",
    ],
    [
      'does not see a frame entered by an exception',
      'throw: (plan, frame) => frames.resume(plan, frame).temporaries?.interrupt(),',
      'throw: () => {},',
    ],
  ]),
  ...inFile('recorder/connect.ts', [
    [
      'keeps a reference to every object that Python looks at',
      'if (count < IMMORTAL_FROM) this.#memory.store(object, count + 1);',
      'if (count < IMMORTAL_FROM) this.#memory.store(object, count + 2);',
    ],
  ]),
  ...inFile('interpreter/collector.ts', [
    ['lets the collector run meanwhile', '    memory.store(this.#young + GC_ENABLED, 0);\n', ''],
    ['leaves its objects where the program finds them', 'if (first !== young) {', 'if (false) {'],
    [
      'turns the collector on',
      'memory.store(young + GC_ENABLED, this.#isEnabled);',
      'memory.store(young + GC_ENABLED, 1);',
    ],
    ['does not put the count of allocations back', '    memory.store(young + GC_COUNT, this.#allocations);\n', ''],
    [
      'sees only the newest object',
      'for (at = this.#following(from); at !== from && !this.#isListHead(at); at = this.#following(at))',
      'for (at = this.#previous(young); at !== from && !this.#isListHead(at); at = from)',
    ],
    [
      'takes what was freed for tracked',
      'return this.#previous(next) === head && this.#following(before) === head;',
      'return true;',
    ],
  ]),
  ...inFile('recorder/python.ts', [
    [
      'forgets a collection that fell due meanwhile',
      'if (this.#collector.end()) this',
      'if (this.#collector.end() && false) this',
    ],
    ['keeps what it asked about', 'for (const value of values) this.#interpreter._Py_DecRef(value);', ''],
  ]),
  ...inFile('recorder/difference.ts', [
    ['does not see what ceases to be tracked', 'if (owner.linked && !isLinked) this.unlinked.push(owner);', ''],
    ['does not see what comes to be tracked', 'if (!owner.linked && isLinked) this.linked.push(owner);', ''],
    [
      'does not see what a collection ceases to track',
      'this.watch.look(this.#report, hasCollected ? this.#isUnlinked : null);',
      'this.watch.look(this.#report, null);',
    ],
  ]),
  ...inFile('recorder/watch.ts', [
    [
      'takes several names that are bound for one',
      'return this.#isSameFrom(index, next) ? number : NO_SLOT;',
      'return number;',
    ],
    [
      'takes each difference for one of the count',
      'const isOnlyCount = index === first && same === 0 && this.#isSameFrom(index, 1);',
      'const isOnlyCount = true;',
    ],
    [
      'does not compare the last bytes of a stretch',
      'if (same === whole && (length & 3) !== 0 && this.#isRestSame',
      'if (same === whole && (length & 3) !== 0 && true || this.#isRestSame',
    ],
  ]),
  ...inFile('recorder/thread.ts', [
    ['calls within the recursion limit of the program', 'const OWN_CALLS = 80;', 'const OWN_CALLS = 0;'],
    [
      'grants the program more calls',
      'memory.store(this.#remaining, remaining);',
      'memory.store(this.#remaining, remaining + 1);',
    ],
    ['lets a signal of the program meet an answer', 'for (const at of this.#signals) memory.store(at, 0);', ''],
    [
      'lets go of a signal that waits',
      'memory.store(breaker, memory.word(breaker) | waiting);',
      'memory.store(breaker, memory.word(breaker) & ~EVENT_BITS);',
    ],
  ]),
  ...inFile('recorder/contents.ts', [
    ['hands on a place that is empty', 'isWhole(reading) ? reading : partOf(reading)', 'reading'],
  ]),
  ...inFile('refscope/recorder.py', [
    ['lets another tool take the instructions away', 'set_local_events(SECOND, code, EVENTS.PY_START)', 'pass'],
  ]),
];
