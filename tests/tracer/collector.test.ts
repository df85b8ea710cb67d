import { expect, it } from 'vitest';
import { Collector } from '../../tracer/interpreter/collector.ts';
import { GC_HEAD_BYTES } from '../../tracer/interpreter/layout.ts';
import { Memory } from '../../tracer/interpreter/memory.ts';

const HEAP_BYTES = 1024;
/** The head of a list, and the head of the object that stands in it. */
const LIST = 64;
const HEAD = 256;
const OBJECT = HEAD + GC_HEAD_BYTES;

/** A heap with one object in a list of the collector, its words changed to those of `changed`, by address. */
function isLinkedWith(changed: Readonly<Record<number, number>>): boolean {
  const buffer = new ArrayBuffer(HEAP_BYTES);
  const heap = {
    HEAPU8: new Uint8Array(buffer),
    HEAPU32: new Uint32Array(buffer),
    HEAPF64: new Float64Array(buffer),
  };
  const memory = new Memory(heap);
  const words = { [LIST]: HEAD, [LIST + 4]: HEAD, [HEAD]: LIST, [HEAD + 4]: LIST, [OBJECT]: 1, ...changed };
  for (const [address, word] of Object.entries(words)) memory.store(Number(address), word);
  return new Collector(memory, LIST).isLinked(OBJECT);
}

it('an object in a list of the collector is linked, whatever the flags of its links', () => {
  expect(isLinkedWith({})).toBe(true);
  expect(isLinkedWith({ [HEAD]: LIST + 2, [HEAD + 4]: LIST + 1 })).toBe(true);
});

it.each([
  ['are cleared', { [HEAD]: 0, [HEAD + 4]: 0 }],
  ['lead to where nothing leads back', { [HEAD]: LIST + 16, [HEAD + 4]: LIST + 16 }],
  ['are led back to in one direction', { [LIST + 4]: LIST }],
  ['lead out of the memory', { [HEAD]: HEAP_BYTES, [HEAD + 4]: HEAP_BYTES }],
  // An empty bin of dlmalloc keeps its last pointers. No small program meets that in each build of the runtime.
  ['look right, as those of a bin may, but that has no reference', { [OBJECT]: 0 }],
] as const)('one whose links %s was freed', (_, changed) => {
  expect(isLinkedWith(changed)).toBe(false);
});
