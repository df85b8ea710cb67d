"""Values of the library that are told by a text: moments, decimal numbers, fractions, paths, matches."""

import datetime
import pathlib
import re
from collections.abc import Callable

from ..interpreter.layout import bytes_of, words_of
from ..memory import OBJECT_BYTES, object_at, signed, words
from ..regions import TEXT_BYTES, Regions
from ..texts import ELLIPSIS, TEXT_LIMIT, int_text, str_text, type_name
from .fields import Field, Hidden, Structure
from .instances import member_of
from .kind import Kind, Reading, Reference, fixed, nothing_beyond

NONE = id(None)


def _getters(cls: type, names: str) -> list[Callable[[object], int]]:
    return [cls.__dict__[name].__get__ for name in names.split()]


_date_parts = _getters(datetime.date, 'year month day')
_clock_parts = 'hour minute second microsecond'
_time_parts = _getters(datetime.time, _clock_parts)
_datetime_parts = _date_parts + _getters(datetime.datetime, _clock_parts)
_time_zone, _datetime_zone = (cls.__dict__['tzinfo'].__get__ for cls in (datetime.time, datetime.datetime))
# Hours and minutes are always told, seconds and their parts only where there are some.
LEAST_OF_TIME, LEAST_OF_DATETIME = 2, 5
# How many bytes the numbers of each take.
DATE_BYTES, TIME_BYTES, DATETIME_BYTES = 4, 6, 10


def _moment(
    name: str, parts: list[Callable[[object], int]], least: int, end: int, zone: Callable[[object], object] | None = None
) -> Kind:
    """A date, a time or both, as `repr` says it but for its time zone: that may be an object of the program.

    After its hash, a byte says whether a time zone follows; then come its numbers, up to byte `end`.
    """

    def read(value: object) -> Reading:
        numbers = [part(value) for part in parts]
        while len(numbers) > least and not numbers[-1]:
            numbers.pop()
        zone_of = zone(value) if zone else None
        found: list[Reference] = [] if zone_of is None else [('attribute', 'tzinfo', id(zone_of))]
        return Reading(f'datetime.{name}({", ".join(map(str, numbers))})', None, 0, found)

    return Kind(read, fixed(MOMENT.hastzinfo, end), immutable=True, whole=True)


MOMENT = bytes_of('PyDateTime_Time')


def _read_timedelta(value: datetime.timedelta) -> Reading:
    return Reading(datetime.timedelta.__repr__(value))


def _read_timezone(value: datetime.timezone) -> Reading:
    at = id(value) >> 2
    offset, name = words[at + ZONE.offset], words[at + ZONE.name]
    if value is datetime.timezone.utc:
        return Reading('datetime.timezone.utc')
    named = f', {str_text(object_at(name))}' if name and type(object_at(name)) is str else ''
    return Reading(f'datetime.timezone({datetime.timedelta.__repr__(object_at(offset))}{named})')


ZONE = words_of('PyDateTime_TimeZone')


def _read_path(value: pathlib.PurePath) -> Reading:
    raw = member_of(id(value), '_raw_paths')
    parts = object_at(raw) if raw else None
    if type(parts) is not list or any(type(part) is not str for part in parts):
        return Reading()
    return Reading(f'{type_name(type(value))}({str_text(_joined(parts))})')


def _joined(parts: list[str]) -> str:
    """A path as it is told: without what repeats a slash or stays where it is. (pathlib: PurePath._parse_path)"""
    path = ''
    for part in parts:
        path = part if part.startswith('/') or not path else f'{path}/{part}'
    root = '//' if path.startswith('//') and not path.startswith('///') else '/' if path.startswith('/') else ''
    return root + '/'.join(name for name in path.split('/') if name not in ('', '.')) or '.'


def _match_text(at: int) -> str:
    match = object_at(4 * at)
    found = ''
    if type(_subject(match)) in (str, bytes):
        found = f', match={_group(match)!r}'
    return f'span={_span(match)!r}{found}'


_subject, _group, _span = re.Match.__dict__['string'].__get__, re.Match.group, re.Match.span


def _read_pattern(value: re.Pattern) -> Reading:
    pattern = _source(value)
    return Reading(re.Pattern.__repr__(value) if type(pattern) in (str, bytes) else None)


_source = re.Pattern.__dict__['pattern'].__get__


DECIMAL = words_of('PyDecObject')


