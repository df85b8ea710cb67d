/** Dicts: their tables, and what they hold in order. */
import {
  DICT_KEYS,
  DICT_USED,
  DICT_VALUES,
  ENTRY_BYTES,
  ENTRY_KEY,
  ENTRY_VALUE,
  KEYS_COUNTS,
  KEYS_ENTRIES,
  KEYS_GENERAL,
  KEYS_INDICES,
  KEYS_KIND,
  KEYS_LOG2_INDEX_BYTES,
  KEYS_LOG2_SIZE,
  KEYS_TEXTS,
  OBJECT_TYPE,
  TEXT_ENTRY_BYTES,
  TEXT_ENTRY_KEY,
  TEXT_ENTRY_VALUE,
  VALUES_CAPACITY,
  VALUES_SIZE,
  VALUES_START,
} from '../../interpreter/layout.ts';
import type { Address, Memory } from '../../interpreter/memory.ts';
import type { Reference } from '../shape.ts';
import { type Asked, ITEM_LIMIT, type Kind, TABLE_BYTES } from './kind.ts';

/** Where the entries of a table of keys begin. */
export const entriesOf = (memory: Memory, keys: Address): Address =>
  keys + KEYS_INDICES + 2 ** memory.octet(keys + KEYS_LOG2_INDEX_BYTES);

/** How many entries a table of keys has room for. */
const roomOf = (memory: Memory, keys: Address): number =>
  Math.floor(2 ** (memory.octet(keys + KEYS_LOG2_SIZE) + 1) / 3);

/** The size of a PyDictValues in bytes: four counts, the values, and the order in which they came. */
export const valuesBytes = (memory: Memory, values: Address): number =>
  VALUES_START + 5 * memory.octet(values + VALUES_CAPACITY);

/** Calls `visit` with key and value of each entry, in order, until it returns false. */
export function visitDict(memory: Memory, dict: Address, visit: (key: Address, value: Address) => boolean): void {
  const keys = memory.word(dict + DICT_KEYS);
  const values = memory.word(dict + DICT_VALUES);
  if (values !== 0) {
    visitValues(memory, keys, values, visit);
    return;
  }
  const isGeneral = memory.octet(keys + KEYS_KIND) === KEYS_GENERAL;
  const size = isGeneral ? ENTRY_BYTES : TEXT_ENTRY_BYTES;
  const keyAt = isGeneral ? ENTRY_KEY : TEXT_ENTRY_KEY;
  const valueAt = isGeneral ? ENTRY_VALUE : TEXT_ENTRY_VALUE;
  const end = entriesOf(memory, keys) + size * memory.word(keys + KEYS_ENTRIES);
  for (let at = entriesOf(memory, keys); at < end; at += size) {
    const value = memory.word(at + valueAt);
    if (value !== 0 && !visit(memory.word(at + keyAt), value)) return;
  }
}

/** The same for the values that an instance keeps in itself, or shares the keys of. */
export function visitValues(
  memory: Memory,
  keys: Address,
  values: Address,
  visit: (key: Address, value: Address) => boolean,
): void {
  const entries = entriesOf(memory, keys);
  const order = values + VALUES_START + 4 * memory.octet(values + VALUES_CAPACITY);
  const count = memory.octet(values + VALUES_SIZE);
  for (let place = 0; place < count; place++) {
    const index = memory.octet(order + place);
    const value = memory.word(values + VALUES_START + 4 * index);
    // While they are let go one by one, the places of those that are gone are empty.
    if (value !== 0 && !visit(memory.word(entries + TEXT_ENTRY_BYTES * index + TEXT_ENTRY_KEY), value)) return;
  }
}

/** The memory of a dict: its head, and its table of keys or its array of values. */
export function dictRegions(memory: Memory, dict: Address): Address[] {
  const keys = memory.word(dict + DICT_KEYS);
  const values = memory.word(dict + DICT_VALUES);
  const head = [dict + OBJECT_TYPE, dict + DICT_VALUES + 4];
  if (values !== 0) return [...head, values, values + valuesBytes(memory, values)];
  const entries = entriesOf(memory, keys);
  const isGeneral = memory.octet(keys + KEYS_KIND) === KEYS_GENERAL;
  const size = (isGeneral ? ENTRY_BYTES : TEXT_ENTRY_BYTES) * roomOf(memory, keys);
  return [...head, keys + KEYS_COUNTS, keys + KEYS_INDICES, entries, entries + Math.min(size, TABLE_BYTES)];
}

/** The entries of a dict, each a key and its value, from start to end; null where not all keys are exact texts. */
export function textTable(memory: Memory, dict: Address): readonly [start: Address, end: Address] | null {
  const keys = memory.word(dict + DICT_KEYS);
  if (memory.word(dict + DICT_VALUES) !== 0 || memory.octet(keys + KEYS_KIND) !== KEYS_TEXTS) return null;
  const entries = entriesOf(memory, keys);
  return [entries, entries + TEXT_ENTRY_BYTES * roomOf(memory, keys)];
}

/** Keys and values in order. */
export const dicts = (memory: Memory, asked: Asked): Kind => ({
  read: (object) => {
    const references: Reference[] = [];
    visitDict(memory, object, (key, value) => {
      const label = asked.label(key);
      references.push(['key', label, key], ['value', label, value]);
      return references.length < 2 * ITEM_LIMIT;
    });
    const length = memory.word(object + DICT_USED);
    return { text: null, length, omitted: length - references.length / 2, references };
  },
  regions: (object) => dictRegions(memory, object),
});
