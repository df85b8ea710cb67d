import { inFile } from '../breakage.mjs';

/**
 * Breakages of exceptions and suspended frames.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const RUNNING = [
  ...inFile('refscope/readers/exceptions.py', [
    [
      'asks the class of an exception for its arguments',
      "_args = BaseException.__dict__['args'].__get__",
      '_args = lambda value: value.args',
    ],
    [
      'asks the class of an exception for its cause',
      "_cause = BaseException.__dict__['__cause__'].__get__",
      '_cause = lambda value: value.__cause__',
    ],
    [
      'asks the class of an exception for its traceback',
      "_traceback = BaseException.__dict__['__traceback__'].__get__",
      '_traceback = lambda value: value.__traceback__',
    ],
    ['takes exceptions with a false truth for none', 'if part is not None:', 'if part:'],
    ['leaves the arguments of exceptions out', "[('attribute', 'args', id(_args(value)))]", '[]'],
    ['leaves the cause out', "('cause', _cause), ", ''],
    ['leaves the context out', "('context', _context), ", ''],
    ['leaves the traceback out', ", ('traceback', _traceback)", ''],
  ]),
  ...inFile('refscope/readers/suspended.py', [
    ['looks into tracebacks of the library', 'if code.co_filename in FILES:', 'if True:'],
    [
      'asks a traceback for its frame',
      'frame = object_at(words[(id(value) >> 2) + TRACEBACK_FRAME])',
      'frame = value.tb_frame',
    ],
    [
      'does not tell the line of a traceback',
      "return Reading(f'line {value.tb_lineno} of {code.co_name}', None, 0, found)",
      'return Reading(None, None, 0, found)',
    ],
    ['does not tell whose frame it is', "text = f'frame of {code.co_name}'", "text = 'frame'"],
    [
      'does not see the names of a frame that is over',
      '    return [*_own_regions(address), (owner, owner + 4), (start, start + 4 * held)]',
      '    return _own_regions(address)',
    ],
    [
      'does not see that a frame is over',
      'if octets[frame + FRAME_OWNER] != OWNED_BY_FRAME_OBJECT:\n        return Reading(text)',
      'if True:\n        return Reading(text)',
    ],
    [
      'does not watch the frame of a traceback',
      'return [*_own_of_traceback(address), *_frame_regions(words[(address >> 2) + TRACEBACK_FRAME])]',
      'return _own_of_traceback(address)',
    ],
    [
      'forgets cells among the names of a suspended frame',
      'return code.co_varnames + own_cells + code.co_freevars',
      'return code.co_varnames + own_cells',
    ],
    ['knows no frames', '    types.FrameType: Kind(_read_frame, _frame_regions, whole=True),\n', ''],
    ['knows no async generators', '    types.AsyncGeneratorType: _generator,\n', ''],
    ['knows no coroutines', '    types.CoroutineType: _generator,\n', ''],
    ['leaves names out that a traceback keeps', 'found += _read_frame(frame).references', 'pass'],
    ['leaves the next traceback out', "found.append(('traceback', '', id(following)))", 'pass'],
  ]),
  ...inFile('recorder/readers/suspended.ts', [
    ['leaves names of suspended generators out', 'return local === 0 ? [] :', 'return local >= 0 ? [] :'],
    [
      'leaves out what a suspended generator holds on its stack',
      ', ...stackedOf(memory, asked, layout.names.length, frame, state)];',
      '];',
    ],
    [
      'does not tell what a generator delegates to',
      "return delegate === undefined ? others : [['iterates', '', delegate], ...others];",
      'return others;',
    ],
    [
      'does not tell the state of a generator',
      'return { ...NOTHING_INSIDE, text, references };',
      'return { ...NOTHING_INSIDE, references };',
    ],
    ['leaves the function of a generator out', "[['function', '', callee]];", '[];'],
    ['takes generators that are over for suspended ones', 'text: OVER }', "text: 'suspended' }"],
    ['tells the names of a generator that runs', 'if (state === GENERATOR_EXECUTING)', 'if (false)'],
    [
      'lets a generator expression that runs let go of what it goes through',
      'return locals.filter(([, name]) => isAlwaysHidden(name));',
      'return [];',
    ],
    ['tells the function of a generator expression', 'layout.name === ANONYMOUS ? [] :', 'false ? [] :'],
    ['tells numbers on the value stack of a generator', '.filter((each) => !asked.isAtom(each))', ''],
    [
      'does not watch the frame of a generator',
      'frame + FRAME_FAST_LOCALS + 4 * (names.length + stackSize)]',
      'frame + FRAME_FAST_LOCALS + 0 * (names.length + stackSize)]',
    ],
  ]),
  ...inFile('refscope/answers.py', [
    ['knows no names of code that it did not compile', "'names': local_names(code)", "'names': ()"],
  ]),
  ...inFile('refscope/readers/futures.py', [
    ['takes futures for pending', 'return STATE_TEXTS[words[at + FUTURE.fut_state]]', "return 'pending'"],
    [
      'leaves the first callback of a future out',
      "Field(FUTURE.fut_callback0, 'other', 'callback')",
      'Hidden(FUTURE.fut_callback0)',
    ],
    [
      'leaves further callbacks of a future out',
      "Field(FUTURE.fut_callbacks, 'other', 'callbacks', optional=True)",
      'Hidden(FUTURE.fut_callbacks)',
    ],
    [
      'leaves the exception of a future out',
      "Field(FUTURE.fut_exception, 'attribute', 'exception', optional=True)",
      'Hidden(FUTURE.fut_exception)',
    ],
    [
      'leaves the result of a future out',
      "Field(FUTURE.fut_result, 'attribute', 'result')",
      'Hidden(FUTURE.fut_result)',
    ],
    [
      'leaves out what a task waits for',
      "Field(TASK.task_fut_waiter, 'other', 'waits for', optional=True)",
      'Hidden(TASK.task_fut_waiter)',
    ],
    [
      'leaves the coroutine of a task out',
      "Field(TASK.task_coro, 'other', 'coroutine', optional=True)",
      'Hidden(TASK.task_coro)',
    ],
    ['leaves the name of a task out', "Field(TASK.task_name, 'attribute', 'name')", 'Hidden(TASK.task_name)'],
  ]),
  ...inFile('refscope/readers/files.py', [
    [
      'does not see that a file is closed',
      'if signed(words[at + FILE.fd]) < 0:\n        return CLOSED',
      'if False:\n        return CLOSED',
    ],
    ['does not tell where a file is', 'if file_at < 0:\n        return None', 'if True:\n        return None'],
    ['does not count what is in the buffer', '(buffer_end - buffer_at if is_used and buffer_end >= 0 else 0)', '0'],
    ['does not tell what was read ahead', "return f'next: {str_text(rest)}' if rest else None", 'return None'],
    [
      'tells what was read before',
      "rest = object_at(decoded)[words[at + TEXT.decoded_chars_used] :] if decoded else ''",
      "rest = object_at(decoded) if decoded else ''",
    ],
    ['takes appending for writing', 'elif flags & APPENDING:', 'elif False:'],
    ['takes creating for writing', 'if flags & CREATED:', 'if False:'],
    ['takes reading and writing for reading', "mode = 'rb+' if flags & WRITABLE else 'rb'", "mode = 'rb'"],
    [
      'does not see that a buffer is detached',
      'if not raw:\n        return DETACHED',
      'if not raw:\n        return None',
    ],
    [
      'does not see that a text file is detached',
      'if not buffer:\n        return DETACHED',
      'if not buffer:\n        return None',
    ],
    [
      'does not see that a text file is closed',
      'if raw and _is_closed(raw):\n        return CLOSED\n    decoded',
      'if False:\n        return CLOSED\n    decoded',
    ],
    [
      'does not watch the descriptor of a file',
      'return [_word(raw, FILE.fd)] if raw and type_address(raw) == FILE_TYPE else []',
      'return []',
    ],
    ['leaves the file behind a buffer out', "Field(BUFFERED.raw, 'attribute', 'raw')", 'Hidden(BUFFERED.raw)'],
    ['leaves the buffer behind a text file out', "Field(TEXT.buffer, 'attribute', 'buffer')", 'Hidden(TEXT.buffer)'],
    [
      'leaves the encoding of a text file out',
      "Field(TEXT.encoding, 'attribute', 'encoding')",
      'Hidden(TEXT.encoding)',
    ],
    ['leaves the reader of a pair out', "Field(PAIR.reader, 'attribute', 'reader')", 'Hidden(PAIR.reader)'],
    ['shows how a file notes that it is closed', "FOLDS = frozenset(('__IOBase_closed',))", 'FOLDS = frozenset()'],
  ]),
];
