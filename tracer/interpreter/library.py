"""Samples of the library's objects: what wraps and calls, what is shown of others, values, files, futures."""

import _asyncio
import contextvars
import datetime
import functools
import io
import operator
import os
import re
import types
import weakref
from array import array
from collections import OrderedDict, _tuplegetter, deque

from ..memory import LayoutError, object_at, octets, words
from .layout import bytes_of, constant, words_of
from .probes import Probes, addresses

NUMBERS, LETTERS, A_DICT = [11, 22, 33], 'abc', {'a': 1, 'b': 2, 'c': 3}
SECRET = [1]
SAMPLE_FILE = '/tmp/refscope-sample'


def add(probes: Probes) -> None:
    """Adds them to `probes`."""
    for family in (_cached, _wrappers, _operators, _views, _memory, _containers, _values, _buffers, _files):
        family(probes)
    for family in (_futures, _tasks, _contexts):
        family(probes)


def _function(*arguments: object) -> list[object]:
    return [arguments]


def _cached(probes: Probes) -> None:
    cached = functools.lru_cache(maxsize=4)(_function)
    results = [cached(argument) for argument in (1, 2, 3, 1, 2, 3, 1, 3)]
    at = id(cached)
    probes.leads('lru_cache_object', cached, cache=lambda each: type(each) is dict and len(each) == 3)
    probes.holds('lru_cache_object', cached, hits=5, func=id(_function), maxsize=4, misses=3)
    kept = words[(at >> 2) + words_of('lru_cache_object').cache]
    link = object_at(kept)[1]
    probes.holds('lru_list_elem', link, result=id(results[0]))
    probes.keep(results)


def _wrappers(probes: Probes) -> None:
    partial = functools.partial(_function, SECRET, key=2)
    probes.holds(
        'partialobject', partial, fn=id(partial.func), args=id(partial.args), kw=id(partial.keywords)
    )
    text = 'about'
    own = property(_function, len, repr, text)
    own.__name__ = name = 'own'
    probes.holds(
        'propertyobject',
        own,
        prop_get=id(_function),
        prop_set=id(len),
        prop_del=id(repr),
        prop_doc=id(text),
        prop_name=id(name),
    )
    ordered = OrderedDict()
    probes.holds('superobject', super(dict, ordered), type=id(dict), obj=id(ordered), obj_type=id(OrderedDict))
    key = functools.cmp_to_key(_function)(SECRET)
    probes.holds('keyobject', key, cmp=id(_function), object=id(SECRET))
    for structure, make, called, own_dict in (
        ('classmethod', classmethod, 'cm_callable', 'cm_dict'),
        ('staticmethod', staticmethod, 'sm_callable', 'sm_dict'),
    ):
        wrapped = make(_function)
        probes.holds(structure, wrapped, **{called: id(_function), own_dict: id(wrapped.__dict__)})
    probes.keep(partial, text, name)


def _operators(probes: Probes) -> None:
    one, two = 'one', 'two'
    probes.leads('itemgetterobject', operator.itemgetter(one, two), item=lambda each: each == (one, two))
    probes.leads('attrgetterobject', operator.attrgetter(one, two), attr=lambda each: each == (one, two))
    caller = operator.methodcaller('find', SECRET, key=LETTERS)
    probes.leads(
        'methodcallerobject',
        caller,
        name=lambda each: each == 'find',
        args=lambda each: each == (SECRET,),
        kwds=lambda each: each == {'key': LETTERS},
    )
    probes.leads(
        'methodcallerobject',
        caller,
        vectorcall_args=lambda each: type(each) is tuple and LETTERS in each,
        vectorcall_kwnames=lambda each: each == ('key',),
    )


