import type { Snapshot } from '../../model/snapshot.ts';
import type { StepEvent } from '../../model/trace.ts';
import { isAtomic, typeWord } from '../../model/words.ts';
import { textWidth } from '../text.ts';
import type { StackDrawing } from './drawing.ts';
import { foldText } from './fold.ts';
import type { FrameLabel, ShownFrames } from './frames.ts';
import { FONT, STACK } from './metrics.ts';
import type { Scene } from './scene.ts';
import { isPlain, valueText } from './value.ts';

/** The stack of frames as a row of chips ending at `bottom`, outermost first; null while only the module runs. */
export function stackDrawing({ frames, snapshot }: Scene, left: number, bottom: number): StackDrawing | null {
  const entries = entriesOf(frames);
  if (entries.length < 2) return null;
  let x = left;
  const y = bottom - STACK.height;
  const chips = entries.map(({ key, text, frame }) => {
    const width = Math.ceil(textWidth(text, FONT.mark, 'mono') + 2 * STACK.padding + (frame ? 20 : 0));
    const box = { x, y, width, height: STACK.height };
    x += width + STACK.gap;
    return { key, text, frame, box };
  });
  const running = entries.find(({ frame }) => frame?.running)?.text ?? 'module';
  const text = handedOut(snapshot);
  const width = Math.ceil(textWidth(text, FONT.mark, 'sansBold') + 2 * STACK.padding);
  const value = text ? { text, box: { x, y, width, height: STACK.height } } : null;
  return {
    box: { x: left, y, width: (value ? x + width : x - STACK.gap) - left, height: STACK.height },
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
  const what = isAtomic(object) || isPlain(object) ? foldText(valueText(object), 24).text : typeWord(object);
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
    count > 0 ? [{ key, text: `+${count} frames`, frame: null }] : [];
  return [
    ...before.map(entry),
    ...folded('hidden', hidden),
    ...after.map(entry),
    ...folded('suspended', suspendedHidden),
    ...suspended.map(entry),
  ];
}
