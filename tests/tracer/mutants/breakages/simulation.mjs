import { inFile } from '../breakage.mjs';

/**
 * Breakages of simulated time, chance, event loops and threads.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const SIMULATION = [
  ...inFile('refscope/clock.py', [
    [
      'lets negative sleep pass',
      "        if seconds < 0:\n            raise ValueError('sleep length must be non-negative')\n",
      '',
    ],
    ['sleeps whole seconds only', 'self.now += round(seconds * NANOSECONDS)', 'self.now += int(seconds) * NANOSECONDS'],
    [
      'starts the clock in 1970',
      '        self.start = start\n        self.now = 0',
      '        self.start = 0\n        self.now = 0',
    ],
    [
      'goes on from the run before',
      '        self.start = start\n        self.now = 0',
      "        self.start = start\n        self.now = getattr(self, 'now', 0)",
    ],
    ['leaves datetime as it is', "return [*functions, (datetime, 'datetime', own_class)]", 'return functions'],
    ['leaves the counters of time as they are', "('monotonic', 'perf_counter', 'process_time')", '()'],
    ['leaves process_time as it is', "('monotonic', 'perf_counter', 'process_time')", "('monotonic', 'perf_counter')"],
    ['tells nanoseconds since the start only', 'lambda: self.start * NANOSECONDS + self.read()', 'lambda: self.read()'],
    ['tells the time of day of the machine', "('gmtime', 'localtime', 'ctime')", "('gmtime', 'ctime')"],
    [
      'formats the time of the machine',
      "form, moment or found['localtime']()))",
      'form, *([moment] if moment else [])))',
    ],
    ['calls its functions by no name', '    function.__name__ = function.__qualname__ = name\n', ''],
    ['takes its functions for those of the runtime', "    function.__module__ = 'time'\n", ''],
    ['lets now stand still in datetime', 'return cls.fromtimestamp(now(), tz)', 'return cls.fromtimestamp(0, tz)'],
    ['lets today be the first day of all', 'return cls.fromtimestamp(now())\n', 'return cls.fromtimestamp(0)\n'],
    [
      'gives utcnow a time zone',
      'return cls.fromtimestamp(now(), datetime.UTC).replace(tzinfo=None)',
      'return cls.fromtimestamp(now(), datetime.UTC)',
    ],
    ['calls its datetime by another name', '    Datetime.__name__ = Datetime.__qualname__ = real.__name__\n', ''],
    ['lets no time pass', 'self.now += round(seconds * NANOSECONDS)', 'pass'],
    ['lets two readings of the clock be equal', 'self.now += READING', 'pass'],
  ]),
  ...inFile('refscope/chance.py', [
    [
      'leaves the random bytes of the system',
      "(os, 'urandom', urandom), (random, '_urandom', urandom)",
      "(random, '_urandom', urandom)",
    ],
    [
      'leaves the random bytes of the module',
      "(os, 'urandom', urandom), (random, '_urandom', urandom)",
      "(os, 'urandom', urandom)",
    ],
    ['leaves seeding as it is', "(random.Random, 'seed', seed), ", ''],
    ['starts random numbers anew', 'random.seed(start)\n', 'random.seed()\n'],
  ]),
  ...inFile('refscope/event_loop.py', [
    ['lets the loop stand still between timers', '            self._clock.sleep(timeout)\n', '            pass\n'],
    [
      'waits for ever where nothing goes on',
      '            raise RuntimeError(_deadlock(self._loop))\n',
      '            return []\n',
    ],
    [
      'takes timers for whole seconds',
      'super().__init__(round(when * NANOSECONDS) / NANOSECONDS,',
      'super().__init__(round(when),',
    ],
    [
      'lets time run backwards through timers',
      'super().__init__(round(when * NANOSECONDS) / NANOSECONDS,',
      'super().__init__(-round(when * NANOSECONDS) / NANOSECONDS,',
    ],
    ['forgets timers', '        heapq.heappush(self._scheduled, timer)\n', '        self._scheduled.append(timer)\n'],
    ['takes timers for not scheduled', '        timer._scheduled = True\n', ''],
    ['lets a closed loop set timers', '        self._check_closed()\n        timer', '        timer'],
    ['lets jobs end at once', 'self.call_at(job._simulated_end / NANOSECONDS, finish)', 'self.call_soon(finish)'],
    [
      'finishes jobs that were cancelled',
      '            if not future.cancelled():\n                _copy_future_state(job, future)',
      '            _copy_future_state(job, future)',
    ],
    ['makes a pool for each job of a loop', 'executor = self._pool = self._pool or futures', 'executor = futures'],
    ['calls the workers of a loop by another name', "(thread_name_prefix='asyncio')", '()'],
    ['ignores which pool a loop is to use', '        self._pool = executor\n', '        pass\n'],
    [
      'lists waiting tasks by their name only',
      'key=lambda task: (len(task.get_name()), task.get_name())',
      'key=lambda task: task.get_name()[::-1]',
    ],
    ['does not say where a task waits', "{_awaited_by(task)}{_place_of(task)}'", "{_awaited_by(task)}'"],
    ['does not say for which tasks a task waits', "    if names:\n        return ' and '.join(names)\n", ''],
    [
      'says the outermost place where a task waits',
      "f' in {frames[-1].f_code.co_qualname}, line {frames[-1].f_lineno}'",
      "f' in {frames[0].f_code.co_qualname}, line {frames[0].f_lineno}'",
    ],
    ['says what of the library waits outermost', 'own[-1].__qualname__', 'own[0].__qualname__'],
    [
      'gives the program a loop where there is none',
      'raise RuntimeError("There is no current event loop in thread \'MainThread\'.")',
      'self._loop = VirtualLoop(self._clock)',
    ],
    [
      'forgets the loop that was set',
      '        self._loop = loop\n\n    def new_event_loop',
      '        pass\n\n    def new_event_loop',
    ],
    ['leaves asyncio.run as it is', "return [(asyncio, 'run', _run)]", 'return []'],
    [
      'lets asyncio.run leave its loop open',
      '    with asyncio.Runner(debug=debug, loop_factory=loop_factory) as runner:\n        return runner.run(main)',
      '    return asyncio.Runner(debug=debug, loop_factory=loop_factory).run(main)',
    ],
    [
      'lets the loop of the runtime run',
      '    events._set_running_loop(None)\n    events._set_event_loop_policy(_Policy(clock))',
      '    events._set_event_loop_policy(_Policy(clock))',
    ],
    [
      "takes a loop's time from its start of counting",
      'return self._clock.now / NANOSECONDS',
      'return self._clock.now / NANOSECONDS * 2',
    ],
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
      'takes the main thread for each thread',
      'clock.now, self.current = start, thread._ident',
      'clock.now, self.current = start, self._main',
    ],
    ['starts a thread at the time of the one before', 'end, clock.now = clock.now, callers_time', 'end = clock.now'],
    ['lets the clock go back for who waits', 'self.clock.now = max(self.clock.now, moment)', 'self.clock.now = moment'],
    ['does not wait for a thread', 'self.clock.now = max(self.clock.now, moment)', 'pass'],
    [
      'lets a lock be taken twice',
      '        if not self._is_locked:\n            self._is_locked = True\n            return True',
      '        if True:\n            self._is_locked = True\n            return True',
    ],
    ['waits for a lock that it need not wait for', '        if not blocking:\n            return False\n', ''],
    [
      'lets a lock be released that is free',
      "        if not self._is_locked:\n            raise RuntimeError('release unlocked lock')\n",
      '',
    ],
    [
      'keeps locks for ever',
      "            raise RuntimeError('release unlocked lock')\n        self._is_locked = False",
      "            raise RuntimeError('release unlocked lock')\n        pass",
    ],
    [
      'says that locks are free',
      '    def locked(self) -> bool:\n        return self._is_locked',
      '    def locked(self) -> bool:\n        return False',
    ],
    [
      'lets a thread be started twice',
      "        if self._started.is_set():\n            raise RuntimeError('threads can only be started once')\n",
      '',
    ],
    [
      'lets a thread start that was not made',
      "        if not self._initialized:\n            raise RuntimeError('thread.__init__() not called')\n",
      '',
    ],
    [
      'lets a thread wait for one that never started',
      "        if not self._started.is_set():\n            raise RuntimeError('cannot join thread before it is started')\n",
      '        if not self._started.is_set():\n            return\n',
    ],
    [
      'lets a thread wait for itself',
      "            raise RuntimeError('cannot join current thread')\n",
      '            return\n',
    ],
    [
      'waits for a thread however long',
      'limit = end if timeout is None else bodies.clock.now + round(max(timeout, 0) * NANOSECONDS)',
      'limit = end',
    ],
    [
      'takes threads that were started for dead',
      "return self._started.is_set() and getattr(self, '_simulated_end', now + 1) > now",
      'return False',
    ],
    [
      'takes threads for alive for ever',
      "return self._started.is_set() and getattr(self, '_simulated_end', now + 1) > now",
      'return self._started.is_set()',
    ],
    [
      'takes the main thread for dead',
      '        if self is threading.main_thread():\n            return True\n',
      '        if self is threading.main_thread():\n            return False\n',
    ],
    ['lets the interval of a timer take no time', '        bodies.clock.sleep(max(self.interval, 0))\n', ''],
    ['runs a timer that was cancelled', '        if self.finished.is_set():\n            return\n', ''],
    [
      'cancels timers that have run',
      "        if self._started.is_set() and self.is_alive():\n            raise SimulationError(f'{self.name} can",
      "        if False:\n            raise SimulationError(f'{self.name} can",
    ],
    [
      'gives all threads the same local attributes',
      "        (threading, 'local', _threading_local.local),\n",
      "        (threading, 'local', type('local', (), {})),\n",
    ],
    [
      'gives all threads one number',
      "(threading, 'get_ident', lambda: bodies.current)",
      "(threading, 'get_ident', lambda: bodies._main)",
    ],
    [
      'counts the threads of the runtime',
      "(threading, 'active_count', lambda: len(_enumerate()))",
      "(threading, 'active_count', lambda: len(_enumerate()) + 1)",
    ],
    ['leaves the lock as it is', "        (threading, 'Lock', lock),\n", ''],
    ['keeps the lock of C for reentrant locks', "        (threading, '_CRLock', None),\n", ''],
    [
      'shows its own frames in threads that fail',
      '        error.__traceback__ = frames.tb_next\n        threading.excepthook(threading.ExceptHookArgs([kind, error, frames.tb_next, thread]))',
      '        threading.excepthook(threading.ExceptHookArgs([kind, error, frames, thread]))',
    ],
    [
      'tells no thread what failed',
      '        threading.excepthook(threading.ExceptHookArgs([kind, error, frames.tb_next, thread]))\n',
      '        pass\n',
    ],
    ['lets a thread share the context variables of its caller', 'thread._context.run(thread.run)', 'thread.run()'],
    ['keeps a thread that has ended', '            threading._active.pop(self.current, None)\n', '            pass\n'],
    ['does not say that threads were simulated', "        bodies.used.add('threads')\n", ''],
    [
      'numbers threads on from the run before',
      '        self._idents = itertools.count(self._main + 1)\n',
      "        self._idents = getattr(self, '_idents', itertools.count(self._main + 1))\n",
    ],
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
  ...inFile('refscope/pools.py', [
    [
      'takes one worker more than asked for',
      'self._max_workers = max_workers or DEFAULT_WORKERS',
      'self._max_workers = (max_workers or DEFAULT_WORKERS) + 1',
    ],
    ['takes one worker for all', 'self._max_workers = max_workers or DEFAULT_WORKERS', 'self._max_workers = 1'],
    [
      'accepts pools without workers',
      "            if max_workers is not None and max_workers <= 0:\n                raise ValueError('max_workers must be greater than 0')\n",
      '',
    ],
    [
      'takes a pool that is shut down for open',
      "            if self._is_shut_down:\n                raise RuntimeError('cannot schedule new futures after shutdown')\n",
      '',
    ],
    [
      'does not wait for a pool',
      '            if wait:\n                bodies.wait_until(end)',
      '            if False:\n                bodies.wait_until(end)',
    ],
    ['lets an exception out of a job', '                future.set_exception(error)\n', '                raise\n'],
    [
      'loses the result of a job',
      '                future.set_result(result)\n',
      '                future.set_result(None)\n',
    ],
    [
      'gives jobs as they were submitted',
      'waiting = sorted(dict.fromkeys(fs), key=_end_of)',
      'waiting = list(dict.fromkeys(fs))',
    ],
    [
      'gives a job twice that was named twice',
      'waiting = sorted(dict.fromkeys(fs), key=_end_of)',
      'waiting = sorted(fs, key=_end_of)',
    ],
    ['keeps a job that it has given', '            del future\n', '            pass\n'],
    [
      'does not wait for a result',
      '        bodies.wait_until(min(end, deadline))\n        if end > deadline:',
      '        if end > deadline:',
    ],
    ['waits for a result however long', '        if end > deadline:\n            raise TimeoutError\n', ''],
    [
      'takes jobs for done that run',
      "(future, 'done', lambda self: _end_of(self) <= bodies.clock.now)",
      "(future, 'done', lambda self: True)",
    ],
    [
      'takes jobs for running that wait',
      'lambda self: _start_of(self) <= bodies.clock.now < _end_of(self) < NEVER)',
      'lambda self: bodies.clock.now < _end_of(self) < NEVER)',
    ],
    ['waits for all where the first is enough', '            ends = ends[:1]\n', '            pass\n'],
    ['waits for all where one has failed', '            ends = failed[:1] or ends\n', '            pass\n'],
    [
      'takes all jobs for done that were waited for',
      'done = {future for future in asked if _end_of(future) <= bodies.clock.now}',
      'done = asked',
    ],
    [
      'waits for jobs however long',
      'until = min(max(ends, default=0), _deadline(bodies, timeout))',
      'until = max(ends, default=0)',
    ],
    [
      'runs no initializer',
      '            if initializer is not None:\n                self._free_at',
      '            if False:\n                self._free_at',
    ],
    ['lets an initializer take no time', 'self._free_at[-1] = bodies.run(', 'bodies.run('],
    [
      'gives each job to the first worker',
      'worker = min(range(len(self._workers)), key=self._free_at.__getitem__)',
      'worker = 0',
    ],
    [
      'starts a job at once though its worker is busy',
      'return worker, max(clock.now, self._free_at[worker])',
      'return worker, clock.now',
    ],
    [
      'starts a worker for each job',
      '            if not idle and len(self._workers)',
      '            if len(self._workers)',
    ],
    [
      'calls its workers by no prefix',
      "threading.Thread(name=f'{self._prefix}_{len(self._workers)}')",
      'threading.Thread()',
    ],
    [
      'numbers pools on from the run before',
      '        self._pool._pools = self._process_pool._pools = 0\n',
      '        pass\n',
    ],
    [
      'shares objects with a process',
      '            fn, args, kwargs = pickle.loads(pickle.dumps((fn, args, kwargs)))\n',
      '',
    ],
    [
      'shares results with a process',
      'return pickle.loads(pickle.dumps(fn(*args, **kwargs)))',
      'return fn(*args, **kwargs)',
    ],
    ['says that processes are threads', "        _kind = 'processes'\n", "        _kind = 'threads'\n"],
    ['leaves the pool of the library', "        (futures, 'ThreadPoolExecutor', pool),\n", ''],
    ['leaves processes of the library', "(BaseProcess, 'start', _refused('Process.start')),", ''],
    [
      'cancels jobs that wait for a worker',
      "        if bodies.clock.now < _start_of(self):\n            raise SimulationError(f'A job",
      "        if False:\n            raise SimulationError(f'A job",
    ],
    ['calls its pools by another module', '    cls.__module__ = module\n', ''],
  ]),
  ...inFile('refscope/simulation.py', [
    ['does not set threads back', '        self.bodies.reset()\n', ''],
    ['starts with another seed', '            self._chance.set(seed)\n', '            self._chance.set(seed + 1)\n'],
    ['starts the clock an hour later', '        self.clock.set(start)\n', '        self.clock.set(start + 3600)\n'],
  ]),
];