def read_decimal(value: object) -> Reading:
    """A decimal number, from memory: its own methods would make a context where there is none yet."""
    at = id(value) >> 2
    flags, exponent, digits = words[at + DECIMAL.flags], words[at + DECIMAL.exp], words[at + DECIMAL.digits]
    sign = '-' if flags & NEGATIVE else ''
    if flags & INFINITE:
        return Reading(f"Decimal('{sign}Infinity')")
    if digits > TEXT_LIMIT:
        return Reading(f'a Decimal of {digits} digits{ELLIPSIS}')
    data = words[at + DECIMAL.data] >> 2
    # A word holds nine digits.
    parts = words[data : data + words[at + DECIMAL.len]]
    coefficient = sum(part * WORD_BASE**place for place, part in enumerate(parts))
    if flags & (QUIET_NAN | SIGNALLING_NAN):
        return Reading(f"Decimal('{sign}{'s' if flags & SIGNALLING_NAN else ''}NaN{coefficient or ''}')")
    return Reading(f"Decimal('{sign}{_scientific(str(coefficient), signed(exponent))}')")


NEGATIVE, INFINITE, QUIET_NAN, SIGNALLING_NAN = 1, 2, 4, 8
WORD_BASE = 10**9
# An exponent further below zero is told as one.
LEAST_EXPONENT = -6


def _scientific(digits: str, exponent: int) -> str:
    """Digits with a point, and an exponent where the number is told with one. (decimal: to-scientific-string)"""
    left = exponent + len(digits)
    point = left if exponent <= 0 and left > LEAST_EXPONENT else 1
    if point <= 0:
        whole, part = '0', '.' + '0' * -point + digits
    elif point >= len(digits):
        whole, part = digits + '0' * (point - len(digits)), ''
    else:
        whole, part = digits[:point], '.' + digits[point:]
    return whole + part + ('' if left == point else f'E{left - point:+d}')


def decimal_regions(address: int) -> Regions:
    """The regions of a decimal number: all but its hash, and its digits."""
    at = address >> 2
    used, data = words[at + DECIMAL.len], words[at + DECIMAL.data]
    own = (address + 4 * DECIMAL.flags, address + 4 * DECIMAL.data + 4)
    return [own, (data, data + min(4 * used, TEXT_BYTES))]


def read_fraction(value: object) -> Reading:
    """A fraction; without a text where its parts are not plain ints."""
    parts = [member_of(id(value), name) for name in ('_numerator', '_denominator')]
    if not all(part and type(object_at(part)) is int for part in parts):
        return Reading()
    return Reading(f'Fraction({", ".join(int_text(object_at(part)) for part in parts)})')


def read_uuid(value: object) -> Reading:
    """A UUID in its usual form."""
    number = member_of(id(value), 'int')
    if not number or type(object_at(number)) is not int:
        return Reading()
    digits = f'{object_at(number):032x}'
    return Reading(f"UUID('{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}')")


_match, _delta = words_of('MatchObject'), bytes_of('PyDateTime_Delta')
_zone_end = bytes_of('PyDateTime_TimeZone').name + 4
VALUE_STRUCTURES: dict[type, Structure] = {
    re.Match: Structure(
        [Field(_match.string, 'attribute', 'string'), Field(_match.pattern, 'attribute', 're'), Hidden(_match.regs)],
        _match_text,
    ),
}
VALUES: dict[type, Kind] = {
    datetime.date: _moment('date', _date_parts, 3, MOMENT.data + DATE_BYTES),
    datetime.time: _moment('time', _time_parts, LEAST_OF_TIME, MOMENT.data + TIME_BYTES, _time_zone),
    datetime.datetime: _moment(
        'datetime', _datetime_parts, LEAST_OF_DATETIME, MOMENT.data + DATETIME_BYTES, _datetime_zone
    ),
    datetime.timedelta: Kind(
        _read_timedelta, fixed(_delta.days, _delta.microseconds + 4), immutable=True, whole=True
    ),
    datetime.timezone: Kind(_read_timezone, fixed(OBJECT_BYTES, _zone_end), immutable=True, whole=True),
    pathlib.PurePath: Kind(_read_path, nothing_beyond),
    re.Pattern: Kind(_read_pattern, nothing_beyond),
    **{cls: structure.kind() for cls, structure in VALUE_STRUCTURES.items()},
}
