import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Step } from '../../model/trace.ts';
import { Gathering } from '../../tracer/host/gathering.ts';

const step: Step = { event: 'line', range: [1, 0, 1, 1], frame: 'f1' };
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('puts the first steps together, then passes each on as it comes', () => {
  const told: number[] = [];
  const gathering = new Gathering((steps) => told.push(steps.length));
  gathering.add([step]);
  gathering.add([step, step]);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(40);
  expect(told).toEqual([3]);
  gathering.add([step]);
  expect(told).toEqual([3, 1]);
});

it('passes on what it holds when the run is over', () => {
  const told: number[] = [];
  const gathering = new Gathering((steps) => told.push(steps.length));
  gathering.add([step]);
  gathering.flush();
  expect(told).toEqual([1]);
  vi.advanceTimersByTime(1000);
  gathering.flush();
  expect(told).toEqual([1]);
});
