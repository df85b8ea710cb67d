import type { App } from '../session/app.ts';
import { shownTheme } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { watch, watchAny } from '../state/watch.ts';
import { LEAST_TICK_WIDTH } from './bins.ts';
import type { TickKind } from './kinds.ts';
import { panSpan, revealStep, type Span, stepToX, stepWidth, wholeSpan, xToStep, zoomSpan } from './span.ts';
import { createTicks, type Ticks } from './ticks.ts';
import { createTimelineCanvas } from './timeline-canvas.ts';
import { listenToTrack } from './track-pointer.ts';

/** The elements of a timeline. */
export interface TimelineElements {
  /** Takes the pointer; the others lie in it. */
  readonly track: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Marks the step that is shown. */
  readonly cursor: HTMLElement;
}

/** A timeline that is on screen. */
export interface TimelineController {
  /** Magnifies around the step that is shown. */
  zoom(factor: number): void;
  dispose(): void;
}

/**
 * Draws the timeline and lets the pointer move through it. A step change moves only the cursor.
 * `onSpan` is told whether all steps are in sight, and which kinds there are.
 */
export function createTimeline(
  app: App,
  { track, canvas, cursor }: TimelineElements,
  onSpan: (whole: boolean, kinds: readonly TickKind[]) => void,
): TimelineController {
  const { store } = app;
  let ticks: Ticks | null = null;
  let span: Span = wholeSpan(1);
  let whole = true;
  let width = track.clientWidth;
  const painter = createTimelineCanvas(canvas, () => ticks && { ticks, span, width });
  const length = (): number => store.getState().run?.length ?? 0;

  const moveCursor = (): void => {
    const { step } = store.getState();
    cursor.style.transform = `translateX(${stepToX(span, width, step)}px)`;
    cursor.classList.toggle('is-narrow', stepWidth(span, width) < LEAST_TICK_WIDTH);
    cursor.hidden = length() === 0 || step < span.from - 1 || step > span.to;
  };
  const setSpan = (next: Span): void => {
    span = next;
    whole = next.to - next.from >= length();
    onSpan(whole, ticks?.kinds() ?? []);
    moveCursor();
    painter.repaint();
  };
  const takeSteps = ({ run }: State): void => {
    ticks?.grow(run?.length ?? 0);
    setSpan(whole ? wholeSpan(length()) : span);
  };
  const follow = (step: number): void => {
    const next = whole ? span : revealStep(span, length(), step);
    if (next === span) moveCursor();
    else setSpan(next);
  };
  const restart = (playback: Parameters<typeof createTicks>[0] | undefined): void => {
    ticks = playback ? createTicks(playback) : null;
    whole = true;
  };

  const resized = new ResizeObserver(() => {
    width = track.clientWidth;
    setSpan(span);
  });
  resized.observe(track);
  const endings = [
    watch(store, ({ run }) => run?.playback, restart),
    watchAny(store, ({ run }) => [run?.playback, run?.length], takeSteps),
    watch(store, ({ step }) => step, follow),
    watch(store, shownTheme, painter.repaint),
    listenToTrack(track, {
      goTo: (x) => app.goTo(() => xToStep(span, width, x)),
      zoom: (factor, x) => setSpan(zoomSpan(span, length(), factor, xToStep(span, width, x) + 0.5)),
      pan: (distance) => setSpan(panSpan(span, length(), distance / stepWidth(span, width))),
    }),
    () => resized.disconnect(),
    painter.dispose,
  ];
  return {
    zoom: (factor) => setSpan(zoomSpan(span, length(), factor, store.getState().step + 0.5)),
    dispose() {
      for (const end of endings) end();
    },
  };
}
