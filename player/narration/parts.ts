import type { Playback } from '../../model/playback.ts';
import type { Target } from '../../model/ties.ts';
import type { FrameId } from '../../model/trace.ts';
import { frameHues } from '../../visualizers/stack/frame-labels.ts';
import { type NoteColours, PALETTES } from '../../visualizers/theme.ts';
import type { Theme } from '../../visualizers/view.ts';
import type { Part } from '../../words/phrase.ts';

/** What a part of a sentence says. */
export const wordsOf = (part: Part): string => (part.kind === 'name' ? part.name : part.text);

/** What of the drawing a part is about, to be lit up while the part is pointed at; null: nothing. */
export function targetOf(part: Part): Target | null {
  if (part.kind === 'name') return { kind: 'name', frame: part.frame, name: part.name };
  return part.kind === 'object' ? { kind: 'object', object: part.object } : null;
}

/** The colours of a frame's names as the drawing of step `n` has them; frames that are gone keep those they had. */
export function nameColours(playback: Playback, n: number, theme: Theme): (frame: FrameId) => NoteColours | null {
  const now = frameHues(playback.at(n));
  const before = n > 0 ? frameHues(playback.at(n - 1)) : now;
  return (frame) => PALETTES[theme].notes[now.get(frame) ?? before.get(frame) ?? 0] ?? null;
}
