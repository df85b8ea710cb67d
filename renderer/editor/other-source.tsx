import { type JSX, useEffect, useRef } from 'react';
import { isLibrary, shortFile } from '../../model/files.ts';
import { useApp, useAppState } from '../components/context.tsx';
import type { App } from '../session/app.ts';
import { watchAny } from '../state/watch.ts';
import { createSourceView } from './editor-view.ts';
import { goToLine, showMarks } from './step-marks.ts';

/** The text of another file than the program, in which the step that is shown stands. It can only be read. */
export function OtherSource({ file }: { readonly file: string }): JSX.Element {
  const app = useApp();
  const source = useAppState((state) => state.run?.playback.sourceOf(file) ?? '');
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? mountSource(element.current, app, file, source) : undefined), [app, file, source]);
  return (
    <section className="other-source" aria-label={shortFile(file)}>
      <p className="other-source-title">
        <strong>{shortFile(file)}</strong> {isLibrary(file) ? 'Python’s library' : 'a module of the program'}
      </p>
      <div className="editor" ref={element} />
    </section>
  );
}

function mountSource(element: HTMLElement, app: App, file: string, source: string): () => void {
  const { store } = app;
  const view = createSourceView(element, shortFile(file), source, (line) => goToLine(app, file, line));
  const unwatch = watchAny(
    store,
    (state) => [state.run?.playback, state.step, state.lit],
    (state) => showMarks(view, state, file),
  );
  return () => {
    unwatch();
    view.destroy();
  };
}
