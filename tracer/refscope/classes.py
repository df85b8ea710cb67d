"""Looking at classes and types without running code that the program can define.

Nothing here reads an attribute through an object of the program: a metaclass or a class could
answer with code of its own. `type`'s own descriptors are asked instead.
"""

import types

from .interpreter.layout import constant, words_of
from .memory import code_of_function, words
from .opening import is_opened
from .program import FILES, MODULES

type_mro = type.__dict__['__mro__'].__get__
type_dict = type.__dict__['__dict__'].__get__
type_bases = type.__dict__['__bases__'].__get__
_type_module = type.__dict__['__module__'].__get__
_type_qualname = type.__dict__['__qualname__'].__get__

# What CPython puts into the namespace of a class, or the library keeps there once an instance was copied
# (`__slotnames__`, by copyreg); the rest is what the program defined.
CLASS_MACHINERY = frozenset(
    (
        '__module__',
        '__firstlineno__',
        '__static_attributes__',
        '__annotate_func__',
        '__annotations_cache__',
        '__type_params__',
        '__abstractmethods__',
        '_abc_impl',
        '__slotnames__',
    )
)
MACHINERY_UNLESS_SET = frozenset(('__doc__', '__hash__'))
# What the library puts into the classes that it makes or completes: which part of it, the attribute that tells such
# a class, and the names, unless the program has a function of that name. Who opens that part sees all.
LIBRARY_MACHINERY = (
    (
        ('collections', 'namedtuple'),
        '_field_defaults',
        frozenset(
            '__doc__ __slots__ _fields _field_defaults __new__ _make __replace__ _replace __repr__ _asdict '
            '__getnewargs__ __match_args__ __orig_bases__'.split()
        ),
    ),
    (
        ('dataclasses', 'dataclass'),
        '__dataclass_fields__',
        frozenset('__doc__ __dataclass_fields__ __dataclass_params__ __match_args__ __replace__'.split()),
    ),
    (
        ('enum', 'Enum'),
        '_member_map_',
        frozenset(
            '__doc__ __new__ _generate_next_value_ _new_member_ _use_args_ _member_names_ _member_map_ '
            '_value2member_map_ _hashable_values_ _unhashable_values_ _unhashable_values_map_ _member_type_ '
            '_value_repr_ _flag_mask_ _singles_mask_ _all_bits_ _inverted_ _boundary_ __format__ __str__ __repr__ '
            '__reduce_ex__ __or__ __and__ __xor__ __ror__ __rand__ __rxor__ __invert__'.split()
        ),
    ),
)
DESCRIPTORS_OF_SLOTS = {id(types.MemberDescriptorType), id(types.GetSetDescriptorType)}
# PyMemberDescrObject's definition, and in it (PyMemberDef) kind and offset; the kinds that are references.
DESCRIPTOR_MEMBER, MEMBER = words_of('PyMemberDescrObject').d_member, words_of('PyMemberDef')
OBJECT_MEMBERS = (constant('_Py_T_OBJECT'), constant('Py_T_OBJECT_EX'))


def type_module(cls: type) -> object:
    """What `__module__` says, which a program can set: a text or anything else. None where there is none."""
    try:
        return _type_module(cls)
    except AttributeError:
        return None


def type_qualname(cls: type) -> str:
    """What `__qualname__` says; a program may set a text of a class of its own."""
    return str.__str__(_type_qualname(cls))


def function_qualname(function: types.FunctionType) -> str:
    """What `__qualname__` says; a program may set a text of a class of its own, too."""
    return str.__str__(function.__qualname__)


def builtin_qualname(function: types.BuiltinFunctionType | types.MethodWrapperType) -> str:
    """What `__qualname__` says, but for that it asks no metaclass."""
    if type(function) is types.MethodWrapperType:
        owner = function.__objclass__
    else:
        bound = function.__self__
        if bound is None or issubclass(type(bound), types.ModuleType):
            return function.__name__
        owner = bound if issubclass(type(bound), type) else type(bound)
    return f'{type_qualname(owner)}.{function.__name__}'


def own_namespace(cls: type) -> list[tuple[str, object]]:
    """Names and values that the body of `cls` defined, in order."""
    namespace = type_dict(cls)
    hidden = frozenset().union(*_library_machinery(namespace))
    found = []
    for name, value in namespace.items():
        if type(name) is not str or name in CLASS_MACHINERY or id(type(value)) in DESCRIPTORS_OF_SLOTS:
            continue
        if name in hidden and not (type(value) is types.FunctionType and is_function_of_program(value)):
            continue
        if value is None and name in MACHINERY_UNLESS_SET:
            continue
        found.append((name, value))
    return found


def _library_machinery(namespace: object) -> list[frozenset[str]]:
    return [names for opener, mark, names in LIBRARY_MACHINERY if mark in namespace and not is_opened(*opener)]


def is_of_program(cls: type) -> bool:
    """Whether the program defined `cls`."""
    module = type_dict(cls).get('__module__')
    return type(module) is str and module in MODULES


def is_function_of_program(function: types.FunctionType) -> bool:
    """Whether the program's own text holds the `def` or `lambda`; the function of a class body is the runtime's."""
    code = code_of_function(function)
    return code.co_filename in FILES and bool(code.co_flags & OPTIMIZED)


# CO_OPTIMIZED: locals in fast slots. The code of a class body or a module has a namespace instead.
OPTIMIZED = 1


def object_members(cls: type, builtin: type) -> list[tuple[str, int]]:
    """Names and offsets of the references that instances of `cls` store in members, `__slots__` among them.

    Those of `builtin`, a base whose instances are read in a way of their own, are left out.
    """
    shared = {id(base) for base in type_mro(builtin)}
    own = [base for base in type_mro(cls) if id(base) not in shared]
    return [member for base in reversed(own) for member in _members(base)]


def member_offset(cls: type, name: str) -> int:
    """Where instances of `cls` store the reference in the member `name`; 0: they have no such member."""
    return next((offset for base in type_mro(cls) for own, offset in _members(base) if own == name), 0)


def _members(cls: type) -> list[tuple[str, int]]:
    """The members of a class that are references, with their offsets."""
    found = []
    for name, value in type_dict(cls).items():
        if type(value) is types.MemberDescriptorType and name not in CLASS_MACHINERY:
            member = words[(id(value) >> 2) + DESCRIPTOR_MEMBER] >> 2
            if words[member + MEMBER.type] in OBJECT_MEMBERS:
                found.append((name, words[member + MEMBER.offset]))
    return found
