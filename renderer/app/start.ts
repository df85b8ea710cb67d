import { ParseError } from '../../model/parse.ts';
import type { Tracer } from '../../tracer/host/tracer.ts';
import { VIEWS } from '../../visualizers/index.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { listenToKeys } from '../commands/keyboard.ts';
import { listenToPrinting } from '../printing/printing.ts';
import { type App, createApp, FIRST_STEP } from '../session/app.ts';
import { keepState } from '../session/keeping.ts';
import { type Kept, parseKept, restored } from '../session/kept.ts';
import type { LessonSource } from '../session/lessons.ts';
import { playSteps } from '../session/player.ts';
import { initialState } from '../state/initial.ts';
import { reduce } from '../state/reducer.ts';
import type { State } from '../state/state.ts';
import { createStore } from '../state/store.ts';
import {
  connectDesktopEvents,
  connectFailures,
  connectMenu,
  connectPresentation,
  connectTheme,
  connectTitle,
} from './connections.ts';

/** What the app needs of the place it runs in. */
export interface Surroundings {
  readonly page: Window;
  readonly bridge: Bridge;
  readonly tracer: Tracer;
  readonly lessons: LessonSource;
}

/** Brings back what was kept, joins the parts, and shows the first thing there is to see. */
export async function start({ page, bridge, tracer, lessons }: Surroundings): Promise<App> {
  const { state: json, file: token, opened, notice } = await bridge.restoreState();
  const { kept, problem } = readKept(json);
  const initial = initialState(VIEWS[0].id, page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const file = kept?.fileName ? { token, name: kept.fileName } : null;
  const store = createStore(reduce, kept ? restored(initial, withKnownView(kept), file) : initial);
  const app = createApp({ store, bridge, tracer, lessons, address: page.location.href });

  connectFailures(app, page);
  connectTheme(app, bridge, page);
  connectTitle(app, bridge);
  connectMenu(app, bridge);
  connectDesktopEvents(app, bridge);
  connectPresentation(app, bridge);
  listenToKeys(page, app);
  listenToPrinting(page, app.paper);
  playSteps(store);
  keepState(app, bridge, page);
  tracer.onState((state) => store.dispatch({ kind: 'tracer-changed', tracer: state }));

  const sentence = problem ?? notice;
  if (sentence !== null) store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });
  if (opened) app.files.take(opened);
  void showSomething(app, lessons, kept);
  return app;
}

interface ReadKept {
  readonly kept: Kept | null;
  readonly problem: string | null;
}

/** What was kept; if it can't be read, the sentence that says so. */
function readKept(json: string | null): ReadKept {
  if (json === null) return { kept: null, problem: null };
  try {
    return { kept: parseKept(json), problem: null };
  } catch (error) {
    if (!(error instanceof ParseError || error instanceof SyntaxError)) throw error;
    return { kept: null, problem: `What was kept of the last window can't be read (${error.message}).` };
  }
}

/** A view that was kept may be gone by now. */
const withKnownView = (kept: Kept): Kept =>
  VIEWS.some(({ id }) => id === kept.viewId) ? kept : { ...kept, viewId: VIEWS[0].id };

/** Loads the lessons; shows the kept program as far as it had been run, or else the first lesson. */
async function showSomething(app: App, lessons: LessonSource, kept: Kept | null): Promise<void> {
  const { store } = app;
  try {
    store.dispatch({ kind: 'lessons-arrived', lessons: await lessons.list() });
  } catch (error) {
    const sentence = `The lessons could not be loaded (${String(error)}).`;
    store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });
  }
  const state = store.getState();
  const [first] = state.lessons;
  if (state.run) return;
  if (kept === null && state.text === '' && first) return app.openLesson(first.id);
  await showAgain(app, state, kept);
}

/** A lesson comes from its recorded trace; anything else is run again, as it was run before. */
async function showAgain(app: App, { lessonId, lessons, text }: State, kept: Kept | null): Promise<void> {
  if (kept === null || kept.text !== text) return;
  const lesson = lessons.find(({ id }) => id === lessonId);
  if (lesson?.source === text) await app.showLessonTrace(lesson.id, kept.run?.step ?? FIRST_STEP);
  else if (kept.run) app.repeat(kept.run.inputs, kept.run.step);
}
