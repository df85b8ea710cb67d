"""A sample of each structure of CPython that is read by its layout, with what it is known to hold."""

import gc
import re
import sys
import types
import weakref
from collections import OrderedDict

from ..answers import Marker
from ..memory import LINK_MASK, RECURSION_REMAINING, LayoutError, entries_at, octets, words, young_list
from . import frames, iterators, library
from .layout import bytes_of, constant, size_of, words_of
from .probes import SIZE, Probes, addresses, word

# What the samples hold.
NUMBERS, LETTERS = [11, 22, 33], 'abc'


class _Name(str):
    """A text that is not in one piece with its head."""

    __slots__ = ()


def make() -> Probes:
    """All samples that stay what they are."""
    _check_breaker()
    probes = Probes()
    for family in (_objects, _collector, _classes, _numbers, _texts, _sequences, _dicts, _instances, _sets, _callables):
        family(probes)
    for module in (frames, iterators, library):
        module.add(probes)
    return probes


def _check_breaker() -> None:
    """Beside its bits for what waits, it counts how often the events were chosen of which tools are told."""
    at, tool = RECURSION_REMAINING + words_of('PyThreadState').eval_breaker, 5
    before = words[at]
    sys.monitoring.use_tool_id(tool, 'probes')
    sys.monitoring.set_events(tool, sys.monitoring.events.PY_UNWIND)
    chosen = words[at]
    sys.monitoring.free_tool_id(tool)
    if chosen & 0xFF or before & 0xFF or chosen <= before:
        raise LayoutError('PyThreadState.eval_breaker')


def _objects(probes: Probes) -> None:
    held = [object()] * 1000
    probes.keep(held)
    probes.at('PyObject', id(held[0]), ob_refcnt=1000, ob_type=id(object))
    probes.stands('PyObject', SIZE, id(held), id(held) + object.__basicsize__)
    probes.holds('PyVarObject', (1, 2, 3, 4, 5, NUMBERS, NUMBERS), ob_size=7)
    immortal = words[id(None) >> 2]
    if immortal < constant('_Py_IMMORTAL_MINIMUM_REFCNT') or 4 * 1000 > constant('_Py_IMMORTAL_MINIMUM_REFCNT'):
        raise LayoutError('_Py_IMMORTAL_MINIMUM_REFCNT')
    # The least of the counts that mean "never freed" has one bit, the highest of that of None.
    probes.constant('_Py_IMMORTAL_MINIMUM_REFCNT', 1 << (immortal.bit_length() - 1))


def _collector(probes: Probes) -> None:
    """Where the frozen objects are: the newest of them is followed by the head of their list."""
    gc.freeze()
    newest: list[object] = []
    gc.freeze()
    frozen = words[(id(newest) - size_of('PyGC_Head')) >> 2] & LINK_MASK
    gc.unfreeze()
    probes.stands('_gc_runtime_state', 'permanent_generation', young_list, frozen)


