import type { Playback } from '../../model/playback.ts';
import type { FrameChange, FrameId } from '../../model/trace.ts';

/** The steps that have arrived: the first `length` of the playback. */
export interface Stretch {
  readonly playback: Playback;
  readonly length: number;
}

/** The next step that is neither inside a call made at step `n` nor an expression; the last step if there is none. */
export function stepOver({ playback, length }: Stretch, n: number): number {
  const depth = stackDepths(playback, length);
  return firstAfter(length, n, (m) => at(depth, m) <= at(depth, n) && !isExpression(playback, m));
}

/** The step before `n` that is neither inside a call that has returned by then nor an expression; else the first. */
export function stepBackOver({ playback }: Stretch, n: number): number {
  const depth = stackDepths(playback, n + 1);
  let m = Math.max(0, n - 1);
  while (m > 0 && (at(depth, m) > at(depth, n) || isExpression(playback, m))) m -= 1;
  return m;
}

const isExpression = (playback: Playback, n: number): boolean => playback.step(n).event === 'expression';

/** The first step after `n` at which the call that runs at `n` is over; the last step if there is none. */
export function stepOut({ playback, length }: Stretch, n: number): number {
  const depth = stackDepths(playback, length);
  return firstAfter(length, n, (m) => at(depth, m) < at(depth, n));
}

function firstAfter(length: number, n: number, holds: (m: number) => boolean): number {
  let m = n + 1;
  while (m < length - 1 && !holds(m)) m += 1;
  return Math.min(m, length - 1);
}

const at = (depth: Int32Array, n: number): number => depth[n] ?? 0;

/** How many frames are on the stack at each of the first `length` steps; suspended frames are not on it. */
function stackDepths(playback: Playback, length: number): Int32Array {
  const depth = new Int32Array(length);
  const suspended = new Set<FrameId>();
  let now = 0;
  for (let n = 0; n < length; n++) {
    for (const change of playback.step(n).frames ?? []) now += depthChange(change, suspended);
    depth[n] = now;
  }
  return depth;
}

function depthChange(change: FrameChange, suspended: Set<FrameId>): number {
  switch (change[0]) {
    case 'enter':
      return 1;
    case 'leave':
      return suspended.delete(change[1]) ? 0 : -1;
    case 'suspend':
      suspended.add(change[1]);
      return -1;
    case 'resume':
      suspended.delete(change[1]);
      return 1;
  }
}
