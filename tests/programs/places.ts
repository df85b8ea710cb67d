import type { Playback } from '../../model/playback.ts';
import type { FrameId, Range, StepEvent } from '../../model/trace.ts';

/** What a frame does in the middle of a statement. */
const IN_STATEMENT: readonly StepEvent[] = ['call', 'return', 'yield', 'exception'];

/**
 * The steps that stand elsewhere than the statement that runs, one line each: a frame goes on, returns, yields and
 * raises in the statement that it came to last. Before it came to its first, nothing is said.
 */
export function strayPlaces(playback: Playback): readonly string[] {
  const statements = new Map<FrameId, Range>();
  const stray: string[] = [];
  for (let n = 0; n < playback.length; n++) {
    const { event, frame, range } = playback.step(n);
    if (range === null) continue;
    if (event === 'line') statements.set(frame, range);
    const statement = statements.get(frame);
    const isStray = IN_STATEMENT.includes(event) && statement && String(statement) !== String(range);
    if (isStray) stray.push(`step ${n}, ${event}: ${range} is not in ${statement}`);
  }
  return stray;
}
