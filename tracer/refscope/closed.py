"""Which objects are drawn closed: their text says what they are, their inside belongs to the runtime.

Open is what the program defined: its classes, its functions; and every object of another kind that was
made while the program ran. Of what was there before, only lists and the like are open.
"""

import types

from .classes import is_of_program, type_dict, type_mro, type_qualname
from .program import FILES

CLASS_BODY = 'a class body'

# Types by their addresses: a metaclass of the program may define what `==` and `hash` do.
_BUILTIN = {id(types.BuiltinFunctionType), id(types.MethodWrapperType)}
_DESCRIPTORS = {
    id(each) for each in (types.WrapperDescriptorType, types.MethodDescriptorType, types.ClassMethodDescriptorType)
}
_INTERNAL = {
    id(each) for each in (types.CodeType, types.FrameType, types.MemberDescriptorType, types.GetSetDescriptorType)
}
_module_dict = types.ModuleType.__dict__['__dict__'].__get__


def closed_text(value: object) -> str | None:
    """What a closed object is, as `module copy`; None for an open one."""
    cls = type(value)
    if cls is types.FunctionType:
        return None if is_function_of_program(value) else f'function {value.__qualname__}'
    if issubclass(cls, type):
        return None if is_of_program(value) else f'class {type_qualname(value)}'
    if issubclass(cls, types.ModuleType):
        name = _module_dict(value).get('__name__')
        return f'module {name}' if type(name) is str else 'module'
    if id(cls) in _BUILTIN and _is_free(value):
        return f'built-in {value.__qualname__}'
    if id(cls) in _DESCRIPTORS:
        return f'built-in {type_qualname(value.__objclass__)}.{value.__name__}'
    return _internal_text(value) if id(cls) in _INTERNAL else None


def is_plumbing(cls: type) -> bool:
    """Whether instances of `cls` belong to what simulates the world around the program."""
    modules = [type_dict(base).get('__module__') for base in type_mro(cls)]
    return any(type(module) is str and module.startswith(PLUMBING) for module in modules)


PLUMBING = ('refscope.', 'asyncio.base_events')


def is_function_of_program(function: types.FunctionType) -> bool:
    """Whether the program's own text holds the `def` or `lambda`; the function of a class body is the runtime's."""
    code = function.__code__
    return code.co_filename in FILES and bool(code.co_flags & OPTIMIZED)


# CO_OPTIMIZED: locals in fast slots. The code of a class body or a module has a namespace instead.
OPTIMIZED = 1


def _is_free(value: object) -> bool:
    """Whether a built-in function is no method of an open object."""
    bound = value.__self__
    return bound is None or closed_text(bound) is not None


def _internal_text(value: object) -> str | None:
    if type(value) is types.CodeType:
        return f'code {value.co_qualname}'
    if type(value) is types.FrameType:
        code = value.f_code
        return None if code.co_filename in FILES else f'frame of {code.co_qualname}'
    return f'descriptor {value.__name__}'
