import type { DocumentLesson } from '../../model/document.ts';
import { fileAt } from '../../model/files.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Module } from '../../model/module.ts';
import type { Ending, State } from './state.ts';

/** Whether the text or the modules that it imports differ from what was opened or saved. */
export const isUnsaved = ({ text, savedText, modules, savedModules }: State): boolean =>
  text !== savedText || !isSame(modules, savedModules);

const isSame = (some: readonly Module[], others: readonly Module[]): boolean =>
  some.length === others.length &&
  some.every(({ name, source }, i) => name === others[i]?.name && source === others[i]?.source);

/** Whether a program is running. */
export const isRunning = (state: State): boolean => state.run !== null && state.run.ending === null;

/** Number of steps on screen, 0 without a run. */
export const stepCount = (state: State): number => state.run?.length ?? 0;

/** Whether the drawing belongs to the text as it stands in the editor. */
export const isTextRecorded = (state: State): boolean => state.run?.source === state.text;

/** The file in whose text the step stands, if it is another than the program; null also where the text was edited since. */
export function shownFile(state: State): string | null {
  const { run, step } = state;
  return run && run.length > 0 && isTextRecorded(state) ? fileAt(run.playback, step) : null;
}

/** The theme to show. */
export const shownTheme = (state: State): 'light' | 'dark' =>
  state.theme === 'system' ? state.systemTheme : state.theme;

/** The lesson whose card is shown, or null: one of ours, or that of the document. */
export const openLesson = (state: State): DocumentLesson | null =>
  builtInLesson(state) ?? state.document?.lesson ?? null;

/** Which of our lessons is open, or null. */
export const builtInLesson = (state: State): Lesson | null =>
  state.lessons.find((lesson) => lesson.id === state.lessonId) ?? null;

/** How the run ended. An exception is told once its step is on screen, as everything that was printed is. */
export function shownEnding({ run, step }: State): Ending | null {
  if (!run?.ending) return null;
  return run.ending.kind !== 'exception' || step >= run.length - 1 ? run.ending : null;
}

/** What the window's title and the save dialog call the program. */
export function documentName(state: State): string {
  return state.file?.name ?? (state.lessonId === null ? 'program.py' : `${state.lessonId}.py`);
}
