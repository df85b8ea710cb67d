import { type Change, changesAt } from '../../model/changes.ts';
import type { Playback } from '../../model/playback.ts';
import type { MemoryObject, Name, Reference } from '../../model/snapshot.ts';
import type { Range } from '../../model/trace.ts';

/** A whole recording as text that can be read and compared; without addresses, which differ from run to run. */
export const describeRecording = (playback: Playback): string =>
  Array.from({ length: playback.length }, (_, n) => describeStep(playback, n)).join('\n');

function describeStep(playback: Playback, n: number): string {
  const { event, range, frame, frames, objects } = playback.at(n);
  const { output } = playback.step(n);
  const temporaries = frames.flatMap((one) => one.temporaries.map((temporary) => ({ ...temporary, frame: one.id })));
  return [
    `${n} ${event} ${range ? placeOf(range) : ''} in ${frame}`,
    ...frames.map(({ id, function: name, kind, suspended, names }) =>
      `  ${id} ${kind} ${name}${suspended ? ' (suspended)' : ''}: ${names.map(describeName).join(', ')}`.trimEnd(),
    ),
    ...temporaries.map(({ frame: of, object, expression }) => `  ${of} value of ${placeOf(expression)}: ${object}`),
    ...[...objects.values()].map((object) => `  ${describeObject(object)}`),
    ...inOrder(changesAt(playback, n)).map((change) => `  * ${JSON.stringify(change).replaceAll('"', '')}`),
    ...(output ? [`  > ${JSON.stringify(output)}`] : []),
    '',
  ].join('\n');
}

const placeOf = ([line, column, endLine, endColumn]: Range): string => `${line}:${column}-${endLine}:${endColumn}`;

/** What was freed in one step is told in the order of addresses, which any change of the recorder moves. */
const inOrder = (changes: readonly Change[]): readonly Change[] => {
  const freed = changes.flatMap((change) => (change.kind === 'free' ? [change] : []));
  freed.sort((a, b) => Number(a.object.slice(1)) - Number(b.object.slice(1)));
  return changes.map((change) => (change.kind === 'free' ? (freed.shift() as Change) : change));
};

const describeName = ({ name, object, cell }: Name): string => `${name}=${object}${cell ? ` in ${cell}` : ''}`;

function describeObject({ id, type, text, refcount, immortal, held, origin, references }: MemoryObject): string {
  // How many references a module has depends on the runtime.
  const count = immortal ? 'immortal' : type === 'module' ? '' : `×${refcount ?? '?'}`;
  const how = [held === 'names' ? '' : held, origin ?? ''].filter(Boolean).join(' ');
  return [id, type, text ?? '', count, how, references.map(describeReference).join(' ')].filter(Boolean).join(' ');
}

const describeReference = ({ kind, label, object }: Reference): string => `${kind}${label && `:${label}`}→${object}`;
