"""Steps as JSON text, in the form of `Step` in model/trace.ts."""

from json.encoder import encode_basestring_ascii as quote

from .heap import Heap
from .known import Known

def objects_text(heap: Heap) -> str:
    """The parts of a step that tell of objects; each starts with a comma."""
    text = ''
    if heap.changes.created:
        records = ','.join([_record(known, heap) for known in heap.changes.created])
        text = f',"objects":{{{records}}}'
    if heap.changes.changed:
        changes = _changes(heap)
        if changes:
            text += f',"changed":{{{",".join(changes)}}}'
    if heap.changes.freed:
        text += f',"freed":[{_ids(heap.changes.freed)}]'
    if heap.changes.lost:
        text += f',"lost":[{_ids(heap.changes.lost)}]'
    return text


def _ids(known: list[Known]) -> str:
    # In an order that does not depend on addresses.
    return ','.join([f'"o{serial}"' for serial in sorted([one.serial for one in known])])


def _record(known: Known, heap: Heap) -> str:
    """All of an object, but for what has the default that ObjectRecord in model/trace.ts names."""
    text = f'{known.id}:{{"address":{known.address},"type":{quote(known.type)}'
    if known.class_at:
        text += f',"class":{heap.known(known.class_at).id}'
    if known.text is not None:
        text += f',"text":{quote(known.text)}'
    if known.length is not None:
        text += f',"length":{known.length}'
    if known.omitted:
        text += f',"omitted":{known.omitted}'
    if known.immortal:
        text += ',"immortal":true'
    elif known.refcount is not None:
        text += f',"refcount":{known.refcount}'
    if known.held != 'names':
        text += f',"held":"{known.held}"'
    if known.origin is not None:
        text += f',"origin":"{known.origin}"'
    if known.found:
        text += ',"found":true'
    if known.references:
        text += f',"references":[{",".join(known.references)}]'
    return text + '}'


def _changes(heap: Heap) -> list[str]:
    """What differs in each object; nothing for one that came back to what was told."""
    told = []
    for known in heap.changes.changed:
        before = known.before
        if len(before) == 1 and 'refcount' in before:
            # Most changes are of this kind.
            if before['refcount'] != known.refcount:
                told.append(f'{known.id}:{{"refcount":{known.refcount}}}')
        elif change := _change(known, before, heap):
            told.append(f'{known.id}:{{{change}}}')
    return told


def _change(known: Known, before: dict[str, object], heap: Heap) -> str:
    parts = []
    for field, old in before.items():
        now = getattr(known, field)
        if now == old:
            continue
        if field == 'references':
            parts.append(f'"references":[{_splice(old, now)}]')
        elif field == 'class_at':
            parts.append(f'"class":{heap.known(now).id if now else "null"}')
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
