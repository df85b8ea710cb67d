/** Sequences and sets: what they hold, in order, as far as it is shown. */
import {
  LENGTH,
  LIST_ITEMS,
  NO_HASH,
  OBJECT_TYPE,
  SET_ENTRY_BYTES,
  SET_HASH,
  SET_KEY,
  SET_MASK,
  SET_TABLE,
  SET_USED,
  TUPLE_ITEMS,
} from '../../interpreter/layout.ts';
import type { Address, Memory } from '../../interpreter/memory.ts';
import type { Reading, Reference } from '../shape.ts';
import { ITEM_BYTES, ITEM_LIMIT, type Kind, TABLE_BYTES } from './kind.ts';

function readItems(memory: Memory, items: Address, length: number): Reading {
  const references: Reference[] = [];
  const shown = Math.min(length, ITEM_LIMIT);
  for (let index = 0; index < shown; index++) references.push(['item', String(index), memory.word(items + 4 * index)]);
  return { text: null, length, omitted: length - shown, references };
}

export const lists = (memory: Memory): Kind => ({
  read: (object) => readItems(memory, memory.word(object + LIST_ITEMS), memory.word(object + LENGTH)),
  regions: (object) => {
    const items = memory.word(object + LIST_ITEMS);
    const end = items + Math.min(4 * memory.word(object + LENGTH), ITEM_BYTES);
    return [object + OBJECT_TYPE, object + LIST_ITEMS + 4, items, end];
  },
});

export const tuples = (memory: Memory): Kind => ({
  read: (object) => readItems(memory, object + TUPLE_ITEMS, memory.word(object + LENGTH)),
  regions: (object) => {
    const items = object + TUPLE_ITEMS;
    const end = items + Math.min(4 * memory.word(object + LENGTH), ITEM_BYTES);
    return [object + OBJECT_TYPE, object + LENGTH + 4, items, end];
  },
});

/** Sets and frozensets. */
export const sets = (memory: Memory): Kind => ({
  read: (object) => {
    const table = memory.word(object + SET_TABLE);
    const end = table + SET_ENTRY_BYTES * (memory.word(object + SET_MASK) + 1);
    const references: Reference[] = [];
    for (let at = table; at < end && references.length < ITEM_LIMIT; at += SET_ENTRY_BYTES) {
      const member = memory.word(at + SET_KEY);
      if (member !== 0 && memory.word(at + SET_HASH) !== NO_HASH) references.push(['member', '', member]);
    }
    const length = memory.word(object + SET_USED);
    return { text: null, length, omitted: length - references.length, references };
  },
  regions: (object) => {
    const table = memory.word(object + SET_TABLE);
    const size = Math.min(SET_ENTRY_BYTES * (memory.word(object + SET_MASK) + 1), TABLE_BYTES);
    // Its head, without the cached hash.
    return [object + OBJECT_TYPE, object + SET_TABLE + 4, table, table + size];
  },
});
