import type { Snapshot } from '../../model/snapshot.ts';
import type { StepEvent } from '../../model/trace.ts';
import { isAtomic, isClosed, typeWord } from '../../model/words.ts';
import { textWidth } from '../text.ts';
import type { Point } from './curve.ts';
import type { StackDrawing } from './drawing.ts';
import { foldText } from './fold.ts';
import type { FrameLabel, ShownFrames } from './frames.ts';
import type { Column } from './ground.ts';
import { FONT, STACK } from './metrics.ts';
import type { Scene } from './scene.ts';
import { valueText } from './value.ts';

/** Where the stack stands: above the first column, whatever else there is. */
export const stackOrigin = ([first]: readonly Column[]): Point => ({
  x: (first?.x ?? 0) - (first?.left ?? 0),
  y: -STACK.toCards - STACK.height,
});

/** The stack of frames as a row of chips, outermost first; null while the module runs alone and hands nothing out. */
export function stackDrawing({ frames, snapshot }: Scene, origin: Point): StackDrawing | null {
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
  const what = isAtomic(object) || isClosed(object) ? foldText(valueText(object), 24).text : typeWord(object);
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
