/** What the pointer can ask of the timeline. `x` is in px from the track's left edge. */
export interface TrackMoves {
  goTo(x: number): void;
  /** Magnifies by `factor` around `x`. */
  zoom(factor: number, x: number): void;
  /** Moves along by `distance` px. */
  pan(distance: number): void;
}

/** What a turn of the wheel magnifies by, per px. */
const WHEEL_FACTOR = 1.0025;

/**
 * Press and drag go to a step, the wheel zooms, a sideways wheel (or one with Shift) moves along.
 * Returns the function that ends it.
 */
export function listenToTrack(track: HTMLElement, moves: TrackMoves): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal };
  const xOf = ({ clientX }: MouseEvent): number => clientX - track.getBoundingClientRect().left;

  track.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      track.setPointerCapture(event.pointerId);
      moves.goTo(xOf(event));
    },
    options,
  );
  track.addEventListener(
    'pointermove',
    (event) => {
      if (track.hasPointerCapture(event.pointerId)) moves.goTo(xOf(event));
    },
    options,
  );
  track.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const sideways = event.shiftKey ? event.deltaY + event.deltaX : event.deltaX;
      if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) moves.pan(sideways);
      else moves.zoom(WHEEL_FACTOR ** -event.deltaY, xOf(event));
    },
    { ...options, passive: false },
  );
  return () => ending.abort();
}
