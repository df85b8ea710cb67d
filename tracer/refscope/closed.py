"""Which objects are drawn closed: their text says what they are, their inside belongs to the runtime.

Open is what the program defined: its classes, its functions; what the user asked to see open (`opening.py`);
and every object of another kind that was made while the program ran. Of what was there before, only lists and
the like are open.
"""

import types

from .classes import (
    builtin_qualname,
    function_qualname,
    is_function_of_program,
    is_of_program,
    type_dict,
    type_module,
    type_mro,
    type_qualname,
)
from .memory import code_of_frame, code_of_suspendable
from .opening import is_module_opened, is_opened
from .program import FILES, MAIN, MODULES
from .threads import SimulatedLock

# Types by their addresses: a metaclass of the program may define what `==` and `hash` do.
_BUILTIN = {id(types.BuiltinFunctionType), id(types.MethodWrapperType)}
_DESCRIPTORS = {
    id(each) for each in (types.WrapperDescriptorType, types.MethodDescriptorType, types.ClassMethodDescriptorType)
}
_INTERNAL = {
    id(each) for each in (types.CodeType, types.FrameType, types.MemberDescriptorType, types.GetSetDescriptorType)
}
_SUSPENDABLE = {
    id(types.GeneratorType): 'generator',
    id(types.CoroutineType): 'coroutine',
    id(types.AsyncGeneratorType): 'async generator',
}
_is_locked = SimulatedLock._is_locked.__get__
_module_dict = types.ModuleType.__dict__['__dict__'].__get__


def closed_text(value: object) -> str | None:
    """What a closed object is, as `module copy`; None for an open one."""
    cls = type(value)
    if cls is types.FunctionType:
        return None if is_open_function(value) else _function_text(function_qualname(value))
    if issubclass(cls, type):
        return None if is_open_class(value) else f'class {type_qualname(value)}'
    if issubclass(cls, types.ModuleType):
        return _module_text(value)
    if id(cls) in _SUSPENDABLE:
        return _suspendable_text(value, _SUSPENDABLE[id(cls)])
    if id(cls) in _BUILTIN and _is_free(value):
        return f'built-in {builtin_qualname(value)}'
    if id(cls) in _DESCRIPTORS:
        return f'built-in {type_qualname(value.__objclass__)}.{value.__name__}'
    if cls is SimulatedLock:
        return 'locked' if _is_locked(value) else 'unlocked'
    return _internal_text(value) if id(cls) in _INTERNAL else None


def is_open_class(cls: type) -> bool:
    """Whether a class is the program's, or one that the user opened."""
    return is_of_program(cls) or is_opened(type_module(cls), type_qualname(cls))


def is_open_function(function: types.FunctionType) -> bool:
    """Whether a function is the program's, or one that the user opened."""
    return is_function_of_program(function) or is_opened(function.__module__, function_qualname(function))


def is_plumbing(cls: type) -> bool:
    """Whether instances of `cls` belong to what simulates the world around the program."""
    return any(_full_name(base).startswith(PLUMBING) for base in type_mro(cls))


PLUMBING = ('refscope.', '_thread.lock', '_thread.RLock', 'asyncio.unix_events._UnixSelectorEventLoop', '_asyncio.FutureIter', '_asyncio.TaskStepMethWrapper')


def _full_name(cls: type) -> str:
    module = type_dict(cls).get('__module__')
    return f'{module}.{type_qualname(cls)}' if type(module) is str else ''


def _suspendable_text(value: object, word: str) -> str | None:
    """What runs code of the runtime, as the coroutine of `asyncio.sleep` does."""
    code = code_of_suspendable(value)
    return None if code.co_filename in FILES else f'{word} {code.co_qualname} of the runtime'


def _function_text(name: str) -> str:
    """What the runtime made within a function of its own, as a callback, was not asked for by name: it says so."""
    return f'function {name} of the runtime' if '<locals>' in name else f'function {name}'


def _module_text(module: types.ModuleType) -> str | None:
    """Modules are closed, but for those that the user opened, that came with the program, or that it made itself."""
    namespace = _module_dict(module)
    name = namespace.get('__name__')
    if type(name) is not str:
        return 'module'
    # The names of the main module are notes.
    is_own = name != MAIN and (name in MODULES or namespace.get('__spec__', module) is None)
    return None if is_own or is_module_opened(name) else f'module {name}'


def _is_free(value: object) -> bool:
    """Whether a built-in function is no method of an open object: that of a task that wakes it up is none."""
    bound = value.__self__
    if bound is None or closed_text(bound) is not None:
        return True
    return not any(value.__name__ in type_dict(base) for base in type_mro(type(bound)))


def _internal_text(value: object) -> str | None:
    if type(value) is types.CodeType:
        return f'code {value.co_qualname}'
    if type(value) is types.FrameType:
        code = code_of_frame(value)
        return None if code.co_filename in FILES else f'frame of {code.co_qualname}'
    return f'descriptor {value.__name__}'
