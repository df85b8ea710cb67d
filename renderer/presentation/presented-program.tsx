import { type JSX, useEffect, useRef } from 'react';
import { fileAt } from '../../model/files.ts';
import { useApp, useAppState } from '../components/context.tsx';
import { createSourceView } from '../editor/editor-view.ts';
import { goToLine, showMarks } from '../editor/step-marks.ts';
import type { App } from '../session/app.ts';
import type { State } from '../state/state.ts';
import { watchAny } from '../state/watch.ts';

/** The text in which the step stands, with what runs next in the middle. It can be read, not edited. */
export function PresentedProgram(): JSX.Element {
  const app = useApp();
  const file = useAppState(({ run, step }) => (run && run.length > 0 ? fileAt(run.playback, step) : null));
  const source = useAppState((state) =>
    file === null ? programOf(state) : (state.run?.playback.sourceOf(file) ?? ''),
  );
  const element = useRef<HTMLDivElement>(null);
  useEffect(
    () => (element.current ? mountProgram(element.current, app, file, source) : undefined),
    [app, file, source],
  );
  return <div className="presented-code" ref={element} />;
}

function mountProgram(parent: HTMLElement, app: App, file: string | null, source: string): () => void {
  const { store } = app;
  const view = createSourceView(parent, 'Recorded program', source, (line) => goToLine(app, file, line));
  const unwatch = watchAny(
    store,
    (state) => [state.run?.playback, state.run?.length === 0, state.run?.ending, state.step, state.lit],
    (state) => showMarks(view, { ...state, text: programOf(state) }, file, 'center'),
  );
  return () => {
    unwatch();
    view.destroy();
  };
}

/** The drawing's program, also where the text was edited since. */
const programOf = ({ run, text }: State): string => run?.source ?? text;
