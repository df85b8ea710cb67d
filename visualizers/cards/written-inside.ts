import type { MemoryObject, Reference, Snapshot } from '../../model/snapshot.ts';
import type { Show } from '../show.ts';
import { breakText, foldSign, foldText } from '../text/fold.ts';
import { isInside, valueText } from './value.ts';

/** Characters in a line of an opened text. */
const LINE = 40;

/**
 * The text written in the slot of `reference`, at most `most` characters unless opened, with the number
 * of characters cut off as a fold sign; null lines where the object has a card of its own.
 */
export function insideText(
  owner: MemoryObject,
  reference: Reference,
  snapshot: Snapshot,
  show: Show,
  most: number,
): { readonly lines: readonly string[] | null; readonly fold: string } {
  if (!isInside(owner, reference, snapshot, show.values)) return { lines: null, fold: '' };
  const object = snapshot.objects.get(reference.object) as MemoryObject;
  const text = valueText(object);
  if (show.opened.has(object.id)) return { lines: breakText(text, LINE), fold: foldSign(object.omitted, true) };
  const { text: start, hidden } = foldText(text, most);
  return { lines: [start], fold: foldSign(hidden + object.omitted, false) };
}
