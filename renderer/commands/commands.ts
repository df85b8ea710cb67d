import { IMPORTED } from '../../tracer/host/tracer.ts';
import { shownPins } from '../state/pins.ts';
import { isRunning, shownTheme, stepCount } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { stepBackOver, stepOut, stepOver } from '../stepping/stepping.ts';
import type { Command, CommandId } from './command.ts';

const always = (): boolean => true;
const hasSteps = (state: State): boolean => stepCount(state) > 0;
const hasNext = (state: State): boolean => state.step < stepCount(state) - 1;
const hasBack = (state: State): boolean => state.step > 0;

const fileCommands: readonly Command[] = [
  {
    id: 'file.new',
    title: 'New program',
    keys: [],
    when: always,
    run: (app) => app.files.newProgram(),
    menu: { menu: 'file', group: 1 },
  },
  {
    id: 'file.open',
    title: 'Open…',
    help: 'Open a Python file or a Refscope document',
    keys: ['Mod+O'],
    when: always,
    run: (app) => app.files.open(),
    menu: { menu: 'file', group: 1 },
  },
  {
    id: 'file.openLink',
    title: 'Open link…',
    help: 'Open a link to a program',
    keys: [],
    when: always,
    run: (app) => app.store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'link' } }),
    menu: { menu: 'file', group: 1 },
  },
  {
    id: 'file.save',
    title: 'Save',
    keys: ['Mod+S'],
    when: always,
    run: (app) => app.files.save(),
    menu: { menu: 'file', group: 2 },
  },
  {
    id: 'file.saveAs',
    title: 'Save as…',
    keys: ['Mod+Shift+S'],
    when: always,
    run: (app) => app.files.saveAs(),
    menu: { menu: 'file', group: 2 },
  },
  {
    id: 'file.saveDocument',
    title: 'Save as Refscope document…',
    help: 'Save program, view, lesson and recording together',
    keys: [],
    when: (state) => state.text.trim() !== '',
    run: (app) => app.files.saveDocument(),
    menu: { menu: 'file', group: 2 },
  },
  {
    id: 'file.addModule',
    title: 'Add module…',
    help: 'Add a Python file that the program imports',
    keys: [],
    when: always,
    run: (app) => app.files.addModule(),
    menu: { menu: 'file', group: 1 },
  },
  {
    id: 'file.export',
    title: 'Export drawing…',
    help: 'Export drawings as SVG, PNG or PDF',
    keys: ['Mod+E'],
    when: hasSteps,
    run: (app) => app.store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'export' } }),
    menu: { menu: 'file', group: 3 },
  },
  {
    id: 'file.print',
    title: 'Print…',
    help: 'Print the drawing of the step',
    keys: ['Mod+P'],
    when: hasSteps,
    run: (app) => app.drawings.print(),
    menu: { menu: 'file', group: 3 },
  },
  {
    id: 'file.copyPicture',
    title: 'Copy drawing as picture',
    keys: [],
    when: hasSteps,
    run: (app) => app.drawings.copyPicture(),
    menu: { menu: 'edit', group: 1 },
  },
  {
    id: 'file.copySvg',
    title: 'Copy drawing as SVG',
    keys: [],
    when: hasSteps,
    run: (app) => app.drawings.copySvg(),
    menu: { menu: 'edit', group: 1 },
  },
  {
    id: 'file.copyLink',
    title: 'Copy link',
    help: 'Copy a link that opens this program and view',
    keys: [],
    when: (state) => state.text.trim() !== '',
    run: (app) => app.copyLink(),
    menu: { menu: 'edit', group: 1 },
  },
];

const runCommands: readonly Command[] = [
  {
    id: 'run.start',
    title: 'Run',
    help: 'Run the program and record it',
    keys: ['Mod+Enter'],
    when: (state) => !isRunning(state) && state.text.trim() !== '',
    run: (app) => app.run(),
    menu: { menu: 'run', group: 1 },
  },
  {
    id: 'run.stop',
    title: 'Stop',
    help: 'Stop the running program',
    keys: ['Mod+.'],
    when: isRunning,
    run: (app) => app.stop(),
    menu: { menu: 'run', group: 1 },
  },
  {
    id: 'run.library',
    title: 'Step into library modules',
    keys: [],
    when: always,
    checked: (state) => state.library.length > 0,
    run: (app) => app.stepIntoLibrary(app.store.getState().library.length > 0 ? [] : [IMPORTED]),
    menu: { menu: 'run', group: 4 },
  },
  {
    id: 'run.open',
    title: 'Look inside…',
    help: 'Look inside classes, functions and modules of Python',
    keys: [],
    when: always,
    checked: (state) => state.open.length > 0,
    run: (app) => app.store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'opening' } }),
    menu: { menu: 'run', group: 4 },
  },
];

