"""All kinds, and which one an object's class is of."""

import enum
import sys
import threading
import types
from concurrent.futures import Future

from ..classes import type_module, type_mro, type_qualname
from .atoms import ATOMS
from .buffers import BUFFERS
from .classes import CLASSES
from .containers import CONTAINERS
from .contexts import CONTEXTS
from .exceptions import EXCEPTIONS
from .files import FILES
from .functions import FUNCTIONS
from .futures import FUTURES
from .iterators import ITERATORS
from .itertools_objects import ITERTOOLS
from .kind import Kind, read_by_recorder
from .suspended import FRAMES
from .named import NAMED
from .values import VALUES
from .views import VIEWS
from .weak import WEAK

# Of an object that is told by its attributes and members alone.
NO_KIND = read_by_recorder('none')._replace(whole=False)
# Of a member, what leads back to its class, and its place there.
MEMBER = NO_KIND._replace(folds=frozenset(('__objclass__', '_sort_order_')))
# When a simulated body starts and ends is no attribute of its own.
SIMULATED = NO_KIND._replace(folds=frozenset(('_simulated_start', '_simulated_end')))
KINDS: dict[type, Kind] = {
    **ATOMS,
    **CONTAINERS,
    **VIEWS,
    **BUFFERS,
    **FUNCTIONS,
    **CLASSES,
    **FRAMES,
    **EXCEPTIONS,
    **WEAK,
    **FILES,
    **CONTEXTS,
    **FUTURES,
    **VALUES,
    **{cls: structure.kind() for cls, structure in {**ITERATORS, **ITERTOOLS}.items()},
    enum.Enum: MEMBER,
    types.SimpleNamespace: NO_KIND,
    threading.Thread: SIMULATED,
    Future: SIMULATED,
}
# By the address of the type: a metaclass of the program may define what `==` and `hash` do.
_kinds = {id(cls): kind for cls, kind in KINDS.items()}


def kind_of(cls: type) -> tuple[type, Kind]:
    """The nearest of `cls` and its bases that has a kind, and that kind; else `object` and NO_KIND."""
    for base in type_mro(cls):
        kind = _kinds.get(id(base)) or _named_kind(base)
        if kind is not None:
            return base, kind
    return object, NO_KIND


def folds_of(cls: type) -> frozenset[str]:
    """The attributes of instances of `cls` that are not told of."""
    kinds = [_kinds.get(id(base)) or _named_kind(base) for base in type_mro(cls)]
    return frozenset().union(*(kind.folds for kind in kinds if kind is not None))


def _named_kind(cls: type) -> Kind | None:
    """The kind of a class of a module that only a program may have imported."""
    module, name = type_module(cls), type_qualname(cls)
    kind = NAMED.get(f'{module}.{name}') if type(module) is str else None
    home = sys.modules.get(module) if kind is not None else None
    # The class need not stand there by its own name.
    is_module = type(home) is types.ModuleType
    return kind if is_module and any(each is cls for each in home.__dict__.values()) else None
