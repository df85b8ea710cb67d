import { inFile } from './breakage.mjs';
import { CONTAINERS } from './breakages/containers.mjs';
import { DEFINITIONS } from './breakages/definitions.mjs';
import { ITERATORS } from './breakages/iterators.mjs';
import { PLAIN } from './breakages/plain.mjs';
import { RUNNING } from './breakages/running.mjs';
import { RUNS } from './breakages/runs.mjs';
import { SIMULATION } from './breakages/simulation.mjs';
import { STEPS } from './breakages/steps.mjs';

/** @typedef {import('./breakage.mjs').Breakage} Breakage */

/**
 * Small breakages of the tracer, each a text of one of its files that is replaced. Together they cover the readers and
 * the rules of tracer/README.md. Those of the recorder itself stand here.
 * @type {readonly Breakage[]}
 */
export const BREAKAGES = [
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
  ...PLAIN,
  ...CONTAINERS,
  ...ITERATORS,
  ...DEFINITIONS,
  ...RUNNING,
  ...STEPS,
  ...RUNS,
  ...SIMULATION,
];