def _classes(probes: Probes) -> None:
    cls, general = Probes, BaseException
    dict_of_class = gc.get_referents(cls.__dict__)[0]
    probes.holds(
        'PyTypeObject',
        cls,
        tp_basicsize=cls.__basicsize__,
        tp_flags=cls.__flags__,
        tp_dict=id(dict_of_class),
        tp_bases=id(cls.__bases__),
    )
    probes.points('PyTypeObject', id(cls), tp_name=cls.__name__.encode() + b'\0')
    probes.holds('PyTypeObject', general, tp_dictoffset=general.__dictoffset__)
    # What makes an instance is a place in the table of functions, and inherited.
    place = words_of('PyTypeObject').tp_new
    made = words[(id(cls) >> 2) + place]
    if made != words[(id(object) >> 2) + place] or made == words[(id(list) >> 2) + place]:
        raise LayoutError('PyTypeObject.tp_new')
    probes.holds('PyTypeObject', cls, tp_new=made)
    # Its name is another one than its qualified name.
    inner = weakref.finalize._Info
    probes.holds('PyHeapTypeObject', inner, ht_name=id(inner.__name__))
    member = Marker.__dict__['unused']
    sample = Marker()
    sample.unused = NUMBERS
    probes.holds('PyMemberDescrObject', member, d_member=words[(id(member) >> 2) + words_of('PyMemberDescrObject').d_member])
    probes.keep(sample)
    at = words[(id(member) >> 2) + words_of('PyMemberDescrObject').d_member]
    offset = next(place for place in range(8, Marker.__basicsize__, 4) if words[(id(sample) + place) >> 2] == id(NUMBERS))
    places = words_of('PyMemberDef')
    kind = words[(at >> 2) + places.type]
    probes.at('PyMemberDef', at, type=kind, offset=offset)
    probes.constant('Py_T_OBJECT_EX', kind)
    of_function = types.FunctionType.__dict__['__closure__']
    at = words[(id(of_function) >> 2) + words_of('PyMemberDescrObject').d_member]
    probes.constant('_Py_T_OBJECT', words[(at >> 2) + places.type])
    static = (int, float, str, set, types.FunctionType, types.MappingProxyType)
    _flag(probes, 'Py_TPFLAGS_HEAPTYPE', [Probes, Marker, re.RegexFlag, LayoutError], [*static, list, dict, BaseException])
    _flag(probes, 'Py_TPFLAGS_MANAGED_DICT', [Probes, re.RegexFlag], [*static, Marker, LayoutError])
    _flag(probes, 'Py_TPFLAGS_INLINE_VALUES', [Probes], [*static, Marker, LayoutError, re.RegexFlag])
    _flag(probes, 'Py_TPFLAGS_HAVE_GC', [Probes, list, dict, BaseException, types.FunctionType], [int, str, float])
    _flag(probes, 'Py_TPFLAGS_DICT_SUBCLASS', [dict, OrderedDict], [*static, list, type])


def _flag(probes: Probes, name: str, having: list[type], lacking: list[type]) -> None:
    """A flag is what the flags of some classes have in common and those of others lack."""
    flags = -1
    for cls in having:
        flags &= cls.__flags__
    for cls in lacking:
        flags &= ~cls.__flags__
    probes.constant(name, flags)


def _numbers(probes: Probes) -> None:
    shift, sizes = sys.int_info.bits_per_digit, constant('NON_SIZE_BITS')
    small, large, negative = 12_345, (7 << shift) + 5, -12_345
    probes.holds('PyLongObject', large, lv_tag=2 << sizes, ob_digit=word(5) + word(7))
    tags = [words[(id(each) >> 2) + words_of('PyLongObject').lv_tag] for each in (small, large, negative)]
    probes.keep(small, negative)
    probes.constant('PyLong_SHIFT', shift)
    # A digit more makes the tag greater by one of its size.
    probes.constant('NON_SIZE_BITS', (tags[1] - tags[0]).bit_length() - 1)
    probes.constant('SIGN_NEGATIVE', tags[2] - tags[0])
    probes.holds('PyFloatObject', 2.5, ob_fval=b'\0\0\0\0\0\0\x04@')


