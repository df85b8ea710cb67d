import { inFile } from '../breakage.mjs';

/**
 * Breakages of values without references, and what holds plain bytes.
 * @type {readonly import('../breakage.mjs').Breakage[]}
 */
export const PLAIN = [
  ...inFile('refscope/readers/atoms.py', [
    ['tells bytes without their length', 'bytes_text(value), bytes.__len__(value)', 'bytes_text(value), None'],
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
];
