/**
 * Telling garbage that waits for the collector from objects that something unseen keeps alive.
 *
 * CPython's own test, on a few objects only: count the references that come from among them; an object with more
 * references than that is held from outside, and so is all that it leads to. (Python/gc.c: subtract_refs,
 * move_unreachable.)
 */
import type { Address, Memory } from '../interpreter/memory.ts';

/**
 * Of `suspects` and what they lead to, the addresses that only garbage refers to, and the others.
 *
 * `suspects` says how many references to each come from garbage that is none of them; `referents` what may be garbage of
 * that to which an object refers; null: unknown, and nothing unknown is called garbage.
 */
export function garbageAmong(
  memory: Memory,
  suspects: ReadonlyMap<Address, number>,
  referents: (address: Address) => readonly Address[] | null,
): { readonly garbage: ReadonlySet<Address>; readonly alive: readonly Address[] } {
  const inside = new Map(suspects);
  const leadsTo = new Map<Address, readonly Address[]>();
  const held: Address[] = [];
  const waiting = [...suspects.keys()];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const answer = referents(address);
    if (answer === null) held.push(address);
    const found = answer ?? [];
    leadsTo.set(address, found);
    for (const referent of found) {
      if (!inside.has(referent)) waiting.push(referent);
      inside.set(referent, (inside.get(referent) ?? 0) + 1);
    }
  }
  for (const [address, count] of inside) if (memory.count(address) > count) held.push(address);
  const garbage = new Set(inside.keys());
  for (let address = held.pop(); address !== undefined; address = held.pop())
    if (garbage.delete(address)) for (const each of leadsTo.get(address) ?? []) held.push(each);
  return { garbage, alive: [...inside.keys()].filter((address) => !garbage.has(address)) };
}