def _texts(probes: Probes) -> None:
    ascii, latin, wide, widest = ''.join(['Br', 'ie']), ''.join(['K\xe4', 'se']), ''.join(['\u20ac', '5']), ''.join(['\U0001f600', '!'])
    name = _Name(latin)
    states = [octets[id(each) + bytes_of('PyASCIIObject').state] for each in (ascii, latin, wide, widest, name)]
    probes.holds('PyASCIIObject', ascii, length=4, state=bytes([states[0]]), sizeof=b'Brie')
    probes.holds('PyCompactUnicodeObject', latin, sizeof=b'K\xe4se')
    probes.points('PyUnicodeObject', id(name), data=b'K\xe4se\0')
    probes.keep(name)
    of_ascii, of_latin, of_wide, of_widest, of_name = states
    probes.constant('STATE_ASCII', of_ascii & ~of_latin)
    probes.constant('STATE_COMPACT', of_latin & ~of_name)
    kind = of_latin & ~of_wide
    probes.constant('STATE_KIND_SHIFT', kind.bit_length() - 1)
    probes.constant('STATE_KIND_MASK', (of_latin ^ of_wide | of_wide ^ of_widest) // kind)
    interned = [sys.intern(ascii), int.__name__, '', 'a']
    found = 0
    for each in interned:
        found |= octets[id(each) + bytes_of('PyASCIIObject').state] & kind - 1
    probes.constant('SSTATE_INTERNED_MASK', found)


def _sequences(probes: Probes) -> None:
    text = b'Brie'
    probes.holds('PyBytesObject', text, ob_sval=b'Brie\0')
    cut = bytearray(b'aaBrie')
    del cut[:2]
    probes.points('PyByteArrayObject', id(cut), ob_start=b'Brie\0')
    probes.keep(cut)
    items = [NUMBERS, LETTERS]
    probes.points('PyListObject', id(items), ob_item=addresses(*items))
    probes.keep(items)
    probes.holds('PyTupleObject', (NUMBERS, LETTERS), ob_item=addresses(NUMBERS, LETTERS))


def _dicts(probes: Probes) -> None:
    numbers, texts = {number: str(number) for number in range(5)}, {f'n{number}': number for number in range(300)}
    fields, keys_at = words_of('PyDictObject'), bytes_of('PyDictKeysObject')
    general, named = (words[(id(each) >> 2) + fields.ma_keys] for each in (numbers, texts))
    probes.holds('PyDictObject', numbers, ma_used=5, ma_keys=general)
    probes.stands('PyDictObject', SIZE, id(numbers), id(numbers) + dict.__basicsize__)
    # Small numbers are their own hashes, and the indices of 8 places are bytes.
    indices = bytes([0, 1, 2, 3, 4, 255, 255, 255])
    probes.at('PyDictKeysObject', general, dk_kind=bytes([constant('DICT_KEYS_GENERAL')]), dk_indices=indices)
    # The indices of 512 places are of two bytes; two thirds of the places may be taken.
    probes.holds('PyDictObject', texts, ma_used=300, ma_keys=named)
    probes.at(
        'PyDictKeysObject',
        named,
        dk_log2_size=b'\x09',
        dk_log2_index_bytes=b'\x0a',
        dk_kind=bytes([constant('DICT_KEYS_UNICODE')]),
        dk_usable=2 * 512 // 3 - 300,
        dk_nentries=300,
    )
    probes.constant('DICT_KEYS_GENERAL', octets[general + keys_at.dk_kind])
    probes.constant('DICT_KEYS_UNICODE', octets[named + keys_at.dk_kind])
    entry, text_entry = size_of('PyDictKeyEntry'), size_of('PyDictUnicodeEntry')
    first = entries_at(general)
    probes.at('PyDictKeyEntry', first + 3 * entry, me_hash=3, me_key=_key(numbers, 3), me_value=id(numbers[3]), sizeof=4)
    first = entries_at(named)
    probes.at('PyDictUnicodeEntry', first, me_key=_key(texts, 0), me_value=id(texts['n0']), sizeof=_key(texts, 1))


def _key(mapping: dict, index: int) -> int:
    return id(list(mapping)[index])


def _instances(probes: Probes) -> None:
    inside, outside, shared, empty = Probes(), Probes(), Probes(), Probes()
    del empty.rows, empty._kept
    probes.keep(empty)
    probes.at('PyDictValues', id(empty) + Probes.__basicsize__, size=b'\0', valid=b'\x01')
    for one in (inside, outside, shared):
        one.third = NUMBERS
    cls = words[(id(Probes) >> 2) + words_of('PyHeapTypeObject').ht_cached_keys]
    own = vars(shared)
    entries, step = entries_at(cls) >> 2, size_of('PyDictUnicodeEntry') // 4
    if {words[entries + step * place] for place in range(3)} != {id(name) for name in own}:
        raise LayoutError('PyHeapTypeObject.ht_cached_keys')
    probes.holds('PyHeapTypeObject', Probes, ht_cached_keys=cls)
    values = id(inside) + Probes.__basicsize__
    capacity = octets[values + bytes_of('PyDictValues').capacity]
    # The order in which they came follows the values.
    order = values + bytes_of('PyDictValues').values + 4 * capacity
    came = dict(zip(octets[order : order + 3], (inside.rows, inside._kept, NUMBERS)))
    if set(came) != {0, 1, 2}:
        raise LayoutError('PyDictValues.capacity')
    held = addresses(*(came[place] for place in range(3)))
    probes.at('PyDictValues', values, capacity=bytes([capacity]), size=b'\x03', valid=b'\x01', values=held)
    probes.holds('PyManagedDictPointer', shared, dict=id(own))
    probes.holds('PyDictObject', own, ma_values=id(shared) + Probes.__basicsize__, ma_keys=cls)
    probes.keep(inside, shared)
    probes.at('PyDictKeysObject', cls, dk_kind=b'\x02')
    outside.__dict__ = {'rows': NUMBERS}
    probes.keep(outside)
    probes.at('PyDictValues', id(outside) + Probes.__basicsize__, valid=b'\0')


def _sets(probes: Probes) -> None:
    numbers = set(range(1, 9))
    numbers.discard(8)
    fields = words_of('PySetObject')
    table, mask = words[(id(numbers) >> 2) + fields.table], words[(id(numbers) >> 2) + fields.mask]
    probes.holds('PySetObject', numbers, used=7, mask=31, table=table)
    entry = size_of('setentry')
    # Small numbers are their own hashes.
    probes.at('setentry', table + 3 * entry, key=id(3), hash=3, sizeof=id(4))
    if mask != 31:
        raise LayoutError('PySetObject.mask')


def _callables(probes: Probes) -> None:
    def function(first: object = NUMBERS, *, second: object = LETTERS) -> object:
        return captured

    captured = NUMBERS
    function.mark = NUMBERS
    probes.holds(
        'PyFunctionObject',
        function,
        func_code=id(function.__code__),
        func_defaults=id(function.__defaults__),
        func_kwdefaults=id(function.__kwdefaults__),
        func_dict=id(function.__dict__),
    )
    probes.holds('PyCellObject', function.__closure__[0], ob_ref=id(captured))
    method = types.MethodType(function, LETTERS)
    probes.holds('PyMethodObject', method, im_func=id(function), im_self=id(LETTERS))
    built_in = gc.collect
    definition = words[(id(built_in) >> 2) + words_of('PyCFunctionObject').m_ml]
    probes.holds('PyCFunctionObject', built_in, m_ml=definition, m_module=id(built_in.__module__))
    probes.points('PyMethodDef', definition, ml_name=b'collect\0')
    places = words_of('PyMethodDef')
    probes.at('PyMethodDef', definition, ml_meth=words[(definition >> 2) + places.ml_meth])
    # It takes its arguments in that way and in no other.
    fast = words[(id(isinstance) >> 2) + words_of('PyCFunctionObject').m_ml]
    probes.at('PyMethodDef', fast, ml_flags=words[(fast >> 2) + places.ml_flags])
    probes.constant('METH_FASTCALL', words[(fast >> 2) + places.ml_flags])
    probes.holds('wrapperobject', NUMBERS.__len__, self=id(NUMBERS))
    probes.holds('PyModuleObject', types, md_dict=id(types.__dict__))
    target = Probes()
    probes.holds('PyWeakReference', weakref.ref(target, function), wr_object=id(target), wr_callback=id(function))
    probes.keep(target)
