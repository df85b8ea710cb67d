import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError, parseSteps } from '../../model/parse.ts';
import { createRecording } from '../../model/playback.ts';
import type { Step } from '../../model/trace.ts';
import { histories, worldOf } from './worlds.ts';

describe('a recording', () => {
  it('gives every world back, whichever steps were asked for before', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), ({ worlds, steps }, places) => {
        const playback = createRecording(steps);
        for (const place of places.take(40)) {
          const n = place % steps.length;
          expect(worldOf(playback.at(n))).toEqual(worlds[n]);
        }
      }),
    );
  });

  it('is the same whether its steps come at once, in batches, or through JSON', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 7 }), ({ steps }, size) => {
        const whole = createRecording(steps);
        const grown = createRecording();
        for (let i = 0; i < steps.length; i += size) {
          grown.append(parseSteps(JSON.parse(JSON.stringify(steps.slice(i, i + size)))));
        }
        for (let n = 0; n < steps.length; n++) expect(grown.at(n)).toEqual(whole.at(n));
      }),
    );
  });

  it('shares what did not change between neighbouring steps', () => {
    fc.assert(
      fc.property(histories, ({ steps }) => {
        const playback = createRecording(steps);
        for (let n = 1; n < steps.length; n++) {
          const before = playback.at(n - 1);
          for (const [id, object] of playback.at(n).objects) {
            if (before.objects.has(id) && !steps[n]?.changed?.[id]) expect(object).toBe(before.objects.get(id));
          }
        }
      }),
    );
  });

  it('reaches any of 100,000 steps', () => {
    const idle: Step = { event: 'line', range: [1, 0, 1, 1], frame: 'f1' };
    const start: Step = { ...idle, frames: [['enter', { id: 'f1', function: '<module>', kind: 'module' }]] };
    const playback = createRecording([start, ...Array<Step>(100_000).fill(idle)]);
    expect(playback.at(100_000).frames).toHaveLength(1);
    expect(playback.at(99_999).step).toBe(99_999);
  });

  it('refuses a step that speaks of what is not there', () => {
    const faults: Partial<Step>[] = [
      { names: { f9: [['a', 'o1']] } },
      { changed: { o9: { refcount: 1 } } },
      { freed: ['o9'] },
      { frames: [['leave', 'f9']] },
      { objects: { o2: { address: 1, type: 'list', references: ['o9'] } } },
      { value: 'o9' },
    ];
    for (const fault of faults) {
      const step: Step = { event: 'line', range: null, frame: 'f1', ...fault };
      expect(() => createRecording([step])).toThrow(ParseError);
    }
  });

  it('has no step beyond its last', () => {
    expect(() => createRecording().at(0)).toThrow('No such step: 0');
  });
});
