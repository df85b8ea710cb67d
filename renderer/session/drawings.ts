import type { ExportChoice } from '../../exports/choice.ts';
import { type ExportContent, type ExportTask, makeExport } from '../../exports/make.ts';
import { exportName } from '../../exports/names.ts';
import { pageEnvironment } from '../../exports/page/environment.ts';
import { ExportProblem } from '../../exports/work.ts';
import type { Theme } from '../../visualizers/view.ts';
import type { LayoutCache } from '../drawings/layout-cache.ts';
import { picturesOf } from '../drawings/pictures.ts';
import type { Paper } from '../printing/printing.ts';
import { isLandscape } from '../printing/sheet.ts';
import { documentName, shownTheme, stepCount } from '../state/selectors.ts';
import type { Notice, State } from '../state/state.ts';
import type { Base } from './base.ts';
import type { RunJob } from './jobs.ts';

/** Takes drawings out of the app: into files, to the clipboard, to the printer. */
export interface Drawings {
  /** Makes what is chosen, and asks where to put it. */
  save(): Promise<void>;
  /** Copies the drawing of the step, in the colours that are chosen. */
  copyPicture(): Promise<void>;
  copySvg(): Promise<void>;
  print(): Promise<void>;
}

/** What drawings are taken out with. */
export interface DrawingsParts extends Base {
  readonly layouts: LayoutCache;
  readonly paper: Paper;
  /** Shows how far they are. */
  readonly runJob: RunJob;
}

/** Drawings by way of the bridge. */
export function createDrawings({ store, bridge, layouts, paper, runJob }: DrawingsParts): Drawings {
  const show = (tone: Notice['tone'], sentence: string): void =>
    store.dispatch({ kind: 'notice-shown', notice: { tone, sentence } });

  /** What the choice makes of the drawings now; null without steps, or where it could not be made: then that was told. */
  const make = async (title: string, choice: ExportChoice): Promise<ExportContent | null> => {
    const task = taskFor(store.getState(), choice, layouts);
    try {
      return task && (await runJob(title, (work) => makeExport(task, work)));
    } catch (error) {
      if (!(error instanceof ExportProblem)) throw error;
      show('problem', error.message);
      return null;
    }
  };

  const write = async (name: string, content: ExportContent, what: string): Promise<void> => {
    const reply = await bridge.exportFile({ name, content });
    if (reply.kind === 'failed') show('problem', reply.sentence);
    else if (reply.kind === 'exported') show('information', `${what} in ${reply.name}.`);
  };

  const copy = async (format: 'svg' | 'png', put: (content: ExportContent) => Promise<unknown>): Promise<void> => {
    const content = await make('Copying the drawing', { ...store.getState().exportChoice, what: 'step', format });
    if (content === null) return;
    try {
      await put(content);
      show('information', format === 'svg' ? 'The drawing was copied as SVG.' : 'The drawing was copied as a picture.');
    } catch (error) {
      show('problem', `The drawing was not copied: ${String(error)}.`);
    }
  };

  return {
    async save() {
      const state = store.getState();
      const { exportChoice: choice, step } = state;
      const name = exportName(documentName(state), step, choice);
      const content = await make(`Exporting ${name}`, choice);
      if (content === null) return;
      const what = choice.what === 'step' ? `The drawing of step ${step} is` : 'The drawings of all steps are';
      const save = (): Promise<void> => write(name, content, what);
      if (bridge.maySave()) await save();
      else store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'ready', name, save } });
    },
    copyPicture: () => copy('png', (png) => bridge.copyPicture({ png: png as Uint8Array<ArrayBuffer> })),
    copySvg: () => copy('svg', (svg) => bridge.copyText({ text: svg as string })),
    async print() {
      // Not every shell tells the page before and after it prints.
      paper.put();
      const reply = await bridge.print({ landscape: isLandscape(store.getState(), layouts) });
      paper.remove();
      if (reply.kind === 'failed') show('problem', reply.sentence);
    },
  };
}

function taskFor(state: State, choice: ExportChoice, layouts: LayoutCache): ExportTask | null {
  const { step } = state;
  // While a program runs, a layout knows the steps that were there when it was found.
  const furthest = choice.what === 'all' ? stepCount(state) - 1 : step;
  const pictures = picturesOf({ ...state, step: furthest }, themeOf(state, choice), layouts);
  return pictures && { pictures, choice, step, program: documentName(state), environment: pageEnvironment(document) };
}

const themeOf = (state: State, { theme }: ExportChoice): Theme => (theme === 'shown' ? shownTheme(state) : theme);