def _views(probes: Probes) -> None:
    probes.holds('_PyDictViewObject', A_DICT.keys(), dv_dict=id(A_DICT))
    probes.holds('mappingproxyobject', types.MappingProxyType(A_DICT), mapping=id(A_DICT))
    about = 'about'
    probes.holds('_tuplegetterobject', _tuplegetter(7, about), index=7, doc=id(about))
    start, step = [0], [2]
    probes.holds('PySliceObject', slice(start, SECRET, step), start=id(start), stop=id(SECRET), step=id(step))
    union = int | str
    probes.holds(
        'unionobject', union, args=id(union.__args__), unhashable_args=0, parameters=id(union.__parameters__)
    )
    probes.leads('unionobject', union, hashable_args=lambda each: each == {int, str})
    # What is not to be hashed stands beside.
    probes.leads('unionobject', int | list[[1]], unhashable_args=lambda each: type(each) is not frozenset)
    probes.keep(about, start, step)


def _memory(probes: Probes) -> None:
    content = bytearray(b'abcdef')
    view = memoryview(content)[1::2]
    at, own = id(view) >> 2, words_of('PyMemoryViewObject')
    start = words[(id(content) >> 2) + words_of('PyByteArrayObject').ob_start]
    shape, strides = words[at + own.shape], words[at + own.strides]
    if (words[shape >> 2], words[strides >> 2]) != (3, 2):
        raise LayoutError('PyMemoryViewObject.shape')
    probes.holds(
        'PyMemoryViewObject', view, buf=start + 1, obj=id(content), len=3, itemsize=1, ndim=1, shape=shape, strides=strides
    )
    wide = array('h', [1, 2, 3])
    probes.holds('PyMemoryViewObject', memoryview(wide), obj=id(wide), len=6, itemsize=2, ndim=1)
    managed = words[at + own.mbuf]
    probes.holds('PyMemoryViewObject', view, mbuf=managed)
    probes.at('_PyManagedBufferObject', managed, buf=start)
    released = memoryview(content)
    flags = words[(id(released) >> 2) + own.flags]
    released.release()
    # The lowest bit says so.
    probes.holds('PyMemoryViewObject', released, flags=flags | 1)


