/** Steps as JSON text, in the form of `Step` in model/trace.ts. */

import { quote } from '../interpreter/texts.ts';
import type { ObjectHeap } from './heap.ts';
import type { Field, Known } from './known.ts';
import { middleOf } from './lists.ts';
import type { Range } from './plan.ts';

/** How a step begins, up to its frame. */
export const headOf = (event: string, range: Range | null): string =>
  `{"event":"${event}","range":${range === null ? 'null' : `[${range.join(',')}]`},"frame":"`;

/** The parts of a step that tell of objects; each starts with a comma. */
export function tellObjects(heap: ObjectHeap): string {
  const { created, changed, freed, lost } = heap.changes;
  let text = '';
  if (created.size > 0) text = `,"objects":{${[...created].map((known) => recordOf(known, heap)).join(',')}}`;
  if (changed.size > 0) {
    const changes = [...changed].map((known) => changeOf(known, heap)).filter((change) => change !== '');
    if (changes.length > 0) text += `,"changed":{${changes.join(',')}}`;
  }
  if (freed.length > 0) text += `,"freed":[${idsOf(freed)}]`;
  if (lost.length > 0) text += `,"lost":[${idsOf(lost)}]`;
  return text;
}

/** In an order that does not depend on addresses. */
const idsOf = (objects: readonly Known[]): string =>
  [...objects]
    .sort((a, b) => a.serial - b.serial)
    .map(({ id }) => id)
    .join(',');

/** All of an object, but for what has the default that ObjectRecord in model/trace.ts names. */
function recordOf(known: Known, heap: ObjectHeap): string {
  let text = `${known.id}:{"address":${known.address},"type":${quote(known.type)}`;
  if (known.class !== 0) text += `,"class":${heap.at(known.class).id}`;
  if (known.text !== null) text += `,"text":${quote(known.text)}`;
  if (known.length !== null) text += `,"length":${known.length}`;
  if (known.omitted !== 0) text += `,"omitted":${known.omitted}`;
  if (known.immortal) text += ',"immortal":true';
  else if (known.refcount !== null) text += `,"refcount":${known.refcount}`;
  if (known.held !== 'names') text += `,"held":"${known.held}"`;
  if (known.origin !== null) text += `,"origin":"${known.origin}"`;
  if (known.found) text += ',"found":true';
  if (known.references.length > 0) text += `,"references":[${known.references.join(',')}]`;
  return `${text}}`;
}

/** What differs in an object; empty for one that came back to what was told. */
function changeOf(known: Known, heap: ObjectHeap): string {
  const parts: string[] = [];
  for (const [field, old] of known.before ?? []) if (known[field] !== old) parts.push(fieldOf(known, field, old, heap));
  const told = parts.filter((part) => part !== '');
  return told.length > 0 ? `${known.id}:{${told.join(',')}}` : '';
}

function fieldOf(known: Known, field: Field, old: unknown, heap: ObjectHeap): string {
  if (field === 'references') {
    const change = spliceOf(old as readonly string[], known.references);
    return change === '' ? '' : `"references":[${change}]`;
  }
  if (field === 'class') return `"class":${known.class === 0 ? 'null' : heap.at(known.class).id}`;
  const value = known[field];
  return `"${field}":${typeof value === 'string' ? quote(value) : value}`;
}

/** The shortest middle part to replace: where it starts, how much goes, what comes; empty where all is the same. */
function spliceOf(before: readonly string[], after: readonly string[]): string {
  const middle = middleOf(before, after);
  if (middle === null) return '';
  const { start, end } = middle;
  const inserted = after.slice(start, after.length - end);
  return `[${[start, before.length - start - end, ...inserted].join(',')}]`;
}
