import { afterEach, describe, expect, it, vi } from 'vitest';
import { Batches } from '../../tracer/host/batches.ts';

const step = (n: number, length = 0): string => `{"n":${n},"x":"${'x'.repeat(length)}"}`;
const numbers = (batches: readonly string[]): number[][] =>
  batches.map((batch) => JSON.parse(batch).map(({ n }: { n: number }) => n));

afterEach(() => vi.restoreAllMocks());

describe('batches', () => {
  it('sends the first steps singly, and then those of a tenth of a second together', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const sent: string[] = [];
    const batches = new Batches((steps) => sent.push(steps));
    for (let n = 0; n < 14; n++) {
      if (n === 12) now += 100;
      batches.add(step(n));
    }
    batches.end();
    expect(numbers(sent)).toEqual([[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10, 11, 12], [13]]);
  });

  it('sends before it would be too long, and a step that is too long alone', () => {
    const sent: string[] = [];
    const batches = new Batches((steps) => sent.push(steps));
    for (let n = 0; n < 10; n++) batches.add(step(n));
    for (const [n, length] of [100_000, 100_000, 100_000, 300_000, 10].entries()) batches.add(step(10 + n, length));
    batches.end();
    expect(numbers(sent).slice(10)).toEqual([[10, 11], [12], [13], [14]]);
  });

  it('throws what the receiver threw only at the end, and tells it nothing more', () => {
    const emit = vi.fn(() => {
      throw new Error('full');
    });
    const batches = new Batches(emit);
    batches.add(step(0));
    batches.add(step(1));
    expect(() => batches.end()).toThrow('full');
    expect(emit).toHaveBeenCalledTimes(1);
  });
});
