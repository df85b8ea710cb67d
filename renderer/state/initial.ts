import { FIRST_CHOICE } from '../../exports/choice.ts';
import { INITIAL_SETTINGS } from '../../model/settings.ts';
import { pinsOf } from './pins.ts';
import type { State } from './state.ts';

/** The state before anything was restored, loaded or run. `viewId`: the view that is shown at first. */
export function initialState(viewId: string, systemTheme: 'light' | 'dark'): State {
  const { inputs: _, ...settings } = INITIAL_SETTINGS;
  return {
    ...settings,
    text: '',
    savedText: '',
    savedModules: [],
    file: null,
    document: null,
    lessons: [],
    lessonId: null,
    lessonCardOpen: true,
    run: null,
    step: 0,
    awaitedStep: null,
    playing: false,
    tracer: 'starting',
    viewId,
    values: 'inside',
    lit: null,
    pins: pinsOf(''),
    opened: new Set(),
    theme: 'system',
    systemTheme,
    characterKeys: true,
    exportChoice: FIRST_CHOICE,
    notice: null,
    dialog: null,
    presenting: false,
    splits: {},
  };
}
