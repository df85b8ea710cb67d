"""Running one program from its source to its outcome."""

import gc
import json
import linecache
import sys
import time
import types
from collections.abc import Callable, Sequence
from contextlib import contextmanager

from .closed import FILENAME
from .outcomes import outcome_of, syntax_error_outcome
from .recorder import Recorder
from .statements import plans
from .simulation import simulated_world
from .streams import Streams

# A batch of steps is sent when it is this old, or this long; the first one earlier.
BATCH_SECONDS, BATCH_STEPS = 0.1, 500
# The first steps go singly: the statement after them may never end.
AT_ONCE = 10

_encode = json.JSONEncoder(separators=(',', ':')).encode
_now = time.perf_counter


class _Batches:
    """Collects steps and sends them on, a JSON array at a time."""

    def __init__(self, emit: Callable[[str], None]) -> None:
        self._emit = emit
        self._steps: list[str] = []
        self._since = _now()
        self._sent = 0

    def add(self, step: str) -> None:
        self._steps.append(step)
        full = len(self._steps) >= BATCH_STEPS or self._sent < AT_ONCE
        if full or _now() - self._since >= BATCH_SECONDS:
            self.send()

    def send(self) -> None:
        """Send what there is."""
        if self._steps:
            self._emit(f'[{",".join(self._steps)}]')
        self._sent += len(self._steps)
        self._steps, self._since = [], _now()


def record(
    source: str,
    emit: Callable[[str], None],
    *,
    max_steps: int = 10_000,
    inputs: Sequence[str] = (),
) -> str:
    """Run `source` and record it; the outcome and `traceMs` as JSON.

    `emit` gets the steps in batches, each a JSON array, while the program runs.
    """
    started = _now()
    batches = _Batches(emit)
    streams = Streams(inputs)

    def prepare(code: types.CodeType, preset: dict[str, int]) -> Recorder:
        return Recorder(plans(source, code), preset, max_steps, streams, batches.add)

    outcome = _run(source, streams, prepare)
    batches.send()
    return _encode({'outcome': outcome, 'traceMs': round((_now() - started) * 1000, 1)})


def run_untraced(source: str, inputs: Sequence[str] = ()) -> str:
    """Run `source` just as `record` does, but do not record it; outcome, output and errors as JSON."""
    streams = Streams(inputs)
    outcome = _run(source, streams, lambda code, preset: _Nothing())
    return _encode({'outcome': outcome, 'output': streams.output.take(), 'errors': streams.errors.take()})


class RecorderError(Exception):
    """A fault of the recorder, not of the program; its cause says which."""


class _Nothing:
    """A recorder that does not record."""

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def finish(self) -> None:
        pass

    failure = None


def _run(
    source: str,
    streams: Streams,
    prepare: Callable[[types.CodeType, dict[str, int]], Recorder | _Nothing],
) -> dict[str, object]:
    """Run `source` as `__main__`, followed by the recorder that `prepare` makes; the outcome."""
    linecache.cache[FILENAME] = (len(source), None, source.splitlines(keepends=True), FILENAME)
    try:
        code = compile(source, FILENAME, 'exec', dont_inherit=True)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return syntax_error_outcome(error)
    with _as_main_module() as namespace, streams.installed(), simulated_world():
        recorder = prepare(code, {name: id(value) for name, value in namespace.items()})
        gc.collect()
        gc.freeze()
        recorder.start()
        ending = _ending(code, namespace)
        recorder.stop()
        # Putting it into words may run code of the program, which is no step any more.
        outcome = outcome_of(ending)
        recorder.finish()
    if recorder.failure is not None:
        raise RecorderError('The recorder failed') from recorder.failure
    return outcome


def _ending(code: types.CodeType, namespace: dict[str, object]) -> BaseException | None:
    """Run `code`; the exception that ended it."""
    try:
        exec(code, namespace)
    except BaseException as error:
        return error
    return None


@contextmanager
def _as_main_module():
    """The namespace of a new module `__main__`, as a script finds it."""
    module = types.ModuleType('__main__')
    namespace = module.__dict__
    namespace['__builtins__'] = sys.modules['builtins']
    namespace['__file__'] = FILENAME
    main, arguments = sys.modules['__main__'], sys.argv[:]
    sys.modules['__main__'] = module
    sys.argv[:] = [FILENAME]
    try:
        yield namespace
    finally:
        sys.modules['__main__'] = main
        sys.argv[:] = arguments
