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
      'data, width, size = _content(at)\n    end =',
      'value.getvalue()\n    data, width, size = _content(at)\n    end =',
    ],
    ['does not watch a bytearray', 'return [(start, start + min(words[at + LENGTH], TEXT_LIMIT))]', 'return []'],
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
    ['tells three numbers of an array only', 'NUMBERS = 25', 'NUMBERS = 3'],
    [
      'does not tell the type of an array',
      "return Reading(f'array({code!r}{inside})', size)",
      "return Reading(f'array({inside})', size)",
    ],
    ['does not say that an array goes on', "more = f', {ELLIPSIS}' if size > NUMBERS else ''", "more = ''"],
    [
      'takes the room of a bytearray for its bytes',
      "words_of('PyByteArrayObject').ob_start",
      "words_of('PyByteArrayObject').ob_start - 1",
    ],
    [
      'does not say that there are more bytes',
      'octets[start : start + min(size, TEXT_LIMIT + 1)]',
      'octets[start : start + min(size, TEXT_LIMIT)]',
    ],
    [
      'does not say that there is more text in a StringIO',
      'data + width * min(size, TEXT_LIMIT + 1)',
      'data + width * min(size, TEXT_LIMIT)',
    ],
    [
      'does not see that a StringIO is closed',
      "if octets[id(value) + STREAM_CLOSED]:\n        return Reading('closed')",
      "if False:\n        return Reading('closed')",
    ],
    [
      'does not watch the text of a StringIO',
      '    text = [(data, data + width * min(size, TEXT_LIMIT))]',
      '    text = []',
    ],
    [
      'does not watch the bytes of a BytesIO',
      'return [(content + BYTES_START, content + BYTES_START + min(size, TEXT_LIMIT))] if content else []',
      'return []',
    ],
    [
      'does not see that a BytesIO is closed',
      "if not content:\n        return Reading('closed')",
      "if not content:\n        return Reading('')",
    ],
    ['does not tell where a StringIO is', ", at {words[at + STREAM.pos]}', size)", "', size)"],
    [
      'asks an array for its length by its class',
      '_array_length, _array_slice = array.array.__len__,',
      '_array_length, _array_slice = len,',
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
      "return Reading(f'{type_name(type(value))}({str_text(_joined(parts))})')",
      'return Reading(f\'{type_name(type(value))}({str_text("/".join(parts))})\')',
    ],
    [
      'tells seconds of a time always',
      'LEAST_OF_TIME, LEAST_OF_DATETIME = 2, 5',
      'LEAST_OF_TIME, LEAST_OF_DATETIME = 3, 6',
    ],
    [
      'tells minutes only where there are some',
      'LEAST_OF_TIME, LEAST_OF_DATETIME = 2, 5',
      'LEAST_OF_TIME, LEAST_OF_DATETIME = 1, 3',
    ],
    ['tells no durations', 'Reading(datetime.timedelta.__repr__(value))', 'Reading()'],
    ['tells UTC as any other time zone', 'if value is datetime.timezone.utc:', 'if False:'],
    [
      'does not tell the name of a time zone',
      "named = f', {str_text(object_at(name))}' if name and type(object_at(name)) is str else ''",
      "named = ''",
    ],
    [
      'tells a path by its own method',
      "return Reading(f'{type_name(type(value))}({str_text(_joined(parts))})')",
      "return Reading(f'{type_name(type(value))}({str_text(str(value))})')",
    ],
    ['does not tell what matched', "found = f', match={_group(match)!r}'", 'pass'],
    ['does not tell the text of a match', "Field(_match.string, 'attribute', 'string')", 'Hidden(_match.string)'],
    ['does not tell the pattern of a match', "Field(_match.pattern, 'attribute', 're')", 'Hidden(_match.pattern)'],
    ['tells no patterns', 're.Pattern.__repr__(value) if type(pattern) in (str, bytes) else None', 'None'],
    ['forgets the sign of decimals', "sign = '-' if flags & NEGATIVE else ''", "sign = ''"],
    ['takes an infinite decimal for a number', 'if flags & INFINITE:', 'if False:'],
    ['takes what is not a number for one', 'if flags & (QUIET_NAN | SIGNALLING_NAN):', 'if False:'],
    ['takes words of decimals for eight digits', 'WORD_BASE = 10**9', 'WORD_BASE = 10**8'],
    ['tells small decimals without zeros', "'.' + '0' * -point + digits", "'.' + digits"],
    ['tells all digits of a decimal', 'if digits > TEXT_LIMIT:', 'if False:'],
    [
      'takes the numerator of a fraction by its class',
      "parts = [member_of(id(value), name) for name in ('_numerator', '_denominator')]",
      'parts = [id(value.numerator), id(value.denominator)]',
    ],
    [
      'takes what a UUID holds for a number whatever it is',
      'if not number or type(object_at(number)) is not int:',
      'if not number:',
    ],
    [
      'takes the parts of a path for texts whatever they are',
      'if type(parts) is not list or any(type(part) is not str for part in parts):',
      'if not parts:',
    ],
    ['tells a UUID as a number', "digits = f'{object_at(number):032x}'", "digits = f'{object_at(number):032d}'"],
    [
      'takes a root for a repeated slash',
      "root = '//' if path.startswith('//') and not path.startswith('///') else '/' if path.startswith('/') else ''",
      "root = ''",
    ],
    ['tells dates without their day', "'year month day')", "'year month')"],
    [
      'tells a date by its own method',
      'return Reading(f\'datetime.{name}({", ".join(map(str, numbers))})\', None, 0, found)',
      'return Reading(repr(value), None, 0, found)',
    ],
  ]),
  ...inFile('refscope/texts.py', [
    ['cuts no long text', 'if _str_length(value) <= TEXT_LIMIT:', 'if True:'],
    [
      'does not say that a text was cut',
      '_str_repr(_str_slice(value, HEAD)) + ELLIPSIS',
      '_str_repr(_str_slice(value, HEAD))',
    ],
    ['cuts no long bytes', 'if _bytes_length(value) <= TEXT_LIMIT:', 'if True:'],
    ['turns huge ints into digits', 'if _bit_length(value) > INT_BITS_LIMIT:', 'if False:'],
    ['cuts no long int', 'text if len(text) <= TEXT_LIMIT else text[:TEXT_LIMIT] + ELLIPSIS', 'text'],
    ['tells Ellipsis as three dots', "type(...): 'Ellipsis'", "type(...): '...'"],
    ['tells floats with six digits', 'float: _float_repr', 'float: lambda value: f"{value:.6}"'],
    ['tells bools as ints', 'bool: bool.__repr__', 'bool: int.__repr__'],
    ['tells no ranges', 'range: range.__repr__', 'range: lambda value: "range"'],
    ['tells complex numbers by their real part', 'complex: _complex_repr', 'complex: lambda value: repr(value.real)'],
    ['labels tuples by their type', 'if type(value) is tuple:', 'if False:'],
    ['labels a tuple of one as if it were in brackets', 'if len(value) == 1 else', 'if False else'],
    ['labels all items of a tuple', 'value[:3]', 'value[:9]'],
    ['labels keys by their own repr', 'return type_name(type(value))', 'return repr(value)'],
    [
      'labels keys by the name that their class gives itself',
      'return type_name(type(value))',
      'return type(value).__name__',
    ],
    ['labels keys by the class that they claim', 'return type_name(type(value))', 'return value.__class__.__name__'],
    ['looks a type up by its own hash', 'text = _texts.get(id(type(value)))', 'text = ATOM_TEXTS.get(type(value))'],
    [
      'takes keys of subclasses for atoms',
      'text = _texts.get(id(type(value)))',
      'text = next((one for cls, one in ATOM_TEXTS.items() if isinstance(value, cls)), None)',
    ],
  ]),
  ...inFile('refscope/readers/named.py', [
    ['tells the items of a queue from where they stand in memory', '(first + index) % room', '(index) % room'],
    ['does not tell what a reader of CSV reads', "Field(READER.input_iter, 'iterates')", 'Hidden(READER.input_iter)'],
    ['does not tell the lines that were read', " lambda at: f'{words[at + READER.line_num]} lines read'", ' None'],
    ['does not tell what a writer of CSV calls', "Field(WRITER.write, 'function')", 'Hidden(WRITER.write)'],
    [
      'does not tell the format of a Struct',
      'Structure([Hidden(STRUCT_FORMAT)], _struct_text)',
      'Structure([Hidden(STRUCT_FORMAT)])',
    ],
    [
      'looks into the fields of dataclasses',
      "'dataclasses.Field': Kind(lambda value: Reading('field of a dataclass'), nothing_beyond),",
      '',
    ],
    [
      'does not know Decimal',
      "'decimal.Decimal': Kind(read_decimal, decimal_regions, immutable=True, whole=True),",
      '',
    ],
    ['does not know Fraction', "'fractions.Fraction': Kind(read_fraction, nothing_beyond),", ''],
    ['does not know UUID', "'uuid.UUID': Kind(read_uuid, nothing_beyond),", ''],
  ]),
];
