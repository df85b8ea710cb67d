import { describe, expect, it } from 'vitest';
import { createRecording } from '../../model/playback.ts';
import type { Step } from '../../model/trace.ts';
import { BIN_WIDTH, binsOf } from '../../renderer/timeline/bins.ts';
import { createKindSorter, TICK_KINDS, type TickKind } from '../../renderer/timeline/kinds.ts';
import { niceInterval } from '../../renderer/timeline/paint.ts';
import { panSpan, revealStep, stepToX, wholeSpan, xToStep, zoomSpan } from '../../renderer/timeline/span.ts';
import { createTicks } from '../../renderer/timeline/ticks.ts';
import { begin, line } from './traces.ts';

const list = { address: 1, type: 'list', references: [] };
const int = { address: 2, type: 'int', text: '1' };
const generator = { address: 3, type: 'generator', text: 'running' };

describe('the kind of a step', () => {
  const cases: readonly [TickKind, Step][] = [
    ['none', line(2)],
    ['name', line(2, { names: { f1: [['a', 'o1']] } })],
    ['name', line(2, { names: { f1: [['a', 'o3']] }, objects: { o3: int } })],
    ['create', line(2, { names: { f1: [['a', 'o3']] }, objects: { o3: list } })],
    ['unbind', line(2, { names: { f1: [['a', null]] } })],
    ['mutate', line(2, { objects: { o3: int }, changed: { o1: { references: [[0, 0, 'o3']] } } })],
    ['none', line(2, { changed: { o1: { refcount: 2 } } })],
    // What a generator keeps while it waits is no change of it.
    ['none', line(2, { changed: { o9: { text: 'suspended', references: [[0, 0, ['frame', 'n', 'o2']]] } } })],
    ['end', line(2, { names: { f1: [['a', null]] }, freed: ['o1'] })],
    ['end', line(2, { changed: { o1: { held: 'none' } } })],
    ['unbind', line(2, { names: { f1: [['a', null]] }, freed: ['o2'] })],
    ['call', line(2, { event: 'call', names: { f2: [['a', 'o1']] } })],
    ['return', line(2, { event: 'return' })],
    ['raise', line(2, { event: 'exception', objects: { o3: list } })],
  ];

  it.each(cases)('is %s for %j', (kind, step) => {
    const sort = createKindSorter();
    sort(begin({ objects: { o1: list, o2: int, o9: generator } }));
    expect(sort(step)).toBe(kind);
  });
});

/** A trace in which every third step binds a name and every tenth changes an object. */
const mixed = (length: number) =>
  createRecording([
    begin({ objects: { o1: list } }),
    ...Array.from({ length: length - 1 }, (_, i) => {
      if (i % 10 === 0) return line(2, { changed: { o1: { references: [[0, 0, 'o1']] } } });
      return i % 3 === 0 ? line(2, { names: { f1: [['a', 'o1']] } }) : line(2);
    }),
  ]);

describe('ticks', () => {
  it('count any stretch as counting one by one does, however they grew', () => {
    const playback = mixed(3000);
    const ticks = createTicks(playback);
    for (const length of [1, 2, 1024, 1025, 2999, 3000]) ticks.grow(length);
    for (const [from, to] of [
      [0, 3000],
      [17, 18],
      [1000, 1100],
      [2999, 3000],
      [5, 5],
    ] as const) {
      const byHand = TICK_KINDS.map(
        (kind) =>
          Array.from({ length: to - from }, (_, i) => ticks.kindOf(from + i)).filter((one) => one === kind).length,
      );
      expect(ticks.count(from, to)).toEqual(byHand);
    }
  });
});

describe('bins', () => {
  it.each([
    [{ from: 0, to: 3000 }, 1000],
    [{ from: 0, to: 3000 }, 997],
    [{ from: 411.3, to: 2222.2 }, 640],
  ])('hold every step of %j across %d px exactly once', (span, width) => {
    const ticks = createTicks(mixed(3000));
    ticks.grow(3000);
    const bins = binsOf(ticks, span, width);
    const total = bins.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(Math.ceil(span.to) - Math.floor(span.from));
    expect(bins.at(-1)?.x).toBeLessThan(width);
    expect(bins[1]?.x).toBe(BIN_WIDTH);
  });
});

describe('the span', () => {
  it('leads from steps to places and back', () => {
    const span = { from: 100, to: 300 };
    for (const step of [100, 150, 299]) expect(xToStep(span, 800, stepToX(span, 800, step))).toBe(step);
  });

  it('keeps the step under the pointer where it is while zooming', () => {
    const span = zoomSpan(wholeSpan(1000), 1000, 4, 500);
    expect(span.to - span.from).toBeCloseTo(250);
    expect(stepToX(span, 800, 499.5)).toBeCloseTo(stepToX(wholeSpan(1000), 800, 499.5));
  });

  it('never leaves the trace', () => {
    const all = wholeSpan(1000);
    expect(zoomSpan(all, 1000, 0.1, 500)).toEqual(all);
    expect(panSpan(zoomSpan(all, 1000, 10, 0), 1000, -500).from).toBe(0);
    expect(panSpan(zoomSpan(all, 1000, 10, 0), 1000, 5000).to).toBe(1000);
    expect(zoomSpan(wholeSpan(3), 3, 100, 1)).toEqual(wholeSpan(3));
  });

  it('follows the step only when the step would leave it', () => {
    const span = { from: 100, to: 200 };
    expect(revealStep(span, 1000, 150)).toBe(span);
    expect(revealStep(span, 1000, 500).to).toBeGreaterThan(500);
    expect(revealStep(span, 1000, 20).from).toBeLessThan(20);
    expect(revealStep(span, 1000, 999).to).toBe(1000);
  });
});

describe('the numbers below the ticks', () => {
  it.each([
    [0.2, 1],
    [1, 1],
    [1.1, 2],
    [3, 5],
    [7, 10],
    [12, 20],
    [4321, 5000],
  ])('stand at round steps: at least %d apart, so %d', (least, interval) => {
    expect(niceInterval(least)).toBe(interval);
  });
});