def _containers(probes: Probes) -> None:
    line = deque(range(80), 200)
    line.popleft()
    at, own, block = id(line) >> 2, words_of('dequeobject'), bytes_of('BLOCK')
    first = words[at + own.leftblock]
    index = words[at + own.leftindex]
    items = first + block.data + 4 * index
    if words[items >> 2] != id(1):
        raise LayoutError('dequeobject.leftindex')
    probes.holds('dequeobject', line, leftblock=first, leftindex=index, maxlen=200)
    probes.at('BLOCK', first + 4 * index, data=addresses(1, 2))
    following = words[(first + block.rightlink) >> 2]
    beyond = constant('BLOCKLEN') - index
    # The items go on where the next block begins.
    if words[(following + block.data) >> 2] != id(line[beyond]):
        raise LayoutError('BLOCK.rightlink')
    probes.at('BLOCK', first, rightlink=following)
    probes.constant('BLOCKLEN', (block.rightlink - block.data) // 4)
    ordered = OrderedDict(A_DICT)
    node = words[(id(ordered) >> 2) + words_of('PyODictObject').od_first]
    probes.holds('PyODictObject', ordered, od_first=node)
    own = words_of('_odictnode')
    keys = list(ordered)
    following = words[(node >> 2) + own.next]
    probes.at('_odictnode', node, key=id(keys[0]), next=following)
    probes.at('_odictnode', following, key=id(keys[1]))
    probes.keep(keys)


def _values(probes: Probes) -> None:
    subject = 'abc'
    match = re.match('a(b)', subject)
    probes.holds('MatchObject', match, string=id(subject), pattern=id(match.re), regs=id(match.regs))
    zoned = datetime.time(3, 4, 5, tzinfo=datetime.timezone.utc)
    probes.holds('PyDateTime_Time', zoned, hastzinfo=b'\x01', data=b'\x03\x04\x05')
    probes.holds('PyDateTime_Time', datetime.date(2024, 1, 2), data=b'\x07\xe8\x01\x02')
    probes.holds('PyDateTime_Delta', datetime.timedelta(3, 4, 5), days=3, microseconds=5)
    hour, name = datetime.timedelta(hours=1), 'CET'
    probes.holds('PyDateTime_TimeZone', datetime.timezone(hour, name), offset=id(hour), name=id(name))
    probes.keep(subject, hour, name)


def _buffers(probes: Probes) -> None:
    numbers = array('h', [1, -2])
    probes.points('arrayobject', id(numbers), ob_item=b'\x01\0\xfe\xff')
    stream = io.BytesIO(b'Brie!')
    stream.read(2)
    content = words[(id(stream) >> 2) + words_of('bytesio').buf]
    start = content + bytes_of('PyBytesObject').ob_sval
    if octets[start : start + 5].tobytes() != b'Brie!':
        raise LayoutError('bytesio.buf')
    probes.holds('bytesio', stream, buf=content, pos=2, string_size=5)
    real = io.StringIO('Brie €')
    real.read(2)
    probes.points('stringio', id(real), buf='Brie €'.encode('utf-32-le'))
    probes.holds('stringio', real, pos=2, string_size=6, state=1, closed=b'\0')
    gathering = io.StringIO()
    gathering.write('Brie')
    writer = words[(id(gathering) >> 2) + words_of('stringio').writer]
    probes.holds('stringio', gathering, state=2, writer=writer, pos=4)
    probes.points('_PyUnicodeWriter', writer, data=b'Brie')
    probes.at('_PyUnicodeWriter', writer, kind=1, pos=4)
    closed = io.StringIO()
    closed.close()
    probes.holds('stringio', closed, closed=b'\x01')
    probes.keep(numbers, real)


def _files(probes: Probes) -> None:
    """None of them is open in the file system: a snapshot could not hold that."""
    raw = io.BytesIO(b'one\ntwo\nthree')
    read = io.BufferedReader(raw)
    read.read(4)
    read.mark = 1
    probes.holds(
        'buffered',
        read,
        raw=id(raw),
        readable=1,
        writable=0,
        abs_pos=_long(13),
        pos=_long(4),
        raw_pos=_long(13),
        read_end=_long(13),
        dict=id(read.__dict__),
    )
    writing = io.BufferedWriter(io.BytesIO())
    writing.write(b'abc')
    probes.holds(
        'buffered', writing, readable=0, writable=1, pos=_long(3), raw_pos=_long(0), write_end=_long(3)
    )
    fresh = io.BufferedReader(io.BytesIO(b'one'))
    probes.holds('buffered', fresh, raw_pos=_long(0), read_end=_long(-1))
    pair = io.BufferedRWPair(io.BytesIO(b'abc'), io.BytesIO())
    probes.leads('rwpair', pair, reader=lambda each: type(each) is io.BufferedReader)
    probes.leads('rwpair', pair, writer=lambda each: type(each) is io.BufferedWriter)
    probes.holds('rwpair', pair, dict=id(pair.__dict__))
    buffer = io.BufferedReader(io.BytesIO(b'one\ntwo\n'))
    text = io.TextIOWrapper(buffer, 'utf-8', 'strict', '\n')
    text.readline()
    probes.holds(
        'textio',
        text,
        buffer=id(buffer),
        encoding=id(text.encoding),
        errors=id(text.errors),
        decoded_chars_used=4,
        dict=id(text.__dict__),
    )
    probes.leads(
        'textio',
        text,
        decoder=lambda each: 'Decoder' in type(each).__name__,
        decoded_chars=lambda each: each == 'one\ntwo\n',
        snapshot=lambda each: type(each) is tuple,
    )
    probes.leads('textio', text, readnl=lambda each: each == '\n')
    written = io.TextIOWrapper(io.BytesIO(), 'utf-8')
    written.write('Brie')
    probes.leads('textio', written, encoder=lambda each: 'Encoder' in type(each).__name__)
    probes.leads('textio', written, pending_bytes=lambda each: each in ('Brie', b'Brie', ['Brie'], [b'Brie']))
    with open(SAMPLE_FILE, 'w') as closed:
        raw = closed.buffer.raw
    os.unlink(SAMPLE_FILE)
    probes.holds('textio', closed, raw=id(raw))
    flags = words[(id(raw) >> 2) + words_of('fileio').flags]
    # Created, readable, writable, appending: the lowest bits.
    if flags & 15 != 4:
        raise LayoutError('fileio.flags')
    probes.holds('fileio', raw, fd=-1, flags=flags, dict=id(raw.__dict__))


def _long(value: int) -> bytes:
    return value.to_bytes(8, 'little', signed=True)


class _Loop:
    """As much of an event loop as a future asks for."""

    def __init__(self) -> None:
        self.asked: list[tuple] = []
        self.debug = False

    def get_debug(self) -> bool:
        return self.debug

    def call_soon(self, *arguments: object, context: object = None) -> None:
        self.asked.append(arguments)


def _futures(probes: Probes) -> None:
    loop, result, context = _Loop(), [1], contextvars.copy_context()
    loop.debug = True
    watched = _asyncio.Future(loop=loop)
    probes.leads('FutureObj', watched, fut_source_tb=lambda each: isinstance(each, list))
    probes.holds('FutureObj', watched, fut_cancelled_exc=0)
    loop.debug = False
    ended, failed, cancelled, called = (_asyncio.Future(loop=loop) for _ in range(4))
    ended.set_result(result)
    probes.holds('FutureObj', ended, fut_loop=id(loop), fut_result=id(result), fut_source_tb=0, fut_state=2)
    try:
        raise ValueError
    except ValueError as raised:
        error = raised
    failed.set_exception(error)
    failed.exception()
    probes.holds('FutureObj', failed, fut_exception=id(error), fut_exception_tb=id(error.__traceback__), fut_source_tb=0, fut_state=2)
    message = 'sample'
    cancelled.cancel(message)
    probes.holds(
        'FutureObj', cancelled, fut_source_tb=0, fut_cancel_msg=id(message), fut_cancelled_exc=0, fut_state=1
    )
    for callback in (print, repr):
        called.add_done_callback(callback, context=context)
    probes.holds('FutureObj', called, fut_callback0=id(print), fut_context0=id(context), fut_state=0)
    probes.leads('FutureObj', called, fut_callbacks=lambda each: type(each) is list and len(each) == 1)
    probes.keep(loop, result, context, error, message)


def _tasks(probes: Probes) -> None:
    """A task that waits."""

    async def work() -> None:
        await waited

    loop, name, context = _Loop(), 'sample', contextvars.copy_context()
    waited, coroutine = _asyncio.Future(loop=loop), work()
    task = _asyncio.Task(coroutine, loop=loop, name=name, context=context)
    task._log_destroy_pending = False
    (step,) = loop.asked[0]
    before = _asyncio._get_running_loop()
    _asyncio._set_running_loop(loop)
    try:
        context.run(step)
    finally:
        _asyncio._set_running_loop(before)
    probes.holds(
        'TaskObj',
        task,
        task_fut_waiter=id(waited),
        task_coro=id(coroutine),
        task_name=id(name),
        task_context=id(context),
    )
    probes.holds('FutureObj', waited, fut_cancelled_exc=0, fut_awaited_by=id(task))
    probes.keep(loop, name, context, coroutine)


def _contexts(probes: Probes) -> None:
    default, name, value = [1], 'sample', [2]
    variable, other = contextvars.ContextVar(name, default=default), contextvars.ContextVar('other')
    context = contextvars.copy_context()
    seen: list[int] = []

    def set_twice() -> tuple[object, ...]:
        seen.append(words[(id(context) >> 2) + words_of('PyContext').ctx_entered])
        kept, used = variable.set(value), variable.set([3])
        variable.reset(used)
        first = other.set(value)
        other.reset(first)
        return kept, used, first

    kept, used, first = context.run(set_twice)
    if seen != [1]:
        raise LayoutError('PyContext.ctx_entered')
    # A weak reference makes the field before it differ.
    probes.keep(weakref.ref(context))
    probes.holds('PyContext', context, ctx_entered=0)
    probes.holds('PyContextVar', variable, var_name=id(name), var_default=id(default))
    probes.holds('PyContextToken', kept, tok_ctx=id(context), tok_var=id(variable), tok_used=b'\0')
    probes.holds('PyContextToken', used, tok_oldval=id(value), tok_used=b'\x01')
    probes.holds('PyContextToken', first, tok_used=b'\x01')
    probes.keep(default, name, value)