const stepCommands: readonly Command[] = [
  {
    id: 'step.next',
    title: 'Step',
    help: 'One step forward',
    keys: ['ArrowRight', 'PageDown', 'F8'],
    when: hasNext,
    run: (app) => app.goTo((state) => state.step + 1),
    menu: { menu: 'run', group: 2 },
  },
  {
    id: 'step.back',
    title: 'Back',
    help: 'One step back',
    keys: ['ArrowLeft', 'PageUp', 'F7'],
    when: hasBack,
    run: (app) => app.goTo((state) => state.step - 1),
    menu: { menu: 'run', group: 2 },
  },
  {
    id: 'step.over',
    title: 'Step over call',
    help: 'Forward, over a call',
    keys: ['Shift+ArrowRight'],
    when: hasNext,
    run: (app) => app.goTo((state, run) => stepOver(run, state.step)),
    menu: { menu: 'run', group: 2 },
  },
  {
    id: 'step.backOver',
    title: 'Back over call',
    help: 'Back, over a call',
    keys: ['Shift+ArrowLeft'],
    when: hasBack,
    run: (app) => app.goTo((state, run) => stepBackOver(run, state.step)),
    menu: { menu: 'run', group: 2 },
  },
  {
    id: 'step.out',
    title: 'Step out of call',
    help: 'Out of the call',
    keys: ['ArrowUp'],
    when: hasNext,
    run: (app) => app.goTo((state, run) => stepOut(run, state.step)),
    menu: { menu: 'run', group: 2 },
  },
  {
    id: 'step.first',
    title: 'First step',
    keys: ['Home'],
    when: hasBack,
    run: (app) => app.goTo(() => 0),
    menu: { menu: 'run', group: 3 },
  },
  {
    id: 'step.last',
    title: 'Last step',
    keys: ['End'],
    when: hasNext,
    run: (app) => app.goTo((_, run) => run.length - 1),
    menu: { menu: 'run', group: 3 },
  },
  {
    id: 'step.play',
    title: 'Play',
    help: 'Play and pause',
    keys: ['Space'],
    when: (state) => stepCount(state) > 1,
    checked: (state) => state.playing,
    run: (app) => app.store.dispatch({ kind: 'playing-toggled' }),
    menu: { menu: 'run', group: 3 },
  },
  {
    id: 'step.expressions',
    title: 'Step by expressions',
    help: 'Step by expressions, or by statements',
    keys: [],
    when: always,
    checked: (state) => state.expressions,
    run: (app) => app.chooseExpressions(!app.store.getState().expressions),
    menu: { menu: 'run', group: 4 },
  },
];

const viewCommands: readonly Command[] = [
  {
    id: 'view.values',
    title: 'Small values as objects',
    keys: [],
    when: always,
    checked: (state) => state.values === 'objects',
    run: ({ store }) =>
      store.dispatch({
        kind: 'values-chosen',
        values: store.getState().values === 'inside' ? 'objects' : 'inside',
      }),
    menu: { menu: 'view', group: 1 },
  },
  {
    id: 'view.zoomIn',
    title: 'Zoom drawing in',
    keys: ['+', '='],
    when: hasSteps,
    run: (app) => app.camera.zoomIn(),
    menu: { menu: 'view', group: 2 },
  },
  {
    id: 'view.zoomOut',
    title: 'Zoom drawing out',
    keys: ['-'],
    when: hasSteps,
    run: (app) => app.camera.zoomOut(),
    menu: { menu: 'view', group: 2 },
  },
  {
    id: 'view.fit',
    title: 'Fit drawing',
    keys: ['0'],
    when: hasSteps,
    run: (app) => app.camera.fit(),
    menu: { menu: 'view', group: 2 },
  },
  {
    id: 'view.theme',
    title: 'Dark theme',
    keys: [],
    when: always,
    checked: (state) => shownTheme(state) === 'dark',
    run: ({ store }) =>
      store.dispatch({ kind: 'theme-chosen', theme: shownTheme(store.getState()) === 'dark' ? 'light' : 'dark' }),
    menu: { menu: 'view', group: 3 },
  },
  {
    id: 'view.systemTheme',
    title: 'Theme of the system',
    keys: [],
    when: always,
    checked: (state) => state.theme === 'system',
    run: (app) => app.store.dispatch({ kind: 'theme-chosen', theme: 'system' }),
    menu: { menu: 'view', group: 3 },
  },
  {
    id: 'view.undoPin',
    title: 'Undo pinning',
    help: 'Take the last pinning of a card back',
    keys: ['Mod+Z'],
    when: (state) => state.pins.before.length > 0,
    run: (app) => app.store.dispatch({ kind: 'pinning-undone' }),
    menu: { menu: 'view', group: 4 },
  },
  {
    id: 'view.unpinAll',
    title: 'Unpin all cards',
    keys: [],
    when: (state) => shownPins(state).length > 0,
    run: (app) => app.store.dispatch({ kind: 'all-unpinned' }),
    menu: { menu: 'view', group: 4 },
  },
  {
    id: 'view.present',
    title: 'Present',
    help: 'Present: drawing and sentence fill the screen, the second one where there is one',
    keys: ['F5'],
    when: (state) => hasSteps(state) && !state.presenting,
    run: (app) => app.store.dispatch({ kind: 'presenting-changed', on: true }),
    menu: { menu: 'view', group: 5 },
  },
  {
    id: 'view.endPresentation',
    title: 'End presentation',
    help: 'Leave the presentation',
    keys: ['Escape'],
    when: (state) => state.presenting,
    run: (app) => app.store.dispatch({ kind: 'presenting-changed', on: false }),
    menu: { menu: 'view', group: 5 },
  },
  {
    id: 'help.keys',
    title: 'Keyboard keys',
    help: 'This list of keys',
    keys: ['?'],
    when: always,
    run: (app) => app.store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'keys' } }),
    menu: { menu: 'help', group: 1 },
  },
];

/** All commands, in the order of the menus and of the list of keys. */
export const COMMANDS: readonly Command[] = [...fileCommands, ...runCommands, ...stepCommands, ...viewCommands];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command called `id`. Throws if there is none: then the lists in command.ts and here disagree. */
export function commandOf(id: CommandId): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`No such command: ${id}`);
  return command;
}
