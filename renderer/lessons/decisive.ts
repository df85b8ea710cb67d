import type { DocumentLesson } from '../../model/document.ts';
import type { RecordedRun } from '../state/state.ts';

/** The step before the lesson's decisive statement, or null while it has not arrived or does not come. */
export function decisiveStep({ decisive }: DocumentLesson, { playback, length }: RecordedRun): number | null {
  if (decisive === null) return null;
  let runs = 0;
  for (let n = 0; n < length; n++) {
    const { event, range } = playback.step(n);
    if (event !== 'line' || range?.[0] !== decisive.line) continue;
    runs += 1;
    if (runs === decisive.occurrence) return n;
  }
  return null;
}
