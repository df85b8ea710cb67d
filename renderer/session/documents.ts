import { MAX_CONTENT } from '../../model/desktop.ts';
import {
  type DocumentLesson,
  documentOf,
  formatDocument,
  parseDocument,
  type RefscopeDocument,
} from '../../model/document.ts';
import { settingsIn } from '../../model/settings.ts';
import { TRACE_FORMAT, TRACE_VERSION, type Trace } from '../../model/trace.ts';
import { VIEWS } from '../../visualizers/index.ts';
import type { Action } from '../state/reducer.ts';
import { isTextRecorded, openLesson } from '../state/selectors.ts';
import { outcomeOf, type RecordedRun, type State } from '../state/state.ts';
import { runOf } from './lessons.ts';

type Opened = Extract<Action, { kind: 'refscope-opened' }>;

/** What the text of a `.refscope` file puts on the stage. Throws ParseError. */
export function openedDocument(name: string, token: Opened['token'], text: string): Opened {
  const document = parseDocument(text);
  const { trace, inputs } = document;
  const view = VIEWS.some(({ id }) => id === document.view) ? document.view : VIEWS[0].id;
  const run = trace && runOf(trace, inputs);
  // The recording is in `run` now; kept twice, it would be written each time the window is kept.
  return { kind: 'refscope-opened', name, token, document: { ...document, view, trace: null }, run };
}

/** The window as a document, with what was recorded of its text. */
export function documentOfState(state: State): RefscopeDocument {
  const { text, run, document, viewId, step, values, opened, pins } = state;
  const recorded = isTextRecorded(state) ? run : null;
  return {
    ...documentOf(text),
    inputs: recorded?.inputs ?? document?.inputs ?? [],
    ...settingsIn(state),
    lesson: lessonOf(openLesson(state)),
    view: viewId,
    step: recorded ? step : (document?.step ?? documentOf(text).step),
    values,
    opened: [...opened],
    pinned: pins.program === text ? [...pins.cards] : [],
    trace: recorded && traceOf(recorded),
  };
}

/** The text of the file; without the recording where that would make it too long to be opened again. */
export function documentText(document: RefscopeDocument): string {
  const whole = formatDocument(document);
  const fits = new TextEncoder().encode(whole).length <= MAX_CONTENT;
  return fits ? whole : formatDocument({ ...document, trace: null });
}

/** A lesson without what makes it one of ours. */
const lessonOf = (lesson: DocumentLesson | null): DocumentLesson | null =>
  lesson && { title: lesson.title, text: lesson.text, question: lesson.question, decisive: lesson.decisive };

/** The recording as a file holds it; null while it has not come to an end of its own. */
function traceOf({ source, playback, length, ending, recorder }: RecordedRun): Trace | null {
  const outcome = outcomeOf(ending);
  if (recorder === null || outcome === null) return null;
  const steps = Array.from({ length }, (_, n) => playback.step(n));
  const { python, shutdown, simulated, timing } = recorder;
  const head = { format: TRACE_FORMAT, version: TRACE_VERSION, python, source, steps } as const;
  return { ...head, outcome, ...(shutdown && { shutdown }), ...(simulated.length > 0 && { simulated }), timing };
}
