import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ObjectDraft, ObjectMap } from '../../model/object-map.ts';
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
  it('holds what a Map holds, in the order of the ids, and stays as it was while a draft goes on', () => {
    const operation = fc.record({ id: ids, address: fc.nat(), does: fc.constantFrom('put', 'remove', 'keep') });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 200 }), (operations) => {
        let draft = new ObjectDraft(ObjectMap.empty);
        const oracle = new Map<ObjectId, MemoryObject>();
        const kept: { readonly map: ObjectMap; readonly was: readonly (readonly [ObjectId, MemoryObject])[] }[] = [];
        for (const { id, address, does } of operations) {
          if (does === 'put') {
            draft.put(object(id, address));
            oracle.set(id, object(id, address));
          } else if (does === 'remove') {
            draft.remove(id);
            oracle.delete(id);
          } else {
            const map = draft.map();
            kept.push({ map, was: inOrder(oracle) });
            // Both the same draft and a new one go on from there.
            if (address % 2 === 0) draft = new ObjectDraft(map);
          }
          expect(draft.get(id)).toEqual(oracle.get(id));
        }
        kept.push({ map: draft.map(), was: inOrder(oracle) });
        for (const { map, was } of kept) {
          expect([...map]).toEqual(was);
          expect(map.size).toBe(was.length);
          for (const [id, each] of was) expect(map.get(id)).toEqual(each);
        }
      }),
    );
  });
});

const inOrder = (objects: ReadonlyMap<ObjectId, MemoryObject>) =>
  [...objects].sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
