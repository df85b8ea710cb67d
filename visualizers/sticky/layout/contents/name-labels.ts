import type { Snapshot } from '../../../../model/snapshot.ts';
import { quoted } from '../../../../model/source.ts';
import type { FrameId, ObjectId } from '../../../../model/trace.ts';
import { temporaryKey } from '../../../changes/keys.ts';
import type { FrameLabel, ShownFrames } from '../../../stack/frame-labels.ts';

/** A name that is shown, stuck to its object; or, where no name is yet, the expression whose value the object is. */
export interface NoteLabel {
  /** `f1:l1` */
  readonly key: string;
  readonly frame: FrameId;
  /** The name, or the text of the expression. */
  readonly name: string;
  /** A tag on a temporary object rather than a note. */
  readonly temporary: boolean;
  readonly object: ObjectId;
  /** The frame's label, empty for the module, whose notes go without; of a temporary what it is. */
  readonly caption: string;
  readonly hue: number;
}

/** The notes of the frames that are shown, and the tags on temporaries. `textOf`: the text of a file. */
export function nameLabels(
  { frames }: Snapshot,
  shown: ShownFrames,
  textOf: (file: string | null) => string,
): readonly NoteLabel[] {
  const labels = new Map<FrameId, FrameLabel>();
  for (const label of [...shown.before, ...shown.after, ...shown.suspended]) labels.set(label.frame, label);
  return frames.flatMap(({ id, kind, file, names, temporaries }) => {
    const label = labels.get(id);
    if (!label) return [];
    const place = kind === 'module' && file === null ? '' : label.label;
    const shared = { frame: id, hue: label.hue };
    const notes = names.map(({ name, object }) => ({
      ...shared,
      key: `${id}:${name}`,
      name,
      temporary: false,
      object,
      caption: place,
    }));
    const tags = temporaries.map(({ object, expression }) => ({
      ...shared,
      key: temporaryKey(id, expression),
      name: quoted(textOf(file), expression, LONGEST_TAG),
      temporary: true,
      object,
      caption: place ? `value in ${place}` : 'value of',
    }));
    return [...notes, ...tags];
  });
}

/** The most characters of an expression that a tag shows. */
const LONGEST_TAG = 24;
