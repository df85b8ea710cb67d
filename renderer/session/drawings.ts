import { textOf } from '../../model/sentence/parts.ts';
import { sentenceAt } from '../../model/sentence/sentence.ts';
import { exportSvg } from '../../visualizers/export.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { createLayoutCache, viewOf } from '../stage/drawing.ts';
import type { Action } from '../state/reducer.ts';
import { documentName, shownTheme } from '../state/selectors.ts';
import { type Notice, outcomeOf, type State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** Takes the drawing of the step out of the app. */
export interface Drawings {
  exportSvg(): Promise<void>;
  copySvg(): Promise<void>;
}

/** Drawings by way of `bridge`. */
export function createDrawings(store: Store<State, Action>, bridge: Bridge): Drawings {
  const show = (tone: Notice['tone'], sentence: string): void =>
    store.dispatch({ kind: 'notice-shown', notice: { tone, sentence } });
  return {
    async exportSvg() {
      const state = store.getState();
      const content = drawSvg(state);
      if (content === null) return;
      const name = `${documentName(state).replace(/\.py$/, '')}-step-${state.step}.svg`;
      const reply = await bridge.exportFile({ name, content });
      if (reply.kind === 'failed') show('problem', reply.sentence);
      else if (reply.kind === 'exported') show('information', `The drawing of step ${state.step} is in ${reply.name}.`);
    },
    async copySvg() {
      const text = drawSvg(store.getState());
      if (text === null) return;
      try {
        await bridge.copyText({ text });
        show('information', 'The drawing was copied as SVG.');
      } catch (error) {
        show('problem', `The drawing was not copied: ${String(error)}.`);
      }
    },
  };
}

/** The drawing of the step that is shown, as a file of its own; null without steps. */
function drawSvg(state: State): string | null {
  const { run, step, viewId } = state;
  const layout = createLayoutCache().layoutFor(state);
  if (!run || !layout) return null;
  const view = viewOf(viewId);
  return exportSvg(view, layout.at(step), {
    document,
    theme: shownTheme(state),
    title: `${view.title}, step ${step}`,
    description: textOf(sentenceAt(run.playback, run.source, step, outcomeOf(run.ending))),
  });
}
