import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { type JSX, useEffect, useRef } from 'react';
import { nextStepAt, statementBefore, statementThatMade } from '../../model/statements.ts';
import type { Range } from '../../model/trace.ts';
import type { App } from '../session/app.ts';
import { useApp, useAppState } from '../state/context.tsx';
import { isTextRecorded, shownEnding } from '../state/selectors.ts';
import type { Ending, State } from '../state/state.ts';
import { watch, watchAny } from '../state/watch.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { createEditorView } from './editor-view.ts';
import { type Marks, marksOf, NO_MARKS, setMarks } from './marks.ts';
import { stretchOf } from './positions.ts';

/** The program's text, with the statements of the step marked. */
export function Editor(): JSX.Element {
  const app = useApp();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? mountEditor(element.current, app) : undefined), [app]);
  return (
    <div className="editor-pane">
      <div className="editor" ref={element} />
      <EditedHint />
    </div>
  );
}

/** Says that the drawing is older than the text. */
function EditedHint(): JSX.Element | null {
  const edited = useAppState((state) => state.run !== null && !isTextRecorded(state));
  if (!edited) return null;
  return <p className="edited-hint">Edited since it ran: the drawing shows the text as it was. Run draws it anew.</p>;
}

/** Joins a CodeMirror editor to the store; returns the function that takes it away. */
function mountEditor(element: HTMLElement, app: App): () => void {
  const { store } = app;
  const view = createEditorView(element, store.getState().text, {
    edited: (text) => store.dispatch({ kind: 'edited', text }),
    lineClicked: (line) => goToLine(app, line),
  });
  const unwatch = [
    watch(
      store,
      (state) => state.text,
      (text) => replaceText(view, text),
    ),
    watchAny(
      store,
      (state) => [
        isTextRecorded(state),
        state.run?.playback,
        state.step,
        state.run?.length === 0,
        endingOfText(state),
        state.lit,
      ],
      (state) => showMarks(view, state),
    ),
    watch(store, endingOfText, (ending) =>
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state.doc, ending))),
    ),
  ];
  return () => {
    for (const end of unwatch) end();
    view.destroy();
  };
}

/** The next step at which `line` runs, if the drawing belongs to this text. */
function goToLine(app: App, line: number): void {
  if (!isTextRecorded(app.store.getState())) return;
  app.goTo(({ step }, { playback }) => nextStepAt(playback, step, line) ?? step);
}

/** Puts a text from outside into the editor; what was typed there is there already. */
function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
  });
}

/** Shows the marks of the step, and brings what runs next into sight if it has moved. */
function showMarks(view: EditorView, state: State): void {
  const marks = marksFor(state);
  const before = marksOf(view.state);
  const place = marks.next ?? marks.ran;
  const moved = place !== null && place !== (before.next ?? before.ran);
  const effects = [setMarks.of(marks)];
  view.dispatch({
    effects: moved
      ? [...effects, EditorView.scrollIntoView(stretchOf(view.state.doc, place).from, { y: 'nearest' })]
      : effects,
  });
}

/** The statements to mark at the step that is shown; none in a text that the drawing does not belong to. */
function marksFor(state: State): Marks {
  const { run, step, lit } = state;
  if (!run || !isTextRecorded(state)) return NO_MARKS;
  if (run.ending?.kind === 'syntax-error') return { ...NO_MARKS, wrong: lineRange(run.ending.line) };
  if (run.length === 0) return NO_MARKS;
  const { event, range } = run.playback.step(step);
  const runsNext = event === 'line' || event === 'call';
  return {
    ran: runsNext ? statementBefore(run.playback, step) : (range ?? statementBefore(run.playback, step)),
    next: runsNext ? range : null,
    lit: lit && statementThatMade(run.playback, step, lit),
    wrong: null,
  };
}

const lineRange = (line: number): Range => [line, 0, line, 0];

/** How the text in the editor ended when it ran, as far as it is to be told; null for any other text. */
const endingOfText = (state: State): Ending | null => (isTextRecorded(state) ? shownEnding(state) : null);
