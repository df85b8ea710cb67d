import { stepCount } from '../state/selectors.ts';
import type { State } from '../state/state.ts';

/** When a command can be done. */
export const always = (): boolean => true;
export const hasSteps = (state: State): boolean => stepCount(state) > 0;
export const hasNext = (state: State): boolean => state.step < stepCount(state) - 1;
export const hasBack = (state: State): boolean => state.step > 0;
export const hasText = (state: State): boolean => state.text.trim() !== '';
