import { FONT } from '../../../sizes.ts';
import { textWidth } from '../../../text/width.ts';
import type { NoteLabel } from '../contents/name-labels.ts';
import { NOTE } from '../sizes.ts';

/** Width and height of a note, or of the tag on a temporary. */
export function noteSize({ name, caption, temporary }: Pick<NoteLabel, 'name' | 'caption' | 'temporary'>): {
  width: number;
  height: number;
} {
  const width = Math.max(
    NOTE.minWidth,
    textWidth(name, temporary ? FONT.mark : FONT.name, 'mono') + 2 * NOTE.padding,
    caption ? textWidth(caption, FONT.tag, 'sans') + 2 * NOTE.padding - 6 : 0,
  );
  return { width: Math.ceil(width), height: NOTE.height + (caption ? NOTE.caption : 0) };
}
