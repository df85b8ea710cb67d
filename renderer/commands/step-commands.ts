import { stepBackOver, stepOut, stepOver } from '../../player/stepping/stepping.ts';
import { stepCount } from '../state/selectors.ts';
import type { Command } from './command.ts';
import { always, hasBack, hasNext } from './conditions.ts';

/** The way through the recording. */
export const stepCommands: readonly Command[] = [
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
