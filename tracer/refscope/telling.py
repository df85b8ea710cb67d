"""Steps as JSON text, in the form of `Step` in model/trace.ts."""

from json.encoder import encode_basestring_ascii as quote

from .heap import Heap
from .known import Known

# The fields of an object in the order in which they are told, and their defaults.
FIELDS = ('text', 'length', 'omitted', 'refcount', 'immortal', 'held', 'origin', 'found')
DEFAULTS = {'omitted': 0, 'refcount': None, 'immortal': False, 'held': 'names', 'found': False}


def objects_text(heap: Heap) -> str:
    """The parts of a step that tell of objects; each starts with a comma."""
    if not (heap.created or heap.changed or heap.freed or heap.lost):
        return ''
    parts = []
    if heap.created:
        records = ','.join(f'"o{known.serial}":{_record(known, heap)}' for known in heap.created)
        parts.append(f',"objects":{{{records}}}')
    changes = [f'"o{known.serial}":{{{text}}}' for known in heap.changed if (text := _change(known, heap))]
    if changes:
        parts.append(f',"changed":{{{",".join(changes)}}}')
    if heap.freed:
        parts.append(f',"freed":[{_ids(heap.freed)}]')
    if heap.lost:
        parts.append(f',"lost":[{_ids(heap.lost)}]')
    return ''.join(parts)


def _ids(known: list[Known]) -> str:
    # In an order that does not depend on addresses.
    return ','.join(f'"o{serial}"' for serial in sorted(one.serial for one in known))


def _record(known: Known, heap: Heap) -> str:
    text = f'{{"address":{known.address},"type":{quote(known.type)}'
    if known.class_at:
        text += f',"class":"o{heap.known(known.class_at).serial}"'
    for field in FIELDS:
        value = getattr(known, field)
        if value != DEFAULTS.get(field):
            text += f',"{field}":{_value(value)}'
    if known.references:
        text += f',"references":[{",".join(known.references)}]'
    return text + '}'


def _change(known: Known, heap: Heap) -> str:
    """What differs in an object; empty where it came back to what was told."""
    parts = []
    for field, old in known.before.items():
        now = getattr(known, field)
        if now == old:
            continue
        if field == 'references':
            parts.append(f'"references":[{_splice(old, now)}]')
        elif field == 'class_at':
            parts.append(f'"class":{_value(now and f"o{heap.known(now).serial}" or None)}')
        else:
            parts.append(f'"{field}":{_value(now)}')
    return ','.join(parts)


def _value(value: object) -> str:
    if value is None:
        return 'null'
    if value is True or value is False:
        return 'true' if value else 'false'
    return quote(value) if type(value) is str else str(value)


def _splice(before: list[str], after: list[str]) -> str:
    """The shortest middle part to replace: where it starts, how much goes, what comes."""
    start, limit = 0, min(len(before), len(after))
    while start < limit and before[start] == after[start]:
        start += 1
    end, limit = 0, limit - start
    while end < limit and before[-1 - end] == after[-1 - end]:
        end += 1
    inserted = after[start : len(after) - end]
    return f'[{",".join([str(start), str(len(before) - start - end), *inserted])}]'
