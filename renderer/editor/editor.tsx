import { diagnosticCount, setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import { type JSX, useEffect, useRef } from 'react';
import { useApp, useAppState } from '../components/context.tsx';
import type { App } from '../session/app.ts';
import { isTextRecorded, shownEnding, shownFile } from '../state/selectors.ts';
import type { Ending, State } from '../state/state.ts';
import { watch, watchAny } from '../state/watch.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { createEditorView } from './editor-view.ts';
import { OtherSource } from './other-source.tsx';
import { goToLine, showMarks } from './step-marks.ts';

/** The program's text, with the statements of the step marked. */
export function Editor(): JSX.Element {
  const app = useApp();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? mountEditor(element.current, app) : undefined), [app]);
  const file = useAppState(shownFile);
  return (
    <div className="editor-pane">
      <div className="editor" ref={element} hidden={file !== null} />
      {file !== null && <OtherSource key={file} file={file} />}
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
    lineClicked: (line) => goToLine(app, null, line),
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
      (state) => showMarks(view, state, null),
    ),
    watch(store, endingOfText, (ending) => {
      const diagnostics = diagnosticsOf(view.state.doc, ending);
      if (diagnostics.length + diagnosticCount(view.state) > 0) view.dispatch(setDiagnostics(view.state, diagnostics));
    }),
  ];
  return () => {
    for (const end of unwatch) end();
    view.destroy();
  };
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

/** How the text in the editor ended when it ran, as far as it is to be told; null for any other text. */
const endingOfText = (state: State): Ending | null => (isTextRecorded(state) ? shownEnding(state) : null);
