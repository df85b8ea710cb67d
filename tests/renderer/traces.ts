import { createRecording, type Recording } from '../../model/playback.ts';
import type { Step } from '../../model/trace.ts';

/** A step of the module's frame before `line`, with `more` in it. */
export const line = (number: number, more: Partial<Step> = {}): Step => ({
  event: 'line',
  range: [number, 0, number, 5],
  frame: 'f1',
  ...more,
});

/** The first step of a program: the module's frame is entered. */
export const begin = (more: Partial<Step> = {}): Step =>
  line(1, { frames: [['enter', { id: 'f1', function: '<module>', kind: 'module' }]], ...more });

/** A playback of `length` steps that change nothing. */
export const plainRecording = (length: number): Recording =>
  createRecording([begin(), ...Array.from({ length: length - 1 }, (_, i) => line(i + 2))]);
