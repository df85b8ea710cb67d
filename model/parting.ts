import type { Playback } from './playback.ts';
import type { MemoryObject, Reference, Snapshot } from './snapshot.ts';
import type { ObjectId } from './trace.ts';

/**
 * The first step of `original` at which another run of the same text, by other rules, is no longer the same: another
 * statement runs, a name is on something else, an object is shared or is not, or something else was written. The two
 * are compared as drawings are: by names, values and who shares what, not by addresses or the order of making.
 * Null: they are the same to the end.
 */
export function partingOf(original: Playback, other: Playback): number | null {
  const common = Math.min(original.length, other.length);
  for (let n = 0; n < common; n++) {
    if (written(original, n) !== written(other, n) || pictureOf(original.at(n)) !== pictureOf(other.at(n))) return n;
  }
  return original.length === other.length ? null : Math.min(common, original.length - 1);
}

const written = (playback: Playback, n: number): string => {
  const { output = '', errors = '' } = playback.step(n);
  return `${output}\n${errors}`;
};

/** A text that two snapshots have in common just if a drawing of the one would be a drawing of the other. */
export function pictureOf(snapshot: Snapshot): string {
  const numbers = new Map<ObjectId, number>();
  const waiting: MemoryObject[] = [];
  /** The number of an object in the order of being found; a value that can't change stands for itself. */
  const mention = (id: ObjectId): string => {
    const object = snapshot.objects.get(id);
    if (!object) return '?';
    if (object.text !== null && object.references.length === 0) return `${object.type} ${object.text}`;
    const known = numbers.get(id) ?? numbers.size;
    if (known === numbers.size) {
      numbers.set(id, known);
      waiting.push(object);
    }
    return `#${known}`;
  };
  const lines = [`${snapshot.event} ${snapshot.range ?? ''}`, snapshot.value === null ? '' : mention(snapshot.value)];
  for (const frame of snapshot.frames) {
    lines.push(`${frame.function} ${frame.suspended}`);
    for (const { name, object } of frame.names) lines.push(`${name} = ${mention(object)}`);
  }
  for (let object = waiting.shift(); object; object = waiting.shift()) {
    lines.push(`${object.type} ${object.text ?? ''}`);
    for (const reference of object.references.filter(isOfProgram)) {
      lines.push(`${reference.kind} ${reference.label} ${reference.strength} ${mention(reference.object)}`);
    }
  }
  return lines.join('\n');
}

/** Names that begin with a dot are those of a belief's rewriting. */
const isOfProgram = ({ label }: Reference): boolean => !label.startsWith('.');
