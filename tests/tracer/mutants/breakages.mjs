/**
 * Small breakages of the tracer, each a text of one of its files that is replaced. Together they cover the readers and
 * the rules of tracer/README.md.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../electron/start/build.mjs';

/**
 * @typedef {object} Breakage
 * @property {string} name what the broken tracer does, as a phrase
 * @property {string} file below `tracer/`
 * @property {string} find stands once in the file
 * @property {string} replace
 */

/** Whether the text of a breakage stands once in its file. @param {Breakage} breakage */
export const applies = ({ file, find }) =>
  readFileSync(path.join(ROOT, 'tracer', file), 'utf8').split(find).length === 2;

/** @param {string} file @param {readonly (readonly [name: string, find: string, replace: string])[]} list @returns {Breakage[]} */
const inFile = (file, list) => list.map(([name, find, replace]) => ({ name, file, find, replace }));

/** @type {readonly Breakage[]} */
export const BREAKAGES = [
  ...inFile('refscope/readers/atoms.py', [
    ['tells a text without its length', 'str_text(value), str.__len__(value)', 'str_text(value), None'],
    ['tells bytes without their length', 'bytes_text(value), bytes.__len__(value)', 'bytes_text(value), None'],
  ]),
  ...inFile('refscope/readers/containers.py', [
    [
      'leaves the first item of lists and tuples out',
      'enumerate(islice(iterate(value), ITEM_LIMIT))]',
      'enumerate(islice(iterate(value), ITEM_LIMIT)) if index]',
    ],
    ['asks a list for its length by its class', 'list: Kind(_items(list.__len__', 'list: Kind(_items(len'],
    ['iterates over a list by its class', 'list.__iter__), _list_regions', 'iter), _list_regions'],
    [
      'asks a dict for its length by its class',
      'return _mapping(dict.__len__(value), iter(dict.items(value)))',
      'return _mapping(len(value), iter(dict.items(value)))',
    ],
    [
      'asks a dict for its items by its class',
      'return _mapping(dict.__len__(value), iter(dict.items(value)))',
      'return _mapping(dict.__len__(value), iter(value.items()))',
    ],
    [
      'iterates over a tuple by its class',
      'tuple: Kind(_items(tuple.__len__, tuple.__iter__)',
      'tuple: Kind(_items(tuple.__len__, iter)',
    ],
    ['iterates over a set by its class', 'set.__iter__), set_regions, whole', 'iter), set_regions, whole'],
    ['labels keys by their own text', 'label = label_text(key)', 'label = str(key)'],
    [
      'tells no keys',
      'found += (KEY, label, id(key)), (VALUE, label, id(content))',
      'found += ((VALUE, label, id(content)),) * 2',
    ],
    [
      'tells an OrderedDict in the order of the dict',
      'iter([pairs[key] for key in order if key in pairs])',
      'iter([pairs[key] for key in pairs])',
    ],
    ['leaves maxlen of a deque out', "text if limit == NO_LIMIT else f'maxlen={limit}'", 'text'],
    ['watches only the first block of a deque', 'left, index = left - here, 0', 'left, index = 0, 0'],
    [
      'does not watch the items of a list',
      'return [(address + 4, address + 16), (items, items + min(4 * size, ITEM_BYTES))]',
      'return [(address + 4, address + 16)]',
    ],
    [
      'does not say how many items are left out',
      'return Reading(None, count, max(0, count - len(found)), found)\n\n    return read\n\n\ndef _members',
      'return Reading(None, count, 0, found)\n\n    return read\n\n\ndef _members',
    ],
  ]),
  ...inFile('refscope/regions.py', [
    ['does not watch the entries of a dict', 'entries + min(size, TABLE_BYTES)', 'entries'],
    ['does not watch the table of a set', 'table + min(8 * (mask + 1), TABLE_BYTES)', 'table'],
    [
      'does not watch attributes that stand in the object',
      'return [(address + 4, inside)] if start == HEAD_BYTES else [*regions, (end, inside)]',
      'return regions',
    ],
    [
      'does not watch the dict of an instance',
      'return regions + dict_regions(attributes) if attributes else regions',
      'return regions',
    ],
  ]),
  ...inFile('refscope/readers/instances.py', [
    [
      'reads the dict of an instance through its class',
      '    own = instance_dict(address, type_at)\n    return attributes(dict.items(object_at(own))) if own else []',
      "    value = object_at(address)\n    return attributes(dict.items(value.__dict__)) if hasattr(value, '__dict__') else []",
    ],
    [
      'leaves slots out',
      'if content:\n                references.append((way, name, content))',
      'if False:\n                pass',
    ],
    [
      'tells slots as attributes',
      'references.append((way, name, content))',
      "references.append(('attribute', name, content))",
    ],
    [
      'leaves attributes out that stand in the object',
      "return [('attribute', name, value) for name, value in inline]",
      'return []',
    ],
    [
      'tells nothing that only the collector sees',
      "references = [*found, *(('other', '', address) for address in others[:ITEM_LIMIT])]",
      'references = found',
    ],
  ]),
  ...inFile('refscope/classes.py', [
    [
      'takes the module of a class from its metaclass',
      "module = type_dict(cls).get('__module__')\n    return type(module) is str and module in MODULES",
      'module = cls.__module__\n    return type(module) is str and module in MODULES',
    ],
    [
      'leaves inherited slots out',
      'return [member for base in reversed(own) for member in _members(base)]',
      'return [member for base in own[:1] for member in _members(base)]',
    ],
    [
      'shows what namedtuple adds to a class',
      'hidden = frozenset().union(*_library_machinery(namespace))',
      'hidden = frozenset()',
    ],
  ]),
  ...inFile('refscope/readers/functions.py', [
    ['leaves defaults of functions out', '    if defaults:\n', '    if False:\n'],
    [
      'gives defaults to the first parameters',
      'code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]',
      'code.co_varnames[: len(defaults)]',
    ],
    [
      'leaves keyword defaults out',
      'for name, default in (value.__kwdefaults__ or {}).items():',
      'for name, default in ():',
    ],
    [
      'leaves the cells of closures out',
      'for name, cell in zip(code.co_freevars, value.__closure__ or ()):',
      'for name, cell in ():',
    ],
    [
      'leaves attributes of functions out',
      '    if own:\n        found += attributes(object_at(own).items())',
      '    if False:\n        pass',
    ],
    ['leaves the content of a cell out', "[('cell', '', content)] if content else []", '[]'],
    ['leaves out what a method is bound to', "[('bound', '', id(value.__self__)), ('function'", "[('function'"],
    [
      'leaves out what a built-in method is bound to',
      "f'built-in {value.__qualname__}', None, 0, [('bound', '', id(value.__self__))]",
      "f'built-in {value.__qualname__}', None, 0, []",
    ],
    [
      'leaves results out that a cache keeps',
      "found += ('key', label, id(key)), ('value', label, result)",
      "found += ('key', label, id(key)), ('key', label, id(key))",
    ],
    [
      'leaves the arguments of a partial out',
      "Field(3, 'attribute', 'args'), Field(4, 'attribute', 'keywords')",
      'Hidden(3), Hidden(4)',
    ],
    ['leaves the getter of a property out', "[Field(2, 'attribute', 'fget'), ", '[Hidden(2), '],
    [
      'leaves the function of a staticmethod out',
      "staticmethod: Structure([Field(2, 'function'), Hidden(3)])",
      'staticmethod: Structure([Hidden(2), Hidden(3)])',
    ],
    ['leaves out what super is bound to', "Field(3, 'bound'), ", 'Hidden(3), '],
  ]),
  ...inFile('refscope/readers/classes.py', [
    ['leaves bases out', "[('base', '', id(base)) for base in type_bases(value) if base is not object]", '[]'],
    ['leaves the metaclass out', '    if metaclass is not type:\n', '    if False:\n'],
    ['does not watch the dict of a class', 'return pointers + dict_regions(words[at + TYPE_DICT])', 'return pointers'],
    [
      'reads no module that the program made',
      "return Reading(f'module {name}' if type(name) is str else 'module', None, 0, attributes(shown))",
      "return Reading('module')",
    ],
  ]),
  ...inFile('refscope/readers/exceptions.py', [
    ['leaves the arguments of exceptions out', "[('attribute', 'args', id(_args(value)))]", '[]'],
    ['leaves the cause out', "('cause', _cause), ", ''],
    ['leaves the context out', "('context', _context), ", ''],
    ['leaves the traceback out', ", ('traceback', _traceback)", ''],
  ]),
  ...inFile('refscope/readers/suspended.py', [
    ['leaves names of suspended generators out', 'found += _locals(frame + FRAME_FAST_LOCALS, names)', 'pass'],
    ['leaves out what a suspended generator holds on its stack', 'found += _stacked(frame, len(names), state)', 'pass'],
    [
      'does not tell what a generator delegates to',
      "return [('iterates', '', delegate), *found] if delegate else found",
      'return found',
    ],
    ['leaves names out that a traceback keeps', 'found += _read_frame(frame).references', 'pass'],
    ['leaves the next traceback out', "found.append(('traceback', '', id(following)))", 'pass'],
    [
      'does not tell the state of a generator',
      'return Reading(STATE_TEXTS[state], None, 0, found)',
      "return Reading('suspended', None, 0, found)",
    ],
  ]),
  ...inFile('refscope/readers/weak.py', [
    ['tells a dead weak reference as alive', 'return 0 if referent == NONE else referent', 'return referent'],
    [
      'tells a weak reference as a strong one',
      "found: list[Reference] = [('referent', '', referent)] if referent else []\n    if callback:",
      "found: list[Reference] = [('attribute', 'referent', referent)] if referent else []\n    if callback:",
    ],
    ['leaves the callback of a weak reference out', "found.append(('attribute', '__callback__', callback))", 'pass'],
    [
      'leaves arguments of finalizers out',
      "found += [('other', f'argument {index}', id(each)) for index, each in enumerate(object_at(arguments))]",
      'pass',
    ],
    [
      'does not watch weak containers',
      'return [*table, *(_referent_region(id(each)) for each in _references(address))]',
      'return []',
    ],
  ]),
  ...inFile('refscope/readers/views.py', [
    [
      'leaves the mapping of a view out',
      "[('attribute', 'mapping', mapping)])\n\n\ndef _view_regions",
      '[])\n\n\ndef _view_regions',
    ],
    ['leaves out whose memory a memoryview shows', "[('attribute', 'obj', exporter)] if exporter else []", '[]'],
    ['leaves the stop of a slice out', "Field(3, 'attribute', 'stop')", 'Hidden(3)'],
  ]),
  ...inFile('refscope/readers/buffers.py', [
    [
      'reads a StringIO by its own method',
      'start, position, size, _, state, writer = words[at + 2 : at + 8]\n    if octets[4 * at',
      'value.getvalue()\n    start, position, size, _, state, writer = words[at + 2 : at + 8]\n    if octets[4 * at',
    ],
    ['does not watch a bytearray', 'return [(start, start + min(words[at + 2], TEXT_LIMIT))]', 'return []'],
    [
      'does not watch an array',
      'return [(start, start + min(size, NUMBERS) * _array_item_size(object_at(address)))]',
      'return []',
    ],
    [
      'does not tell where a BytesIO is',
      ", at {position}', size)\n\n\ndef _bytes_regions",
      "', size)\n\n\ndef _bytes_regions",
    ],
  ]),
  ...inFile('refscope/readers/iterators.py', [
    [
      'does not tell what an iterator iterates over',
      "return Structure([Field(3, 'iterates')], at_item(2, 3))",
      'return Structure([Hidden(3)], at_item(2, 3))',
    ],
    [
      'tells the item before the next one',
      "f'next: item {signed(words[at + index])}' if words",
      "f'next: item {signed(words[at + index]) - 1}' if words",
    ],
    ['leaves the function of map out', "map: Structure([Field(3, 'function')", 'map: Structure([Hidden(3)'],
    ['leaves the iterators of zip out', "zip: Structure([Spread(3, 'iterates')", 'zip: Structure([Hidden(3)'],
    [
      'leaves the last result of enumerate out',
      "[Field(3, 'iterates'), Spread(4, 'other', LAST_RESULT, objects_only=True), Hidden(5)]",
      "[Field(3, 'iterates'), Hidden(4), Hidden(5)]",
    ],
  ]),
  ...inFile('refscope/readers/itertools_objects.py', [
    [
      'leaves the object of repeat out',
      "itertools.repeat: Structure([Field(2, 'other', 'object')]",
      'itertools.repeat: Structure([Hidden(2)]',
    ],
    ['leaves out what cycle saved', ", Field(3, 'other', 'saved')", ', Hidden(3)'],
    ['leaves the total of accumulate out', "Field(2, 'other', 'total')", 'Hidden(2)'],
  ]),
  ...inFile('refscope/readers/values.py', [
    [
      'tells a fraction by its own method',
      "return Reading(f'Fraction({",
      "return Reading(str(value)) or Reading(f'Fraction({",
    ],
    ['takes a large exponent of a Decimal for a small one', 'LEAST_EXPONENT = -6', 'LEAST_EXPONENT = -2'],
    ['leaves the time zone out', "[] if zone_of is None else [('attribute', 'tzinfo', id(zone_of))]", '[]'],
    [
      'tells a path as it was written',
      "return Reading(f'{type(value).__name__}({str_text(_joined(parts))})')",
      'return Reading(f\'{type(value).__name__}({str_text("/".join(parts))})\')',
    ],
  ]),
  ...inFile('refscope/closed.py', [
    [
      'looks into all classes',
      'return is_of_program(cls) or is_opened(type_module(cls), type_qualname(cls))',
      'return True',
    ],
    ['closes functions of the program', 'return is_function_of_program(function) or', 'return'],
  ]),
  ...inFile('refscope/heap.py', [
    [
      'takes an object at a known address for the known one',
      'if known is not None and (known.linked or known.shape.immutable) and not is_finalized(address):',
      'if False:',
    ],
    ['takes a finalized object for another one', 'and not is_finalized(address):\n', 'and True:\n'],
    ['knows no small ints', 'if type_at == INT_TYPE and object_at(address) in SMALL_INTS:', 'if False:'],
    ['knows no constants', "known.origin = known.origin or 'constant'", 'pass'],
    ['knows no interned names', 'elif type_at == STR_TYPE and sys._is_interned(object_at(address)):', 'elif False:'],
    ['does not tell a change of the class', 'self._change_type(known, type_at)', 'pass'],
    ['takes nothing for immortal', 'if count >= IMMORTAL_FROM:', 'if False:'],
    [
      'meets no instance that only C code holds',
      'if type_address(address) in open_classes and address not in self._known:',
      'if False:',
    ],
    [
      'meets nothing that only a value stack holds',
      'if address not in self._known and self._contents.is_worth_telling(address):',
      'if False:',
    ],
    [
      'keeps a reference to every object',
      '        self._known[address] = known\n',
      "        self._known[address] = known\n        self.__dict__.setdefault('kept', []).append(object_at(address))\n",
    ],
    [
      'makes a weak reference to every instance',
      '        self._known[address] = known\n',
      "        self._known[address] = known\n        import weakref\n        if shape.open_class and type(object_at(address)).__weakrefoffset__:\n            self.__dict__.setdefault('kept', []).append(weakref.ref(object_at(address)))\n",
    ],
  ]),
  ...inFile('refscope/changes.py', [
    ['tells what was freed as lost', '(self.freed if freed else self.lost).append(known)', 'self.lost.append(known)'],
    ['tells what was lost as freed', '(self.freed if freed else self.lost).append(known)', 'self.freed.append(known)'],
  ]),
  ...inFile('refscope/telling.py', [
    [
      'replaces one reference too few',
      'len(before) - start - end), *inserted]',
      'max(0, len(before) - start - end - 1)), *inserted]',
    ],
  ]),
  ...inFile('refscope/garbage.py', [
    [
      'takes all that is unreached for garbage',
      'held = [address for address, count in inside.items() if refcount(address) > count]',
      'held = []',
    ],
    ['takes nothing for garbage', 'if refcount(address) > count]', 'if True]'],
  ]),
  ...inFile('refscope/fates.py', [
    ['does not notice that garbage is alive again', 'if reach.is_garbage_back or any(', 'if False and any('],
    [
      'never lets go of what nothing holds',
      'return [known for known in suspects if known not in kept and known in reach.unreached]',
      'return []',
    ],
  ]),
  ...inFile('refscope/reach.py', [
    ['finds no other way to an object', 'self._attach_again(lost, self._from_named)', 'pass'],
    [
      'does not take value stacks for roots',
      'if known is not None and known.via == NOTHING:\n                self._attach_to_stack(known)',
      'if False:\n                pass',
    ],
  ]),
  ...inFile('refscope/frames.py', [
    [
      'forgets suspended frames',
      'self._suspended[activation.frame] = activation\n        self._changes.append(f\'["suspend","{activation.id}"]\')\n\n    def resume',
      'self._changes.append(f\'["leave","{activation.id}"]\')\n\n    def resume',
    ],
    ['keeps frames of generators that are over', 'if not same or state not in RESUMABLE:', 'if False:'],
    ['does not see a frame end that is passed over', 'while activation.frame != frame:', 'while False:'],
    [
      'takes a generator that starts for one that is finalized',
      'finalized = 0 if running.watch_number == UNWATCHED else running.generator',
      'finalized = running.generator',
    ],
  ]),
  ...inFile('refscope/bindings.py', [
    [
      'does not see a name unbound',
      '    if len(now) < len(before) or not before.keys() <= now.keys():',
      '    if False:',
    ],
    [
      'takes cells for what they hold',
      'elif content := words[(address >> 2) + CELL_CONTENT]:\n                found[name] = (content, address)',
      'else:\n                found[name] = (address, 0)',
    ],
    ['shows names that CPython uses itself', 'if not address or name in ALWAYS_HIDDEN:', 'if not address:'],
    ['does not watch cells', '            if cell and type_address(cell) == CELL_TYPE:\n', '            if False:\n'],
    ['forgets the cell of a name that is bound anew', '(content, cell) if content', '(content, 0) if content'],
    [
      'takes a name of a comprehension for one of its module',
      'return None if name in activation.plan.names else name',
      'return name',
    ],
  ]),
  ...inFile('refscope/recorder.py', [
    ['misses the exception that is handled', 'if handled is not None and', 'if False and'],
    ['tells no exceptions', 'if not _is_internal(object_at(exception), code, offset):', 'if False:'],
    [
      'tells the exceptions of the interpreter itself',
      'if not _is_internal(object_at(exception), code, offset):',
      'if True:',
    ],
    ['tells a loop twice', 'if loop and entry.repeats and activation.loop == loop:', 'if False:'],
    [
      'needs room that the recursion limit counts',
      'OWN_CALLS, CALLBACK_CALL = 80, 1',
      'OWN_CALLS, CALLBACK_CALL = 80, 0',
    ],
    [
      'does not tell what a call returns',
      "self._step('return', plan.place(offset), value)",
      "self._step('return', plan.place(offset))",
    ],
    ['forgets what was written', 'text += self._written()\n', 'pass\n'],
    [
      'looks at names before the frame that runs',
      "        self._frames.resume(plan, frame)\n        self._step('call', plan.place(offset))",
      "        self._step('call', plan.place(offset))\n        self._frames.resume(plan, frame)",
    ],
  ]),
  ...inFile('refscope/source_map.py', [
    ['counts columns in bytes', 'return len(self._octets(line)[:column].decode())', 'return column'],
    ['takes try for a step', 'type(node) not in UNSEEN', 'True'],
    [
      'takes no except for a step',
      'header, children=self._block(clause.body))',
      'header, not isinstance(clause, ast.ExceptHandler), children=self._block(clause.body))',
    ],
    ['takes no lambda for code of its own', '            if isinstance(child, ast.Lambda):', '            if False:'],
    [
      'takes decorators for no part of a definition',
      '    if decorators:\n        return',
      '    if False:\n        return',
    ],
  ]),
  ...inFile('refscope/statements.py', [
    [
      'takes clean-up without a place for a statement',
      'if units and all(unit is units[0] for unit in units):',
      'if False:',
    ],
  ]),
  ...inFile('refscope/streams.py', [
    ['forgets what a closed stream held', 'self.rest = self.getvalue()', 'pass'],
    ['waits for more input for ever', 'raise InputNeeded(self._prompt())', 'return 0'],
  ]),
  ...inFile('refscope/clock.py', [
    ['lets no time pass', 'self.now += round(seconds * NANOSECONDS)', 'pass'],
    ['lets two readings of the clock be equal', 'self.now += READING', 'pass'],
  ]),
  ...inFile('refscope/chance.py', [['starts random numbers anew', 'random.seed(start)\n', 'random.seed()\n']]),
  ...inFile('refscope/event_loop.py', [
    [
      'runs timers of one moment in any order',
      'return (self._when, self._serial) < (other._when, other._serial)',
      'return (self._when, -self._serial) < (other._when, -other._serial)',
    ],
    [
      'does not say which tasks wait',
      "return 'deadlock, nothing is left that could go on: ' + ('; '.join(waiting) or 'the loop waits for ever')",
      "return 'deadlock'",
    ],
  ]),
  ...inFile('refscope/threads.py', [
    [
      'waits where nobody can end it',
      'self._bodies.refuse_to_wait()\n        self._bodies.clock',
      'pass\n        self._bodies.clock',
    ],
    [
      'lets an exception out of a thread',
      '    except EndOfRun:\n        raise\n    except BaseException:\n',
      '    except EndOfRun:\n        raise\n    except ZeroDivisionError:\n',
    ],
  ]),
  ...inFile('refscope/outcomes.py', [
    [
      'shows its own frames in tracebacks',
      'own = _frames_of_program(error.__traceback__)',
      'own = error.__traceback__',
    ],
    [
      'takes any exit for a failure',
      '    if code is None:\n        return 0',
      '    if code is None:\n        return 1',
    ],
  ]),
  ...inFile('native/collector.ts', [
    ['lets the collector run meanwhile', 'store<u32>(young - ENABLED_BEFORE, 0);', ''],
    ['leaves its objects where the program finds them', 'if (first !== young) {', 'if (false) {'],
    [
      'turns the collector on',
      'store<u32>(young - ENABLED_BEFORE, isEnabled);',
      'store<u32>(young - ENABLED_BEFORE, 1);',
    ],
    ['does not put the count of allocations back', 'store<u32>(young + 12, allocations);', ''],
    [
      'sees only the newest object',
      'for (at = following(from); at !== from && !isListHead(at); at = following(at))',
      'for (at = following(from); at !== from && !isListHead(at) && isListHead(following(at)); at = following(at))',
    ],
  ]),
  ...inFile('native/watch.ts', [
    [
      'takes several names that are bound for one',
      'length - next) !== length - next) return NO_SLOT;',
      'length - next) > length) return NO_SLOT;',
    ],
    [
      'takes each difference for one of the count',
      'mark = isOnlyCount(index === first, same, start, at + COPY, length) ? COUNTED : ALTERED;',
      'mark = COUNTED;',
    ],
    [
      'does not see what ceases to be tracked',
      'if (state & TRACKED && !isTracked) PyList_Append(unlinked, owner);',
      '',
    ],
  ]),
];
