"""Looking at classes and types without running code that the program can define.

Nothing here reads an attribute through an object of the program: a metaclass or a class could
answer with code of its own. `type`'s own descriptors are asked instead.
"""

import types

from .memory import words
from .program import MODULES

type_mro = type.__dict__['__mro__'].__get__
type_dict = type.__dict__['__dict__'].__get__
type_name = type.__dict__['__name__'].__get__
type_qualname = type.__dict__['__qualname__'].__get__
type_bases = type.__dict__['__bases__'].__get__

# What CPython puts into the namespace of a class; the rest is what the program defined.
CLASS_MACHINERY = frozenset(
    (
        '__module__',
        '__qualname__',
        '__firstlineno__',
        '__static_attributes__',
        '__classdict__',
        '__classdictcell__',
        '__classcell__',
        '__conditional_annotations__',
        '__annotate__',
        '__annotate_func__',
        '__annotations_cache__',
        '__type_params__',
        '__dict__',
        '__weakref__',
        '__abstractmethods__',
        '_abc_impl',
    )
)
MACHINERY_UNLESS_SET = frozenset(('__doc__', '__hash__'))
DESCRIPTORS_OF_SLOTS = {id(types.MemberDescriptorType), id(types.GetSetDescriptorType)}
# PyMemberDescrObject's definition, and in it (PyMemberDef) kind and offset; the kinds that are references.
DESCRIPTOR_MEMBER, MEMBER_TYPE, MEMBER_OFFSET = 5, 1, 2
OBJECT_MEMBERS = (6, 16)


def own_namespace(cls: type) -> list[tuple[str, object]]:
    """Names and values that the body of `cls` defined, in order."""
    found = []
    for name, value in type_dict(cls).items():
        if type(name) is not str or name in CLASS_MACHINERY or id(type(value)) in DESCRIPTORS_OF_SLOTS:
            continue
        if value is None and name in MACHINERY_UNLESS_SET:
            continue
        found.append((name, value))
    return found


def is_of_program(cls: type) -> bool:
    """Whether the program defined `cls`: it is open, every other class is closed."""
    module = type_dict(cls).get('__module__')
    return type(module) is str and module in MODULES


def object_members(cls: type, builtin: type) -> list[tuple[str, int]]:
    """Names and offsets of the references that instances of `cls` store in members, `__slots__` among them.

    Those of `builtin`, a base whose instances are read in a way of their own, are left out.
    """
    found = []
    shared = {id(base) for base in type_mro(builtin)}
    own = [base for base in type_mro(cls) if id(base) not in shared]
    for base in reversed(own):
        for name, value in type_dict(base).items():
            if type(value) is types.MemberDescriptorType:
                member = words[(id(value) >> 2) + DESCRIPTOR_MEMBER] >> 2
                if words[member + MEMBER_TYPE] in OBJECT_MEMBERS:
                    found.append((name, words[member + MEMBER_OFFSET]))
    return found
