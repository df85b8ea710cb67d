"""Running one program from its source to its outcome."""

import gc
import json
import linecache
import sys
import time
import traceback
import types
from collections.abc import Callable, Sequence

from .recorder import Recorder, StopRecording
from .statements import plans
from .streams import InputNeeded, Output, input_stream

FILENAME = 'program.py'
# A batch of steps is sent when it is this old, or this long; the first one earlier.
BATCH_SECONDS, BATCH_STEPS = 0.1, 500
FIRST_BATCH_SECONDS, FIRST_BATCH_STEPS = 0.03, 50

_encode = json.JSONEncoder(separators=(',', ':')).encode
_now = time.perf_counter


class _Batches:
    """Collects steps and sends them on, a JSON array at a time."""

    def __init__(self, emit: Callable[[str], None]) -> None:
        self._emit = emit
        self._steps: list[dict] = []
        self._since = _now()
        self._seconds, self._count = FIRST_BATCH_SECONDS, FIRST_BATCH_STEPS

    def add(self, step: dict) -> None:
        self._steps.append(step)
        if len(self._steps) >= self._count or _now() - self._since >= self._seconds:
            self.send()

    def send(self) -> None:
        """Send what there is."""
        if self._steps:
            self._emit(_encode(self._steps))
        self._steps, self._since = [], _now()
        self._seconds, self._count = BATCH_SECONDS, BATCH_STEPS


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
    outcome = _run(source, batches.add, max_steps, inputs)
    batches.send()
    return _encode({'outcome': outcome, 'traceMs': round((_now() - started) * 1000, 1)})


def _run(source: str, tell: Callable[[dict], None], max_steps: int, inputs: Sequence[str]) -> dict:
    linecache.cache[FILENAME] = (len(source), None, source.splitlines(keepends=True), FILENAME)
    try:
        code = compile(source, FILENAME, 'exec', dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return _syntax_error(error)
    module = types.ModuleType('__main__')
    namespace = module.__dict__
    namespace['__builtins__'] = sys.modules['builtins']
    namespace['__file__'] = FILENAME
    output, errors = Output('strict'), Output('backslashreplace')
    preset = {name: id(value) for name, value in namespace.items()}
    recorder = Recorder(plans(source, code), preset, max_steps, output.take, errors.take, tell)
    streams = sys.stdout, sys.stderr, sys.stdin
    sys.stdout, sys.stderr, sys.stdin = output.stream, errors.stream, input_stream(inputs)
    sys.modules['__main__'] = module
    sys.argv[:] = [FILENAME]
    gc.collect()
    gc.freeze()
    recorder.start()
    try:
        exec(code, namespace)
        outcome = {'kind': 'finished'}
    except StopRecording:
        outcome = {'kind': 'step-limit', 'limit': max_steps}
    except InputNeeded:
        outcome = {'kind': 'input-needed', 'prompt': ''}
    except BaseException as error:
        outcome = _exception(error)
    finally:
        recorder.stop()
        sys.stdout, sys.stderr, sys.stdin = streams
    return outcome


def _exception(error: BaseException) -> dict:
    """The outcome of a program that ended with `error`."""
    own = error.__traceback__.tb_next
    report = traceback.TracebackException(type(error), error, own, compact=True)
    last = own
    while last.tb_next is not None and last.tb_next.tb_frame.f_code.co_filename == FILENAME:
        last = last.tb_next
    outcome = {
        'kind': 'exception',
        'type': type(error).__name__,
        'message': str(report),
        'traceback': ''.join(report.format()),
        'line': last.tb_lineno,
    }
    if isinstance(error, SystemExit):
        outcome['code'] = _exit_status(error.code)
    return outcome


def _exit_status(code: object) -> int:
    """The status with which the interpreter would end: PyRun's rule for SystemExit."""
    if code is None:
        return 0
    return int(code) if isinstance(code, int) else 1


def _syntax_error(error: SyntaxError | ValueError) -> dict:
    """The outcome of a source text that does not compile."""
    message = ''.join(traceback.format_exception_only(error))
    line, column = getattr(error, 'lineno', None) or 1, (getattr(error, 'offset', None) or 1) - 1
    end_line = getattr(error, 'end_lineno', None) or line
    end_column = (getattr(error, 'end_offset', None) or column + 1) - 1
    return {
        'kind': 'syntax-error',
        'message': getattr(error, 'msg', None) or str(error),
        'line': line,
        'column': max(column, 0),
        'endLine': end_line,
        'endColumn': max(end_column, 0),
        'traceback': message,
    }
