import { inFile } from '../breakage.mjs';

/**
 * Breakages of what the recorder reads itself in memory, and of where it watches that.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const READING = [
  ...inFile('recorder/readers/atoms.ts', [
    ['tells a text without its length', ', length: textLength(memory, object) }', ' }'],
    ['tells long texts whole', 'textOf(memory, text, TEXT_LIMIT)', 'textOf(memory, text)'],
    ['tells long numbers whole', 'text.length <= TEXT_LIMIT ? text : text.slice(0, TEXT_LIMIT) + ELLIPSIS', 'text'],
    [
      'works out the digits of huge numbers',
      'if (bitsAtMost(memory, int) > INT_BITS_LIMIT - DIGIT_BITS)',
      'if (false)',
    ],
    ['takes all texts for ASCII', 'if (!isAscii(memory, text)) return asked.atom(text);', ''],
  ]),
  ...inFile('interpreter/numbers.ts', [
    ['leaves the sign of numbers out', "!== 0 ? '-' : ''", "!== 0 ? '' : ''"],
    ['knows no digits but the lowest of a number', 'if (digits <= 1) return', 'if (digits <= 9) return'],
    ['writes no exponents', 'if (exponent < -4 || exponent >= 16)', 'if (false)'],
    ['takes minus zero for zero', "Object.is(value, -0) ? '-0.0' : '0.0'", "'0.0'"],
    ['writes infinity in its own way', "return value > 0 ? 'inf' : '-inf';", 'return String(value);'],
  ]),
  ...inFile('interpreter/texts.ts', [
    [
      'takes each character for a byte',
      'found += String.fromCodePoint(codePoint(octets, width * at, width))',
      'found += String.fromCharCode(octets[width * at] ?? 0)',
    ],
    ['quotes with one mark only', `text.includes("'") && !text.includes('"') ? '"' : "'"`, `"'"`],
    [
      'reads a text of a subclass where others stand',
      'if (!(state & TEXT_COMPACT)) return memory.word(text + TEXT_DATA);',
      '',
    ],
    ['escapes no control characters', 'ESCAPES[each] ?? hexEscape(each)', 'ESCAPES[each] ?? each'],
  ]),
  ...inFile('recorder/readers/containers.ts', [
    [
      'leaves the first item of lists and tuples out',
      'for (let index = 0; index < shown; index++) references',
      'for (let index = 1; index < shown; index++) references',
    ],
    ['does not watch the items of a list', 'LIST_ITEMS + 4, items, end];', 'LIST_ITEMS + 4];'],
    ['does not watch the items of a tuple', 'LENGTH + 4, items, end];', 'LENGTH + 4];'],
    ['does not watch the table of a set', 'SET_TABLE + 4, table, table + size];', 'SET_TABLE + 4];'],
    ['does not say how many items are left out', 'omitted: length - shown, references', 'omitted: 0, references'],
    ['shows all items', 'const shown = Math.min(length, ITEM_LIMIT);', 'const shown = length;'],
    ['tells members that were removed from a set', ' && memory.word(at + SET_HASH) !== NO_HASH', ''],
    [
      'shows all members',
      'at < end && references.length < ITEM_LIMIT; at += SET_ENTRY_BYTES',
      'at < end; at += SET_ENTRY_BYTES',
    ],
  ]),
  ...inFile('recorder/readers/dicts.ts', [
    [
      'tells no keys',
      "references.push(['key', label, key], ['value'",
      "references.push(['value', label, value], ['value'",
    ],
    [
      'tells entries that were deleted',
      'if (value !== 0 && !visit(memory.word(at + keyAt), value)) return;',
      'if (!visit(memory.word(at + keyAt), value)) return;',
    ],
    [
      'takes all keys for texts',
      'const size = isGeneral ? ENTRY_BYTES : TEXT_ENTRY_BYTES;',
      'const size = TEXT_ENTRY_BYTES;',
    ],
    [
      'tells attributes in the order in which the class first had them',
      'const index = memory.octet(order + place);',
      'const index = place;',
    ],
    ['does not watch the entries of a dict', 'entries, entries + Math.min(size, TABLE_BYTES)];', 'entries, entries];'],
    [
      'does not watch the values of a dict that shares its keys',
      'return [...head, values, values + valuesBytes(memory, values)];',
      'return head;',
    ],
    ['shows all entries', 'return references.length < 2 * ITEM_LIMIT;', 'return true;'],
  ]),
  ...inFile('recorder/readers/callables.ts', [
    ['leaves the content of a cell out', "references: [['cell', '', content]] }", 'references: [] }'],
    ['leaves out what a method is bound to', "      ['bound', '', memory.word(object + METHOD_SELF)],\n", ''],
    [
      'does not watch cells that are objects',
      'regions: (object) => [object + CELL_CONTENT, object + CELL_CONTENT + 4]',
      'regions: () => []',
    ],
  ]),
  ...inFile('recorder/readers/instances.ts', [
    ['leaves slots out', 'if (content !== 0) found.push([shape.way, name, content]);', ''],
    ['tells slots as attributes', 'found.push([shape.way, name, content])', "found.push(['attribute', name, content])"],
    [
      'leaves attributes out that stand in the object',
      'visitValues(memory, memory.word(type + TYPE_CACHED_KEYS), values, visit);\n',
      '',
    ],
    [
      'takes the values in an object for valid though its dict has outgrown them',
      'if (memory.octet(values + VALUES_VALID) !== 0) {',
      'if (true) {',
    ],
    [
      'does not watch attributes that stand in the object',
      'return start === OBJECT_BYTES ? [object + OBJECT_TYPE, inside] : [...regions, end, inside];',
      'return regions;',
    ],
    [
      'does not watch the dict of an instance',
      'regions : [...regions, ...dictRegions(memory, attributes)]',
      'regions : regions',
    ],
    [
      'does not watch whether an instance has a dict',
      'if (flags & MANAGED_DICT) regions.push',
      'if (false) regions.push',
    ],
    ['tells what the library keeps for itself', 'if (!shape.folds.includes(name)) found.push', 'found.push'],
    [
      'knows no dict at a fixed place',
      'return offset > 0 && offset < MAX_DICT_OFFSET ? memory.word(object + offset) : 0;',
      'return 0;',
    ],
  ]),
  ...inFile('recorder/contents.ts', [
    [
      'tells nothing that only the collector sees',
      'const shown = others.slice(0, ITEM_LIMIT)',
      'const shown = others.slice(0, 0)',
    ],
    [
      'looks into what the runtime made',
      'const isClosed = shape.closed || (!shape.plain && isOfRuntime);',
      'const isClosed = shape.closed;',
    ],
    ['looks into what simulates the world', 'const isClosed = shape.closed || (', 'const isClosed = ('],
    ['looks into closed objects that it reads itself', 'full === null && shape.maybeClosed ?', 'false ?'],
    ['watches only what adjoins the head of an object', 'else if (from < to) rest.push(from, to);', ''],
    [
      'keeps the shape of a class that is no more',
      'if (this.#shapes.delete(address)) this.openClasses.delete(address);',
      '',
    ],
    [
      'meets what is closed on value stacks',
      'return !shape.maybeClosed || closedText(this.#python, address) === null;',
      'return true;',
    ],
    [
      'meets plain values on value stacks',
      'if (!shape.collected || shape.closed || !this.#collector.isLinked(address)) return false;',
      '',
    ],
    ['labels attributes as keys', 'textOf(this.#memory, key) : this.label(key)', 'this.label(key) : this.label(key)'],
  ]),
];
