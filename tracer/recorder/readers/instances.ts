/** What an instance keeps besides what its built-in base does: attributes, and members such as slots. */
import {
  INLINE_VALUES,
  MANAGED_DICT,
  MANAGED_DICT_AT,
  MAX_DICT_OFFSET,
  OBJECT_BYTES,
  OBJECT_TYPE,
  TYPE_BASICSIZE,
  TYPE_CACHED_KEYS,
  TYPE_DICT_OFFSET,
  VALUES_VALID,
} from '../../interpreter/layout.ts';
import type { Address, Memory } from '../../interpreter/memory.ts';
import type { Reference, Shape } from '../shape.ts';
import { dictRegions, valuesBytes, visitDict, visitValues } from './dicts.ts';
import type { Asked } from './kind.ts';

/** The attribute through which a program gets at the dict of an instance. */
const DICT = '__dict__';

/**
 * References to the attributes and members of an instance of a class that has `shape`. Where something else refers to
 * the dict that holds the attributes, that is an object of its own, and they are told of it alone.
 */
export function ownReferences(memory: Memory, asked: Asked, shape: Shape, object: Address): readonly Reference[] {
  const found: Reference[] = [];
  if (!shape.readsDict) {
    const dict = instanceDict(memory, object, memory.type(object));
    if (dict !== 0 && asked.isInSight(dict)) found.push(['attribute', DICT, dict]);
    else
      visitAttributes(memory, object, (key, value) => {
        const name = asked.name(key);
        if (!shape.folds.includes(name)) found.push(['attribute', name, value]);
        return true;
      });
  }
  for (const [name, offset] of shape.members) {
    const content = memory.word(object + offset);
    if (content !== 0) found.push([shape.way, name, content]);
  }
  return found;
}

/** The attributes of an instance, without making the dict that it may not have yet. */
function visitAttributes(memory: Memory, object: Address, visit: (key: Address, value: Address) => boolean): void {
  const type = memory.type(object);
  if (memory.flags(type) & INLINE_VALUES) {
    const values = object + memory.word(type + TYPE_BASICSIZE);
    // An instance whose dict was asked for has both, and they are the same, until the dict outgrows it.
    if (memory.octet(values + VALUES_VALID) !== 0) {
      visitValues(memory, memory.word(type + TYPE_CACHED_KEYS), values, visit);
      return;
    }
  }
  const dict = instanceDict(memory, object, type);
  if (dict !== 0) visitDict(memory, dict, visit);
}

/** The dict of an instance; 0: none, or none yet. */
export function instanceDict(memory: Memory, object: Address, type: Address): Address {
  if (memory.flags(type) & MANAGED_DICT) return memory.word(object + MANAGED_DICT_AT);
  const offset = memory.word(type + TYPE_DICT_OFFSET);
  return offset > 0 && offset < MAX_DICT_OFFSET ? memory.word(object + offset) : 0;
}

/** Where an instance keeps its members, from `start` in the object on, and its attributes. */
export function instanceRegions(memory: Memory, object: Address, start: number): Address[] {
  const type = memory.type(object);
  const flags = memory.flags(type);
  const end = object + memory.word(type + TYPE_BASICSIZE);
  const regions = [object + OBJECT_TYPE, object + OBJECT_BYTES, object + start, end];
  if (flags & INLINE_VALUES) {
    const inside = end + valuesBytes(memory, end);
    if (memory.octet(end + VALUES_VALID) !== 0) {
      // Most instances: all of it is in one piece.
      return start === OBJECT_BYTES ? [object + OBJECT_TYPE, inside] : [...regions, end, inside];
    }
    regions.push(end, inside);
  }
  if (flags & MANAGED_DICT) regions.push(object + MANAGED_DICT_AT, object + MANAGED_DICT_AT + 4);
  const attributes = instanceDict(memory, object, type);
  return attributes === 0 ? regions : [...regions, ...dictRegions(memory, attributes)];
}
