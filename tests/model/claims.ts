import type { Playback } from '../../model/playback.ts';
import type { Claim, Part, Phrase } from '../../model/sentence/parts.ts';
import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { FrameId, ObjectId } from '../../model/trace.ts';

/**
 * What is untrue or unfounded in the sentence of step `n`, found by looking at the two snapshots in the
 * plainest way; empty if nothing is. Every name and object that is mentioned must be there, too.
 */
export function untruths(playback: Playback, n: number, sentence: Phrase): readonly string[] {
  const before = n > 0 ? playback.at(n - 1) : null;
  const after = playback.at(n);
  return [
    ...sentence.claims.filter((claim) => !holds(claim, before, after)).map((claim) => JSON.stringify(claim)),
    ...sentence.parts.filter((part) => !isThere(part, before, after)).map((part) => JSON.stringify(part)),
  ];
}

function holds(claim: Claim, before: Snapshot | null, after: Snapshot): boolean {
  switch (claim.claim) {
    case 'bound':
      return binding(after, claim.frame, claim.name) === claim.object;
    case 'value':
      return (
        after.frames
          .find(({ id }) => id === claim.frame)
          ?.temporaries.some(
            (one) => one.object === claim.object && String(one.expression) === String(claim.expression),
          ) ?? false
      );
    case 'was bound':
      return binding(before, claim.frame, claim.name) === claim.object;
    case 'unbound':
      return binding(after, claim.frame, claim.name) === null && binding(before, claim.frame, claim.name) !== null;
    case 'new':
      return !before?.objects.has(claim.object) && after.objects.has(claim.object);
    case 'freed':
      return Boolean(before?.objects.has(claim.object)) && !after.objects.has(claim.object);
    case 'unreachable':
      return after.objects.get(claim.object)?.held === 'none' && !reached(after, claim.object);
    case 'held unseen':
      return after.objects.get(claim.object)?.held === 'unseen' && !reached(after, claim.object);
    case 'refers':
      return refers(after, claim.object, claim.label, claim.to);
    case 'referred':
      return refers(before, claim.object, claim.label, claim.to);
    case 'text':
      return after.objects.get(claim.object)?.text === claim.text;
    case 'inside':
      return after.objects.get(claim.object)?.references.some((ref) => ref.object === claim.to) ?? false;
    case 'reached by':
      return sameList(claim.names, reachingNames(after, claim.object));
    case 'weak reference died':
      return (
        Boolean(
          before?.objects
            .get(claim.object)
            ?.references.some((ref) => ref.kind === 'referent' && ref.object === claim.referent),
        ) &&
        !after.objects
          .get(claim.object)
          ?.references.some(({ kind, object }) => kind === 'referent' && object === claim.referent) &&
        !after.objects.has(claim.referent)
      );
  }
}

function isThere(part: Part, before: Snapshot | null, after: Snapshot): boolean {
  if (part.kind === 'name')
    return [before, after].some((snapshot) => binding(snapshot, part.frame, part.name) !== null);
  if (part.kind !== 'object') return true;
  const object = after.objects.get(part.object) ?? before?.objects.get(part.object);
  if (!object) return false;
  const words = [object.type, ...(SAID_AS[object.type] ?? []), ...(isClass(object) ? ['class'] : [])];
  return words.some((word) => part.text.toLowerCase().includes(word.toLowerCase()));
}

/** Types that are said with other words than their class's name. */
const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  ReferenceType: ['weak reference'],
  type: ['class'],
  method: ['bound method'],
  WeakMethod: ['weak method'],
  KeyedRef: ['weak reference'],
  mappingproxy: ['mapping proxy'],
  builtin_function_or_method: ['built-in function'],
  ProxyType: ['weak proxy'],
  CallableProxyType: ['weak proxy'],
  'method-wrapper': ['built-in method'],
  _lru_cache_wrapper: ['cached function'],
  finalize: ['finalizer'],
  str_ascii_iterator: ['str_iterator'],
  _deque_iterator: ['deque_iterator'],
  _tee: ['tee'],
  _grouper: ['group'],
  _tuplegetter: ['field'],
};

/** A class of a metaclass of its own has that as its type. */
const isClass = (object: MemoryObject): boolean =>
  object.text?.startsWith('class ') === true || object.references.some(({ kind }) => kind === 'metaclass');

function binding(snapshot: Snapshot | null, frame: FrameId, name: string): ObjectId | null {
  const names = snapshot?.frames.find(({ id }) => id === frame)?.names;
  return names?.find((one) => one.name === name)?.object ?? null;
}

function refers(snapshot: Snapshot | null, object: ObjectId, label: string, to: ObjectId): boolean {
  const references = snapshot?.objects.get(object)?.references ?? [];
  return references.some((ref) => ref.label === label && ref.object === to);
}

const reached = (snapshot: Snapshot, object: ObjectId): boolean => reachingNames(snapshot, object).length > 0;

/** The names that lead to an object, found by walking from each. */
function reachingNames(snapshot: Snapshot, object: ObjectId): readonly string[] {
  return snapshot.frames.flatMap(({ names }) =>
    names.filter((name) => leadsTo(snapshot, name.object, object, new Set())).map(({ name }) => name),
  );
}

function leadsTo(snapshot: Snapshot, from: ObjectId, to: ObjectId, seen: Set<ObjectId>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const references = snapshot.objects.get(from)?.references ?? [];
  return references.some((ref) => ref.strength === 'strong' && leadsTo(snapshot, ref.object, to, seen));
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
