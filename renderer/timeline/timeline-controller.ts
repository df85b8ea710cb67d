import type { App } from '../session/app.ts';
import { shownTheme } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { watch, watchAny } from '../state/watch.ts';
import { LEAST_TICK_WIDTH } from './bins.ts';
import { TICK_KINDS, type TickKind } from './kinds.ts';
import { paintTimeline, TIMELINE_HEIGHT, type TimelineColours } from './paint.ts';
import { panSpan, revealStep, type Span, stepToX, stepWidth, wholeSpan, xToStep, zoomSpan } from './span.ts';
import { createTicks, type Ticks } from './ticks.ts';

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

/** What a turn of the wheel magnifies by, per px. */
const WHEEL_FACTOR = 1.0025;

/**
 * Draws the timeline and lets the pointer move through it: press and drag go to a step, the wheel zooms,
 * a sideways wheel moves along. A step change moves only the cursor. `onSpan` is told whether all steps are in sight, and which kinds there are.
 */
export function createTimeline(
  app: App,
  elements: TimelineElements,
  onSpan: (whole: boolean, kinds: readonly TickKind[]) => void,
): TimelineController {
  const { store } = app;
  const { track, canvas, cursor } = elements;
  let ticks: Ticks | null = null;
  let span: Span = wholeSpan(1);
  let whole = true;
  let width = 0;
  let painting = 0;

  const length = (): number => store.getState().run?.length ?? 0;

  const moveCursor = (): void => {
    const { step } = store.getState();
    cursor.style.transform = `translateX(${stepToX(span, width, step)}px)`;
    cursor.classList.toggle('is-narrow', stepWidth(span, width) < LEAST_TICK_WIDTH);
    cursor.hidden = length() === 0 || step < span.from - 1 || step > span.to;
  };

  const paint = (): void => {
    painting = 0;
    const context = canvas.getContext('2d');
    if (!context || width === 0) return;
    const ratio = window.devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(TIMELINE_HEIGHT * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (ticks) paintTimeline(context, { ticks, span, width }, coloursOf(track));
  };

  const repaint = (): void => {
    moveCursor();
    // Steps arrive in many small batches: paint once a frame.
    painting ||= requestAnimationFrame(paint);
  };

  const setSpan = (next: Span): void => {
    span = next;
    whole = next.to - next.from >= length();
    onSpan(whole, ticks?.kinds() ?? []);
    repaint();
  };

  const onSteps = ({ run }: State): void => {
    if (!run) ticks = null;
    else {
      ticks?.grow(run.length);
      setSpan(whole ? wholeSpan(run.length) : span);
    }
    repaint();
  };

  const unwatch = [
    watch(
      store,
      ({ run }) => run?.playback,
      (playback) => {
        ticks = playback ? createTicks(playback) : null;
        whole = true;
      },
    ),
    watchAny(store, ({ run }) => [run?.playback, run?.length], onSteps),
    watch(
      store,
      ({ step }) => step,
      (step) => {
        const next = whole ? span : revealStep(span, length(), step);
        if (next === span) moveCursor();
        else setSpan(next);
      },
    ),
    watch(store, shownTheme, repaint),
  ];

  const stepAt = (event: PointerEvent | WheelEvent): number =>
    xToStep(span, width, event.clientX - track.getBoundingClientRect().left);

  const drag = (event: PointerEvent): void => app.goTo(() => stepAt(event));

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || length() === 0) return;
    track.setPointerCapture(event.pointerId);
    drag(event);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (track.hasPointerCapture(event.pointerId)) drag(event);
  };
  const onWheel = (event: WheelEvent): void => {
    if (length() === 0) return;
    event.preventDefault();
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
      setSpan(panSpan(span, length(), (sideways / width) * (span.to - span.from)));
    } else setSpan(zoomSpan(span, length(), WHEEL_FACTOR ** -event.deltaY, stepAt(event) + 0.5));
  };

  const resized = new ResizeObserver(() => {
    width = track.clientWidth;
    repaint();
  });
  resized.observe(track);
  track.addEventListener('pointerdown', onPointerDown);
  track.addEventListener('pointermove', onPointerMove);
  track.addEventListener('wheel', onWheel, { passive: false });

  return {
    zoom: (factor) => setSpan(zoomSpan(span, length(), factor, store.getState().step + 0.5)),
    dispose() {
      for (const end of unwatch) end();
      resized.disconnect();
      cancelAnimationFrame(painting);
      track.removeEventListener('pointerdown', onPointerDown);
      track.removeEventListener('pointermove', onPointerMove);
      track.removeEventListener('wheel', onWheel);
    },
  };
}

/** The colours that the style sheet gives to the timeline now. */
function coloursOf(element: Element): TimelineColours {
  const style = getComputedStyle(element);
  const kinds = TICK_KINDS.map((kind) => [kind, style.getPropertyValue(`--tick-${kind}`)]);
  return {
    kinds: Object.fromEntries(kinds) as Record<TickKind, string>,
    text: style.getPropertyValue('--muted'),
    font: `11px ${style.fontFamily}`,
  };
}
