import type { Target } from '../../model/ties.ts';
import type { FrameId } from '../../model/trace.ts';
import type { NoteColours } from '../../visualizers/theme.ts';
import type { Part } from '../../words/phrase.ts';
import { targetOf, wordsOf } from './parts.ts';

/** How a sentence looks, and what it does. */
export interface Narration {
  readonly coloursOf: (frame: FrameId) => NoteColours | null;
  /** What is pointed at in the sentence is to be lit up in the drawing. */
  readonly light: (target: Target | null) => void;
}

/** Writes a sentence into `paragraph`, in place of the one before. */
export function narrate(paragraph: HTMLElement, parts: readonly Part[], narration: Narration): void {
  paragraph.replaceChildren(...parts.map((part) => pieceOf(paragraph.ownerDocument, part, narration)));
}

function pieceOf(document: Document, part: Part, { coloursOf, light }: Narration): HTMLElement {
  const target = targetOf(part);
  const piece = document.createElement(part.kind === 'code' ? 'code' : 'span');
  piece.textContent = wordsOf(part);
  if (!target) return piece;
  piece.className = part.kind;
  piece.addEventListener('pointerenter', () => light(target));
  piece.addEventListener('pointerleave', () => light(null));
  const colours = part.kind === 'name' ? coloursOf(part.frame) : null;
  if (colours) Object.assign(piece.style, { background: colours.fill, borderColor: colours.line, color: colours.ink });
  return piece;
}
