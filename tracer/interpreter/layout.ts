/** The names by which the recorder knows the entries of the table of CPython's layout: offsets, in bytes. */
import table from './cpython-3.14.json' with { type: 'json' };

const { structures: of, constants } = table;

/** Reference count and type of any object. From this count on an object is never freed (PEP 683). */
export const OBJECT_TYPE = of.PyObject.fields.ob_type;
export const OBJECT_BYTES = of.PyObject.sizeof;
export const IMMORTAL_FROM = constants._Py_IMMORTAL_MINIMUM_REFCNT;
/** A length, then what is each type's own. */
export const LENGTH = of.PyVarObject.fields.ob_size;
export const LIST_ITEMS = of.PyListObject.fields.ob_item;
export const TUPLE_ITEMS = of.PyTupleObject.fields.ob_item;

/** What stands before an object that the collector may track: links to the next and to the one before, with flags. */
export const GC_HEAD_BYTES = of.PyGC_Head.sizeof;
export const GC_NEXT = of.PyGC_Head.fields._gc_next;
export const GC_PREVIOUS = of.PyGC_Head.fields._gc_prev;
export const FINALIZED_BIT = constants._PyGC_PREV_MASK_FINALIZED;
/** Beside that flag there is one more. */
export const LINK_MASK = ~(FINALIZED_BIT | (FINALIZED_BIT << 1));
/** From the head of the youngest list: its threshold and count, the lists that follow, whether collections run. */
export const GC_LIST_BYTES = of.gc_generation.sizeof;
export const GC_THRESHOLD = of.gc_generation.fields.threshold;
export const GC_COUNT = of.gc_generation.fields.count;
export const GC_FROZEN = of._gc_runtime_state.fields.permanent_generation;
export const GC_ENABLED = of._gc_runtime_state.fields.enabled;

/** Before the head of the collector: the dict of an instance, once it has one. */
export const MANAGED_DICT_AT = of.PyManagedDictPointer.fields.dict;
export const DICT_SUBCLASS = constants.Py_TPFLAGS_DICT_SUBCLASS;
export const INLINE_VALUES = constants.Py_TPFLAGS_INLINE_VALUES;
export const MANAGED_DICT = constants.Py_TPFLAGS_MANAGED_DICT;
export const HAS_GC = constants.Py_TPFLAGS_HAVE_GC;
export const HEAP_TYPE = constants.Py_TPFLAGS_HEAPTYPE;
export const TYPE_C_NAME = of.PyTypeObject.fields.tp_name;
export const TYPE_BASICSIZE = of.PyTypeObject.fields.tp_basicsize;
export const TYPE_FLAGS = of.PyTypeObject.fields.tp_flags;
export const TYPE_DICT_OFFSET = of.PyTypeObject.fields.tp_dictoffset;
export const TYPE_NAME = of.PyHeapTypeObject.fields.ht_name;
export const TYPE_CACHED_KEYS = of.PyHeapTypeObject.fields.ht_cached_keys;
/** A larger offset is a negative number: the dict stands at the end of an object of variable size. */
export const MAX_DICT_OFFSET = 1 << 20;

/** A dict: its table of keys, and its values where these stand elsewhere. */
export const DICT_USED = of.PyDictObject.fields.ma_used;
export const DICT_KEYS = of.PyDictObject.fields.ma_keys;
export const DICT_VALUES = of.PyDictObject.fields.ma_values;
/** Sizes and kind of a table of keys, counts, indices, then entries. Kinds of keys: any; texts; texts alone. */
export const KEYS_LOG2_SIZE = of.PyDictKeysObject.fields.dk_log2_size;
export const KEYS_LOG2_INDEX_BYTES = of.PyDictKeysObject.fields.dk_log2_index_bytes;
export const KEYS_KIND = of.PyDictKeysObject.fields.dk_kind;
export const KEYS_COUNTS = of.PyDictKeysObject.fields.dk_usable;
export const KEYS_ENTRIES = of.PyDictKeysObject.fields.dk_nentries;
export const KEYS_INDICES = of.PyDictKeysObject.fields.dk_indices;
export const KEYS_GENERAL = constants.DICT_KEYS_GENERAL;
export const KEYS_TEXTS = constants.DICT_KEYS_UNICODE;
/** An entry: a key and its value, after a hash where keys are of any kind. */
export const ENTRY_BYTES = of.PyDictKeyEntry.sizeof;
export const ENTRY_KEY = of.PyDictKeyEntry.fields.me_key;
export const ENTRY_VALUE = of.PyDictKeyEntry.fields.me_value;
export const TEXT_ENTRY_BYTES = of.PyDictUnicodeEntry.sizeof;
export const TEXT_ENTRY_KEY = of.PyDictUnicodeEntry.fields.me_key;
export const TEXT_ENTRY_VALUE = of.PyDictUnicodeEntry.fields.me_value;
/** Values with capacity, size, and whether they are valid, a byte each; values; the order in which they came. */
export const VALUES_CAPACITY = of.PyDictValues.fields.capacity;
export const VALUES_SIZE = of.PyDictValues.fields.size;
export const VALUES_VALID = of.PyDictValues.fields.valid;
export const VALUES_START = of.PyDictValues.fields.values;
/** A set; its entries are a key and its hash, which is −1 for one that was removed. */
export const SET_USED = of.PySetObject.fields.used;
export const SET_MASK = of.PySetObject.fields.mask;
export const SET_TABLE = of.PySetObject.fields.table;
export const SET_ENTRY_BYTES = of.setentry.sizeof;
export const SET_KEY = of.setentry.fields.key;
export const SET_HASH = of.setentry.fields.hash;
export const NO_HASH = 0xffffffff;

