import { isAtomic, isClass, isClosed } from '../../model/kinds.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { StepEvent } from '../../model/trace.ts';
import { typeWord } from '../../words/language.ts';
import { valueText } from '../cards/value.ts';
import type { Box, Point } from '../geometry/box.ts';
import type { Column } from '../geometry/column.ts';
import { FONT, STACK } from '../sizes.ts';
import { foldText } from '../text/fold.ts';
import { textWidth } from '../text/width.ts';
import type { FrameLabel, ShownFrames } from './frame-labels.ts';

/** The stack of frames, one chip each; a chip without a frame stands for folded ones. */
export interface PlacedStack {
  readonly box: Box;
  readonly label: string;
  readonly chips: readonly {
    readonly key: string;
    readonly box: Box;
    readonly text: string;
    readonly frame: FrameLabel | null;
  }[];
  /** What the running frame hands out in this step: `returns None`. */
  readonly value: { readonly box: Box; readonly text: string } | null;
}

/** Where the stack stands: above the first column, whatever else there is. */
export const stackOrigin = ([first]: readonly Column[]): Point => ({
  x: (first?.x ?? 0) - (first?.left ?? 0),
  y: -STACK.toCards - STACK.height,
});

/** The frames of a step, of which some are shown. */
interface Stack {
  readonly frames: ShownFrames;
  readonly snapshot: Snapshot;
}

/** The stack of frames as a row of chips, outermost first; null while the module runs alone and hands nothing out. */
export function stackDrawing({ frames, snapshot }: Stack, origin: Point): PlacedStack | null {
  const entries = entriesOf(frames);
  const text = handedOut(snapshot);
  if (entries.length < 2 && !text) return null;
  let { x } = origin;
  const { y } = origin;
  const chips = entries.map(({ key, text, frame }) => {
    const width = Math.ceil(textWidth(text, FONT.mark, 'mono') + 2 * STACK.padding + (frame ? 20 : 0));
    const box = { x, y, width, height: STACK.height };
    x += width + STACK.gap;
    return { key, text, frame, box };
  });
  const running = entries.find(({ frame }) => frame?.running)?.text ?? 'module';
  const width = Math.ceil(textWidth(text, FONT.mark, 'sansBold') + 2 * STACK.padding);
  const value = text ? { text, box: { x, y, width, height: STACK.height } } : null;
  return {
    box: { ...origin, width: (value ? x + width : x - STACK.gap) - origin.x, height: STACK.height },
    label: `stack of frames: ${entries.map(({ text }) => text).join(', ')}; ${running} is running`,
    chips,
    value,
  };
}

const VERBS: Partial<Record<StepEvent, string>> = { return: 'returns', yield: 'yields', exception: 'raises' };

/** `returns None`, `raises ValueError`; empty where nothing is handed out. */
function handedOut({ event, value, objects }: Snapshot): string {
  const object = value ? objects.get(value) : undefined;
  const verb = VERBS[event];
  if (!object || !verb) return '';
  const what =
    isAtomic(object) || isClosed(object)
      ? foldText(valueText(object), 24).text
      : typeWord({ type: object.type, isClass: isClass(object) });
  return `${verb} ${what}`;
}

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly frame: FrameLabel | null;
}

function entriesOf({ before, hidden, after, suspended, suspendedHidden }: ShownFrames): readonly Entry[] {
  const entry = (frame: FrameLabel): Entry => ({ key: frame.frame, text: frame.label, frame });
  const folded = (key: string, count: number): readonly Entry[] =>
    count > 0 ? [{ key, text: `+${count} ${count === 1 ? 'frame' : 'frames'}`, frame: null }] : [];
  return [
    ...before.map(entry),
    ...folded('hidden', hidden),
    ...after.map(entry),
    ...folded('suspended', suspendedHidden),
    ...suspended.map(entry),
  ];
}
