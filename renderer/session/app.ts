import { statementSteps } from '../../model/statements.ts';
import type { Tracer } from '../../tracer/host/tracer.ts';
import { createLayoutCache, type LayoutCache } from '../drawings/layout-cache.ts';
import { createPaper, type Paper } from '../printing/printing.ts';
import type { Action } from '../state/reducer.ts';
import { isTextRecorded } from '../state/selectors.ts';
import type { AwaitedStep, RecordedRun, State } from '../state/state.ts';
import type { AppStore, Base } from './base.ts';
import { type CameraSlot, createCameraSlot } from './camera.ts';
import { createDrawings, type Drawings } from './drawings.ts';
import { afterAsking, createFiles, type Files } from './files.ts';
import { createJobs } from './jobs.ts';
import { type LessonSource, runOf } from './lessons.ts';
import { createLinks } from './links.ts';
import { createRuns } from './runs.ts';

/** All that the app can do; commands and components call nothing else. */
export interface App {
  readonly store: AppStore;
  readonly camera: CameraSlot;
  /** Found once for all that draws: the stage, exports, paper. */
  readonly layouts: LayoutCache;
  readonly paper: Paper;
  readonly files: Files;
  readonly drawings: Drawings;
  /** Whether keys are named as on a Mac. */
  readonly mac: boolean;
  /** Runs the text from its beginning. */
  run(): void;
  stop(): void;
  /** Runs the text again with one more answer to `input()`, and shows how it goes on. */
  answer(input: string): void;
  /** Chooses the modules of the library that runs step into; what was recorded is recorded anew. */
  stepIntoLibrary(library: readonly string[]): void;
  /** Chooses what of the runtime runs look into, by name; what was recorded is recorded anew. */
  lookInside(open: readonly string[]): void;
  /** Runs the text again as it was run before, up to the same step. */
  repeat(inputs: readonly string[], step: AwaitedStep): void;
  /** Makes the evaluation of each sub-expression a step, or no step; what is on the stage is recorded again. */
  chooseExpressions(on: boolean): void;
  /** Goes to the step that `choose` names; does nothing without steps. */
  goTo(choose: (state: State, run: RecordedRun) => number): void;
  /** Shows a lesson and its recorded trace, at step `step`, after asking about unsaved text. */
  openLesson(id: string): void;
  /** Shows the recorded trace of the lesson that is in the editor. */
  showLessonTrace(id: string, step: number): Promise<void>;
  /** Copies a link that opens the program and the view as they are now. */
  copyLink(): Promise<void>;
}

/** What an app is made of. */
export interface AppParts extends Base {
  readonly tracer: Tracer;
  readonly lessons: LessonSource;
  /** Where the page is. */
  readonly address: string;
}

/** The step that a fresh run shows: the first that a statement has led to. */
export const FIRST_STEP = 1;

/** Puts the app together. Nothing runs yet. */
export function createApp({ store, bridge, tracer, lessons, address }: AppParts): App {
  const layouts = createLayoutCache();
  const paper = createPaper(store, layouts);
  const runs = createRuns(store, tracer);
  const repeat = (inputs: readonly string[], step: AwaitedStep): void => {
    runs.abandon();
    runs.start({ inputs, step });
  };

  const showLessonTrace = async (id: string, step: number): Promise<void> => {
    try {
      // The traces that came with the app are stepped through by statements.
      if (store.getState().expressions) return repeat([], step);
      const run = runOf(await lessons.trace(id));
      const { lessonId, text, run: other } = store.getState();
      // By now the person may have gone on to something else, or have run the lesson.
      if (lessonId === id && text === run.source && other === null) store.dispatch({ kind: 'recorded', run, step });
    } catch (error) {
      const sentence = `This lesson's recording could not be loaded (${String(error)}). Run shows it all the same.`;
      store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });
    }
  };

  const openLesson = (id: string): void => {
    const lesson = store.getState().lessons.find((one) => one.id === id);
    if (!lesson) return;
    runs.abandon();
    store.dispatch({ kind: 'lesson-opened', lesson });
    void showLessonTrace(id, FIRST_STEP);
  };

  /** Chooses how programs are run; what was recorded of the text is recorded anew. */
  const choose = (action: Extract<Action, { kind: 'library-chosen' | 'open-chosen' }>): void => {
    const { run: recorded, text } = store.getState();
    store.dispatch(action);
    if (recorded?.source === text) repeat(recorded.inputs, FIRST_STEP);
  };

  const run = (): void => {
    const { document, text } = store.getState();
    // A document says with which answers its program is to be run, and what is to be seen then.
    if (document?.program === text) repeat(document.inputs, document.step);
    else repeat([], FIRST_STEP);
  };

  return {
    store,
    camera: createCameraSlot(),
    files: createFiles(store, bridge, runs.abandon),
    layouts,
    paper,
    drawings: createDrawings({ store, bridge, layouts, paper, runJob: createJobs(store) }),
    mac: bridge.platform === 'darwin',
    run,
    stop: runs.stop,
    answer(input) {
      const { run } = store.getState();
      if (run) repeat([...run.inputs, input], run.length);
    },
    stepIntoLibrary: (library) => choose({ kind: 'library-chosen', library }),
    lookInside: (open) => choose({ kind: 'open-chosen', open }),
    repeat,
    chooseExpressions(on) {
      const { run, step } = store.getState();
      store.dispatch({ kind: 'expressions-chosen', on });
      if (run === null || !isTextRecorded(store.getState())) return;
      repeat(run.inputs, run.length > 0 ? { statementSteps: statementSteps(run.playback, step) } : FIRST_STEP);
    },
    goTo(choose) {
      const state = store.getState();
      if (state.run && state.run.length > 0) store.dispatch({ kind: 'went-to', step: choose(state, state.run) });
    },
    openLesson: (id) => afterAsking(store, () => openLesson(id)),
    showLessonTrace,
    ...createLinks(store, bridge, address),
  };
}
