import { IMPORTED } from '../../tracer/host/tracer.ts';
import { isRunning } from '../state/selectors.ts';
import type { Command } from './command.ts';
import { always, hasText } from './conditions.ts';

/** Running, and how. */
export const runCommands: readonly Command[] = [
  {
    id: 'run.start',
    title: 'Run',
    help: 'Run the program and record it',
    keys: ['Mod+Enter'],
    when: (state) => !isRunning(state) && hasText(state),
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
    run: (app) => app.store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'opening' } }),
    menu: { menu: 'run', group: 4 },
  },
];
