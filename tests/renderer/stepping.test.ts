import { describe, expect, it } from 'vitest';
import { createRecording } from '../../model/playback.ts';
import type { FrameChange, FrameId, Step } from '../../model/trace.ts';
import { stepBackOver, stepOut, stepOver } from '../../player/stepping/stepping.ts';
import { begin, line } from './traces.ts';

const at = (frame: FrameId, ...frames: FrameChange[]): Step =>
  frames.length > 0 ? line(2, { frame, frames }) : line(2, { frame });
const enter = (id: FrameId): FrameChange => ['enter', { id, function: 'f', kind: 'function' }];

describe('stepping over and out of calls', () => {
  // 0, 1 module · 2, 3 f2 · 4 f3, called by f2 · 5 f2 · 6, 7 module
  const steps = [
    begin(),
    at('f1'),
    at('f2', enter('f2')),
    at('f2'),
    at('f3', enter('f3')),
    at('f2', ['leave', 'f3']),
    at('f1', ['leave', 'f2']),
    at('f1'),
  ];
  const run = { playback: createRecording(steps), length: steps.length };

  it.each([
    [0, 1],
    [1, 6],
    [3, 5],
    [5, 6],
    [6, 7],
    [7, 7],
  ])('over, from %d: %d', (from, to) => expect(stepOver(run, from)).toBe(to));

  it.each([
    [7, 6],
    [6, 1],
    [5, 3],
    [2, 1],
    [1, 0],
    [0, 0],
  ])('back over, from %d: %d', (from, to) => expect(stepBackOver(run, from)).toBe(to));

  it.each([
    [4, 5],
    [3, 6],
    [2, 6],
    [1, 7],
  ])('out, from %d: %d', (from, to) => expect(stepOut(run, from)).toBe(to));

  it('knows no steps that have not arrived', () => {
    expect(stepOver({ ...run, length: 4 }, 1)).toBe(3);
  });
});

describe('stepping over a generator', () => {
  // next(g) resumes f2, which yields; at the end f2 is dropped while it is suspended.
  const steps = [
    begin({ frames: [['enter', { id: 'f1', function: '<module>', kind: 'module' }]] }),
    at('f2', enter('f2')),
    at('f1', ['suspend', 'f2']),
    at('f2', ['resume', 'f2']),
    at('f1', ['suspend', 'f2']),
    at('f1', ['leave', 'f2']),
    at('f3', enter('f3')),
  ];
  const run = { playback: createRecording(steps), length: steps.length };

  it('takes what runs inside for a call', () => {
    expect(stepOver(run, 0)).toBe(2);
    expect(stepOver(run, 2)).toBe(4);
    expect(stepBackOver(run, 4)).toBe(2);
  });

  it('is not misled when a suspended one is dropped', () => {
    expect(stepOver(run, 4)).toBe(5);
    expect(stepOut(run, 6)).toBe(6);
    expect(stepBackOver(run, 6)).toBe(5);
  });
});
