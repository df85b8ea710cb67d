"""Running one program from its source to its outcome."""

import gc
import sys
import time
import types
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .beliefs import believed, believing
from .encoding import encode
from .ending import EndOfRun
from .evaluation import evaluation_points
from .exiting import own_exit
from .hiding import hidden
from .library import library_plans
from .main_module import main_module
from .modules import importable, modules_of
from .opening import opened
from .outcomes import outcome_of, syntax_error_outcome
from .program import FILENAME, MODULES
from .recorder import Recorder
from .replacing import Replacing
from .shutdown import let_go_of_everything
from .simulation import CLOCK_START, simulated_world
from .source_lines import remember
from .statements import CodePlan, plans
from .streams import standard_streams
from .system_errors import linux_errors

_now = time.perf_counter


@dataclass(slots=True, frozen=True)
class Program:
    """A program to run, and all that decides how it runs."""

    source: str
    # Of `random`.
    seed: int = 0
    # What the clock shows at the start, in seconds since 1970.
    clock: int = CLOCK_START
    # Further modules, as pairs of dotted name and source.
    modules: Sequence[tuple[str, str]] = ()
    # Library modules to step into.
    library: Sequence[str] = ()
    # What of the runtime is looked into, by name: see opening.py.
    open: Sequence[str] = ()
    # The mistaken rule by which Python would go, one of BELIEFS; None: it goes by its own.
    belief: str | None = None


def record(
    source: str,
    *,
    max_steps: int = 10_000,
    expressions: bool = False,
    **settings: object,
) -> str:
    """Run `source` and record it; outcome, `traceMs` and what was simulated as JSON.

    The host is told of each step while the program runs, as JSON. With `expressions` the evaluation of each
    sub-expression is a step, too. `settings` are those of Program. Raises RequestError where they cannot be met.
    """
    started = _now()
    program = Program(source, **settings)

    def prepare(found: list[CodePlan], preset: dict[str, int], simulated: set[str]) -> Recorder:
        # The texts of modules have not been read yet: it is their import that warns.
        with _WITHOUT_WARNINGS:
            points = evaluation_points(source, found) if expressions else None
        return Recorder(found, preset, max_steps, simulated, points)

    end = _run(program, prepare)
    return encode(end | {'traceMs': round((_now() - started) * 1000, 1)})


def run_untraced(source: str, **settings: object) -> str:
    """Run `source` just as `record` does, but do not record it; outcome and what was simulated as JSON."""
    return encode(_run(Program(source, **settings), lambda *_: _Nothing()))


_WITHOUT_WARNINGS = Replacing([(warnings, 'showwarning', lambda *_, **__: None)])


class _Nothing:
    """A recorder that does not record."""

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def observe(self) -> None:
        pass

    def finish(self) -> None:
        pass


def _run(
    program: Program,
    prepare: Callable[[list[CodePlan], dict[str, int], set[str]], Recorder | _Nothing],
) -> dict[str, object]:
    """Run a program as `__main__`, followed by the recorder that `prepare` makes.

    The outcome and, where there was any, what was simulated.
    """
    remember(FILENAME, program.source)
    try:
        with standard_streams():
            code = compile(program.source, FILENAME, 'exec', dont_inherit=True)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return {'outcome': syntax_error_outcome(error)}
    # The text has been read once, and has warned.
    with _WITHOUT_WARNINGS:
        code, of_belief = believed(program.source, code, program.belief)
        modules = modules_of(program.modules)
        of_library = library_plans(program.library, [program.source, *(source for _, source in program.modules)])
        # What an earlier program left goes, and of the constants what need not be tracked is tracked no more. There is
        # little else to look through yet.
        gc.collect()
        found = plans(program.source, code)
        found += [plan for module in modules.values() for plan in module.plans()]
        found += of_library
    told: list[dict[str, object]] = []
    try:
        with (
            hidden(),
            main_module() as main,
            standard_streams(),
            simulated_world(program.seed, program.clock) as simulated,
            linux_errors(),
            importable(modules),
            opened(program.open),
            believing(of_belief),
            own_exit() as run_exit,
        ):
            recorder = prepare(found, {name: id(value) for name, value in main.namespace.items()}, simulated)
            main.freeze_others()
            # There is nothing to collect: the collector's own counts begin anew.
            gc.collect()
            recorder.start()
            ended = [_ending(code, main.namespace)]
            # What comes now is not the program's: nothing for its tracers.
            _set_trace(None)
            _set_profile(None)
            # Putting it into words may run code of the program, which is no step any more.
            outcome = outcome_of(ended[0])
            # One that was cut off has not come to its end.
            if not issubclass(type(ended[0]), EndOfRun):
                recorder.observe()
                run_exit(ended.pop(), main.namespace)
                let_go_of_everything(main, MODULES, recorder.observe)
            recorder.stop()
            recorder.finish()
            told.append({'outcome': outcome} | ({'simulated': sorted(simulated)} if simulated else {}))
    except BaseException:
        # What a program took away can't be put back: what it did is told nevertheless.
        if not told:
            raise
    return told[0]


def _ending(code: types.CodeType, namespace: dict[str, object]) -> BaseException | None:
    """Run `code`; the exception that ended it."""
    try:
        exec(code, namespace)
    except BaseException as error:
        return error
    return None


_set_trace, _set_profile = sys.settrace, sys.setprofile
