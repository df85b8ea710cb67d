import type { DocumentLesson } from '../../model/document.ts';
import { decisiveStepIn } from '../../model/lesson.ts';
import type { RecordedRun } from '../state/state.ts';

/** The step before the lesson's decisive statement, or null while it has not arrived or does not come. */
export const decisiveStep = ({ decisive }: DocumentLesson, { playback }: RecordedRun): number | null =>
  decisive === null ? null : decisiveStepIn(playback, decisive);
