/**
 * How CPython 3.14 lays out its objects in memory with 32-bit pointers: offsets in bytes. (Include/internal, Objects)
 * tests/tracer/readers.test.ts compares what is read by them with the running interpreter.
 */

/** PyObject: reference count, type. From this count on an object is never freed (PEP 683). */
export const OBJECT_TYPE = 4;
export const IMMORTAL_FROM = 1 << 30;
/** PyVarObject and PyBytesObject, PyListObject, PyTupleObject: a length, then what is their own. */
export const LENGTH = 8;
export const LIST_ITEMS = 12;
export const TUPLE_ITEMS = 16;
export const BYTES_START = 16;

/** PyGC_Head stands in the two words before an object: links to the next and to the one before, with flags. */
export const GC_HEAD_BYTES = 8;
export const LINK_MASK = ~3;
export const FINALIZED_BIT = 1;
/** struct _gc_runtime_state: young, two old and the frozen list, each a head, a threshold and a count. */
export const GC_LIST_BYTES = 16;
export const GC_THRESHOLD = 8;
export const GC_COUNT = 12;
export const GC_LISTS = 4;
export const GC_FROZEN = 3;
/** Before the lists: whether the collector runs by itself, and what it prints. */
export const GC_ENABLED_BEFORE = 8;

/** The word before the head of the collector: the dict of an instance, once it has one (Py_TPFLAGS_MANAGED_DICT). */
export const MANAGED_DICT_BEFORE = 12;
export const DICT_SUBCLASS = 1 << 29;
export const INLINE_VALUES = 1 << 2;
export const MANAGED_DICT = 1 << 4;
export const HEAP_TYPE = 1 << 9;
export const HAS_GC = 1 << 14;
/** PyTypeObject, and where a PyHeapTypeObject has its name and the keys of its instances. */
export const TYPE_C_NAME = 12;
export const TYPE_BASICSIZE = 16;
export const TYPE_FLAGS = 84;
export const TYPE_DICT_OFFSET = 144;
export const TYPE_NAME = 428;
export const TYPE_CACHED_KEYS = 440;
/** A larger offset is a negative number: the dict stands at the end of an object of variable size. */
export const MAX_DICT_OFFSET = 1 << 20;

/** PyDictObject. */
export const DICT_USED = 8;
export const DICT_KEYS = 24;
export const DICT_VALUES = 28;
/** PyDictKeysObject: sizes and kind of the table, counts, indices, entries. Kinds of keys: any; texts; texts alone. */
export const KEYS_LOG2_SIZE = 4;
export const KEYS_LOG2_INDEX_BYTES = 5;
export const KEYS_KIND = 6;
export const KEYS_COUNTS = 12;
export const KEYS_ENTRIES = 16;
export const KEYS_INDICES = 20;
export const KEYS_GENERAL = 0;
export const KEYS_TEXTS = 1;
/** PyDictValues: capacity, size, whether embedded and valid, a byte each; values; the order in which they came. */
export const VALUES_SIZE = 1;
export const VALUES_VALID = 3;
export const VALUES_START = 4;
/** PySetObject; its entries are a key and its hash, which is −1 for one that was removed. */
export const SET_USED = 12;
export const SET_MASK = 16;
export const SET_TABLE = 20;
export const NO_HASH = 0xffffffff;

/** PyLongObject: sign and count of digits, then the digits of 30 bits each. */
export const LONG_TAG = 8;
export const LONG_DIGITS = 12;
export const DIGIT_BITS = 30;
export const FLOAT_VALUE = 8;

/** PyASCIIObject and PyCompactUnicodeObject: length, flags, where the characters begin. */
export const TEXT_LENGTH = 8;
export const TEXT_STATE = 16;
export const TEXT_INTERNED = 3;
export const TEXT_KIND_SHIFT = 2;
export const TEXT_KIND_MASK = 7;
export const TEXT_COMPACT = 1 << 5;
export const TEXT_ASCII = 1 << 6;
export const TEXT_START = 20;
export const TEXT_START_WIDE = 28;
/** PyUnicodeObject, which a subclass of `str` has: a pointer to the characters. */
export const TEXT_DATA = 28;

/** PyCellObject, PyMethodObject. */
export const CELL_CONTENT = 8;
export const METHOD_FUNCTION = 8;
export const METHOD_SELF = 12;

/** PyThreadState, from the count of calls that may still nest on: the frame that runs. */
export const CURRENT_FRAME = 20;
/** So many bytes before that count: what interrupts the program, a bit each; the higher bits count something else. */
export const EVAL_BREAKER_BEFORE = 20;
export const EVENT_BITS = 0xff;
/** _PyInterpreterFrame; its fast locals, then its value stack, stand in words with two tag bits (_PyStackRef). */
export const FRAME_PREVIOUS = 4;
export const FRAME_FUNCTION = 8;
export const FRAME_LOCALS = 20;
export const FRAME_STACK_POINTER = 32;
export const FRAME_FAST_LOCALS = 40;
/** 0: a counted reference. 1: one that is not (borrowed from a name, or to an immortal object). 3: a number. */
export const TAG_BITS = 3;
export const TAG_MASK = ~3;
export const TAGGED_INT = 3;
/** PyGenObject: its state in the top byte of a word, then its frame. */
export const GENERATOR_STATE = 32;
export const GENERATOR_FRAME = 36;
/** The states of a generator that can go on: FRAME_CREATED, FRAME_SUSPENDED, FRAME_SUSPENDED_YIELD_FROM. */
export const GENERATOR_CREATED = 0xfd;
export const GENERATOR_SUSPENDED = 0xfe;
export const GENERATOR_DELEGATING = 0xff;
/** The state of one that runs. */
export const GENERATOR_EXECUTING = 0;
/** The object in an _PyAsyncGenWrappedValue. */
export const WRAPPED_VALUE = 8;