/** An int: sign and count of digits, then the digits. */
export const LONG_TAG = of.PyLongObject.fields.lv_tag;
export const LONG_DIGITS = of.PyLongObject.fields.ob_digit;
export const DIGIT_BITS = constants.PyLong_SHIFT;
export const LONG_COUNT_SHIFT = constants.NON_SIZE_BITS;
export const LONG_NEGATIVE = constants.SIGN_NEGATIVE;
export const FLOAT_VALUE = of.PyFloatObject.fields.ob_fval;

/** A text: length, flags, where the characters begin. */
export const TEXT_LENGTH = of.PyASCIIObject.fields.length;
export const TEXT_STATE = of.PyASCIIObject.fields.state;
export const TEXT_INTERNED = constants.SSTATE_INTERNED_MASK;
export const TEXT_KIND_SHIFT = constants.STATE_KIND_SHIFT;
export const TEXT_KIND_MASK = constants.STATE_KIND_MASK;
export const TEXT_COMPACT = constants.STATE_COMPACT;
export const TEXT_ASCII = constants.STATE_ASCII;
export const TEXT_START = of.PyASCIIObject.sizeof;
export const TEXT_START_WIDE = of.PyCompactUnicodeObject.sizeof;
/** What a subclass of `str` has: a pointer to the characters. */
export const TEXT_DATA = of.PyUnicodeObject.fields.data;

export const CELL_CONTENT = of.PyCellObject.fields.ob_ref;
export const METHOD_FUNCTION = of.PyMethodObject.fields.im_func;
export const METHOD_SELF = of.PyMethodObject.fields.im_self;

/** From the count of calls that may still nest on: the frame that runs. */
export const CURRENT_FRAME = of.PyThreadState.fields.current_frame;
/** What interrupts the program, a bit each; the higher bits count something else. */
export const EVAL_BREAKER = of.PyThreadState.fields.eval_breaker;
export const EVENT_BITS = 0xff;
/** A frame; its fast locals, then its value stack, stand in words with two tag bits (_PyStackRef). */
export const FRAME_CODE = of._PyInterpreterFrame.fields.f_executable;
export const FRAME_PREVIOUS = of._PyInterpreterFrame.fields.previous;
export const FRAME_FUNCTION = of._PyInterpreterFrame.fields.f_funcobj;
export const FRAME_LOCALS = of._PyInterpreterFrame.fields.f_locals;
export const FRAME_STACK_POINTER = of._PyInterpreterFrame.fields.stackpointer;
export const FRAME_FAST_LOCALS = of._PyInterpreterFrame.fields.localsplus;
/** 0: a counted reference. 1: one that is not (borrowed from a name, or to an immortal object). 3: a number. */
export const TAG_BITS = constants.Py_TAG_BITS;
export const TAG_MASK = ~TAG_BITS;
export const TAGGED_INT = constants.Py_INT_TAG;
/** A generator: its state, a byte, and its frame. */
export const GENERATOR_STATE = of.PyGenObject.fields.gi_frame_state;
export const GENERATOR_FRAME = of.PyGenObject.fields.gi_iframe;
/** The states of a generator that can go on, and of one that runs. */
export const GENERATOR_CREATED = constants.FRAME_CREATED;
export const GENERATOR_SUSPENDED = constants.FRAME_SUSPENDED;
export const GENERATOR_DELEGATING = constants.FRAME_SUSPENDED_YIELD_FROM;
export const GENERATOR_EXECUTING = constants.FRAME_EXECUTING;
/** What an async generator hands on, wrapped. */
export const WRAPPED_VALUE = of._PyAsyncGenWrappedValue.fields.agw_val;
