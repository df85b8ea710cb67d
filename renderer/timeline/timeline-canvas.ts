import { TICK_KINDS, type TickKind } from './kinds.ts';
import { paintTimeline, TIMELINE_HEIGHT, type TimelineColours, type TimelineScene } from './paint.ts';

/** A canvas that is painted at most once a frame, however often that is asked for. */
export interface TimelineCanvas {
  /** Paints what `scene` gives when the frame has come; null: nothing. */
  repaint(): void;
  dispose(): void;
}

/** A painter for `canvas`, with the colours that the style sheet gives to it. */
export function createTimelineCanvas(canvas: HTMLCanvasElement, scene: () => TimelineScene | null): TimelineCanvas {
  let request = 0;
  const paint = (): void => {
    request = 0;
    const context = canvas.getContext('2d');
    const width = canvas.clientWidth;
    if (!context || width === 0) return;
    const ratio = window.devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(TIMELINE_HEIGHT * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const now = scene();
    if (now) paintTimeline(context, now, coloursOf(canvas));
  };
  return {
    repaint() {
      request ||= requestAnimationFrame(paint);
    },
    dispose: () => cancelAnimationFrame(request),
  };
}

function coloursOf(element: Element): TimelineColours {
  const style = getComputedStyle(element);
  const kinds = TICK_KINDS.map((kind) => [kind, style.getPropertyValue(`--tick-${kind}`)]);
  return {
    kinds: Object.fromEntries(kinds) as Record<TickKind, string>,
    text: style.getPropertyValue('--muted'),
    font: `11px ${style.fontFamily}`,
  };
}
