import { inFile } from '../breakage.mjs';

/**
 * Breakages of how a program runs and ends.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const RUNS = [
  ...inFile('refscope/outcomes.py', [
    ['takes a text for the status 0', 'return EXIT_FAILURE, text_of(code,', 'return 0, text_of(code,'],
    ['forgets the status of an exit', 'return value % STATUSES if', 'return EXIT_FAILURE if'],
    ['does not tell the status of an exit', 'if issubclass(type(ending), SystemExit):', 'if False:'],
    [
      'tells the outermost line of a traceback',
      '            line = frames.tb_lineno\n',
      '            line = line or frames.tb_lineno\n',
    ],
    [
      'tells the line of the library',
      '        if not _is_of_runtime(frames):\n            line',
      '        if True:\n            line',
    ],
    [
      'calls an exception by its full name',
      "'type': name_of(type(ending))",
      "'type': f'{type(ending).__module__}.{name_of(type(ending))}'",
    ],
    [
      'counts the columns of a syntax error from one',
      "column = max(0, (getattr(error, 'offset', None) or 1) - 1)",
      "column = getattr(error, 'offset', None) or 1",
    ],
    [
      'does not tell where a syntax error ends',
      "end_line = max(line, getattr(error, 'end_lineno', None) or 0)",
      'end_line = line',
    ],
    ['tells no text of a syntax error', 'report_of(error, None).text', "''"],
    [
      'takes the type of a syntax error for its message',
      "getattr(error, 'msg', None) or str(error) or type(error).__name__",
      'type(error).__name__',
    ],
    [
      'takes an interruption for an end',
      "    if ending is None:\n        return {'kind': 'finished'}",
      "    if ending is None or isinstance(ending, KeyboardInterrupt):\n        return {'kind': 'finished'}",
    ],
    [
      'takes an exit without a reason for an end',
      "    if ending is None:\n        return {'kind': 'finished'}",
      "    if ending is None or isinstance(ending, SystemExit) and not ending.code:\n        return {'kind': 'finished'}",
    ],
    [
      'takes any exit for a failure',
      '    if code is None:\n        return 0',
      '    if code is None:\n        return 1',
    ],
    ['tells no text of an exit', "'message': message or ''", "'message': ''"],
    ['asks an exit code for its value', '_value_of_int = int.__int__', '_value_of_int = int'],
    ['believes what an exit code says it is', 'issubclass(type(code), int)', 'isinstance(code, int)'],
    ['lets an exit code be larger than a status', 'return value % STATUSES if', 'return value if'],
    ['takes a huge exit code for its last digits', '-C_LONG <= value < C_LONG', 'True'],
  ]),
  ...inFile('refscope/reports.py', [
    ['shows frames of the simulation', 'if not _is_own(line.filename)]', ']'],
    [
      'shows frames of the simulation in causes',
      'waiting += [part for part in (one.__cause__, one.__context__, *(one.exceptions or ())) if part is not None]',
      'pass',
    ],
    ['tells the summary of a traceback only', "''.join(report.format()) or ", ''],
    ['shows its own frames in tracebacks', 'while frames is not None and is_own(frames):', 'while False:'],
    [
      'gives up where the report fails',
      '    except BaseException:\n        message',
      '    except KeyError:\n        message',
    ],
    ['asks the exception to forget frames', '    set_traceback(error, frames)\n', '    error.__traceback__ = frames\n'],
  ]),
  ...inFile('recorder/standard-streams.ts', [
    ['takes each answer for the end', 'text === END_OF_INPUT', 'text !== END_OF_INPUT'],
    [
      'leaves empty answers out',
      'this.#lines = inputs.map(',
      "this.#lines = inputs.filter((text) => text !== '').map(",
    ],
    ['asks with all that was written', "text.slice(text.lastIndexOf('\\n') + 1)", 'text'],
    ['asks with what was written last', 'lastLineOf(this.#lastLine + decode', 'lastLineOf(decode'],
    ['takes errors for output', '{ write: this.#writer(this.errors) }', '{ write: this.#writer(this.output) }'],
    [
      'keeps no part of an answer',
      'if (count < line.length) this.#lines[0] = line.subarray(count);',
      'if (count < line.length) this.#lines.shift();',
    ],
    ['tells what was written again and again', 'this.#pieces = end < bytes.length ? [bytes.subarray(end)] : [];', ''],
    ['cuts characters', 'isLast ? bytes.length : endOfCharacters(bytes)', 'bytes.length'],
  ]),
  ...inFile('refscope/streams.py', [
    [
      'lets errors refuse odd characters',
      "_output(2, '<stderr>', 'backslashreplace')",
      "_output(2, '<stderr>', 'strict')",
    ],
    ['takes output for errors', "_output(1, '<stdout>', 'strict')", "_output(2, '<stdout>', 'strict')"],
    [
      'writes line ends as on another system',
      "newline='\\n', write_through=True",
      "newline='\\r\\n', write_through=True",
    ],
    ['keeps what is written to itself', "newline='\\n', write_through=True", "newline='\\n'"],
    ['does not replace the first streams', '= sys.__stdin__, sys.__stdout__, sys.__stderr__ = streams', '= streams'],
    [
      'writes and reads in another encoding',
      "io.TextIOWrapper(buffer, 'utf-8', errors,",
      "io.TextIOWrapper(buffer, 'latin-1', errors,",
    ],
    ['lets output replace odd characters', "_output(1, '<stdout>', 'strict')", "_output(1, '<stdout>', 'replace')"],
  ]),
  ...inFile('refscope/exiting.py', [
    ['calls no hook of the program', '_call_hook(ending, hook)', 'pass'],
    ['calls the hook for exits too', 'if not issubclass(type(ending), SystemExit):', 'if True:'],
    ['writes no log at the end', '    _register(_log_shutdown())\n', ''],
    ['runs nothing that is registered', '        _run_functions()\n\n    try', '        pass\n\n    try'],
    [
      'runs what is registered before the hook',
      '        if not issubclass(type(ending), SystemExit):',
      '        _run_functions()\n        if not issubclass(type(ending), SystemExit):',
    ],
    [
      'runs no finalizers at the end',
      'finalize._registered_with_atexit = finalize._shutdown = False',
      'finalize._registered_with_atexit = True',
    ],
    [
      'lets an exception out of a hook',
      '    except BaseException as failure:\n        of_hook',
      '    except ZeroDivisionError as failure:\n        of_hook',
    ],
    ['calls the hook that was there', 'if hook is default or hook is _first_hook:', 'if False:'],
    [
      'does not tell which exception a failing hook was called with',
      "\\n{told}\\nOriginal exception was:\\n{original}')",
      "\\n{told}')",
    ],
    [
      'shows its own frames where a hook fails',
      'report_of(failure, of_hook and of_hook.tb_next)',
      'report_of(failure, of_hook)',
    ],
    ['hands no traceback to a hook', 'hook(type(error), error, frames)', 'hook(type(error), error, None)'],
  ]),
  ...inFile('refscope/main_module.py', [
    ['tells the program no file', "self.namespace['__file__'] = FILENAME", 'pass'],
    ['leaves the arguments of the runtime', '    argv[:] = [FILENAME]\n', ''],
    ['leaves the main module of the runtime', '        modules[MAIN] = self._module\n', ''],
    [
      'gives the program the dict of the built-in functions',
      "namespace['__builtins__'] = modules['builtins']",
      "namespace['__builtins__'] = modules['builtins'].__dict__",
    ],
    ['keeps the names of the program from the collector', '            _track(each)\n', '            pass\n'],
    ['sets nothing of the runtime aside', '        gc.freeze()\n', ''],
  ]),
  ...inFile('refscope/shutdown.py', [
    ['holds on to the module', '    main.let_go()\n', ''],
    ['forgets the collection before', '    if isenabled():\n        collect()\n        observe()\n', ''],
    ['collects though that is switched off', '    if isenabled():\n', '    if True:\n'],
    ['lets `sys` keep the last exception', '        _sys[name] = None\n    observe()', '        pass\n    observe()'],
    ['clears no names', '            _clear(module.__dict__)\n', ''],
    ['clears names in their order', 'for is_first in True, False:', 'for is_first in (False,):'],
  ]),
  ...inFile('recorder/shutdown.ts', [
    ['tells what is called in between', 'if (this.#depth++ > 0) return;', 'this.#depth++;'],
    ['tells no output of what ran', 'output && { output }', ''],
  ]),
  ...inFile('refscope/run.py', [
    ['does not keep the text for tracebacks', '    remember(FILENAME, program.source)\n', ''],
    [
      'lets the program go on when it was interrupted',
      '    except BaseException as error:\n        return error\n    return None',
      '    except Exception as error:\n        return error\n    return None',
    ],
    [
      'takes null characters for an end',
      'except (SyntaxError, ValueError, MemoryError, RecursionError) as error:',
      'except (ValueError, MemoryError, RecursionError) as error:',
    ],
    [
      'looks no more at what runs at the end',
      '                let_go_of_everything(main, MODULES, recorder.observe)\n',
      '                pass\n',
    ],
    ['does not tell what was simulated', "({'simulated': sorted(simulated)} if simulated else {})", '{}'],
    [
      'compiles before there are streams',
      '        with standard_streams():\n            code = compile',
      '        if True:\n            code = compile',
    ],
  ]),
  ...inFile('refscope/replacing.py', [
    ['replaces nothing', '            setattr(owner, name, value)\n', '            pass\n'],
  ]),
  ...inFile('refscope/ending.py', [
    ['lets the simulation refuse with an exception of its own module', "SimulationError.__module__ = 'builtins'\n", ''],
    ['lets the program catch that it was ended', 'class EndOfRun(BaseException):', 'class EndOfRun(Exception):'],
  ]),
];
