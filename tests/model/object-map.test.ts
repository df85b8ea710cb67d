import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ObjectMap } from '../../model/object-map.ts';
import type { MemoryObject } from '../../model/snapshot.ts';
import type { ObjectId } from '../../model/trace.ts';

const object = (id: ObjectId, address: number): MemoryObject => ({
  id,
  address,
  type: 'list',
  class: null,
  text: null,
  length: null,
  omitted: 0,
  refcount: null,
  immortal: false,
  held: 'names',
  origin: null,
  found: false,
  references: [],
});

const ids = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2_000_000 })).map((n): ObjectId => `o${n}`);

describe('an object map', () => {
  it('holds what a Map holds, in the order of the ids, and leaves older versions as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, fc.nat(), fc.boolean()), { maxLength: 200 }), (operations) => {
        let map = ObjectMap.empty;
        const oracle = new Map<ObjectId, MemoryObject>();
        for (const [id, address, adds] of operations) {
          const older = map;
          const was = [...older];
          map = adds ? map.with(object(id, address)) : map.without(id);
          if (adds) oracle.set(id, object(id, address));
          else oracle.delete(id);
          expect(map.get(id)).toEqual(oracle.get(id));
          expect(map.size).toBe(oracle.size);
          expect([...older]).toEqual(was);
        }
        const inOrder = [...oracle].sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
        expect([...map]).toEqual(inOrder);
      }),
    );
  });
});
