import { shownPins } from '../state/pins.ts';
import { shownTheme } from '../state/selectors.ts';
import type { Command } from './command.ts';
import { always, hasSteps } from './conditions.ts';

/** How it looks. */
export const viewCommands: readonly Command[] = [
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
    id: 'help.palette',
    title: 'Commands…',
    help: 'Find a command',
    keys: ['Mod+Shift+P'],
    when: (state) => !state.presenting,
    run: (app) => app.store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'palette' } }),
    menu: { menu: 'help', group: 1 },
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
