import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError, parseOutcome, parseSteps, parseTrace } from '../../model/parse.ts';
import { createRecording } from '../../model/playback.ts';
import { replaceSomewhere } from './damage.ts';
import { histories } from './worlds.ts';

const trace = {
  format: 'refscope-trace',
  version: 1,
  python: '3.14.2',
  source: 'x = 1',
  steps: [{ event: 'line', range: [1, 0, 1, 5], frame: 'f1' }],
  outcome: { kind: 'finished' },
  timing: { startMs: 1, traceMs: 2 },
};

describe('parsing', () => {
  it('takes a trace', () => {
    expect(parseTrace(trace)).toEqual(trace);
  });

  it.each([
    ['Not a trace at format: "refscope-snapshots"', { ...trace, format: 'refscope-snapshots' }],
    ['Not a trace at version: 2', { ...trace, version: 2 }],
    ['Not a trace at steps.0.frame: "1"', { ...trace, steps: [{ ...trace.steps[0], frame: '1' }] }],
    ['Not a trace at steps.0.value: "o01"', { ...trace, steps: [{ ...trace.steps[0], value: 'o01' }] }],
    ['Not a trace at steps.0.value: "o1000000000"', { ...trace, steps: [{ ...trace.steps[0], value: 'o1000000000' }] }],
    ['Not a trace: null', null],
  ])('says in one line what is wrong: %s', (message, value) => {
    expect(() => parseTrace(value)).toThrow(new ParseError(message));
  });

  it('takes an end that the program forced, and one that the interpreter met', () => {
    for (const outcome of [
      { kind: 'exited', code: 255 },
      { kind: 'crashed', message: 'memory access out of bounds' },
    ]) {
      expect(parseOutcome(outcome)).toEqual(outcome);
    }
    expect(() => parseOutcome({ kind: 'exited', code: 256 })).toThrow(ParseError);
    expect(() => parseOutcome({ kind: 'crashed' })).toThrow(ParseError);
  });

  it('cuts the value it quotes', () => {
    expect(() => parseOutcome('x'.repeat(1000))).toThrow(/^.{0,100}$/);
    expect(() => parseSteps([{ names: { ['\n'.repeat(1000)]: 1 } }])).toThrow(/^.{0,160}$/);
  });

  it('quotes values nested deeper than any stack', () => {
    const nested = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(() => parseOutcome({ kind: nested })).toThrow(new ParseError('Not an outcome at kind: ["[…]"]'));
  });

  it('keeps names that objects of JavaScript have a special meaning for', () => {
    const names = [
      ['__proto__', 'o1'],
      ['constructor', 'o1'],
    ];
    const [step] = parseSteps(JSON.parse(JSON.stringify([{ ...trace.steps[0], names: { f1: names } }])));
    expect(step?.names?.f1).toEqual(names);
  });

  it('keeps the cell that a name lives in', () => {
    const names = [['total', 'o1', 'o2']];
    expect(parseSteps([{ ...trace.steps[0], names: { f1: names } }])[0]?.names?.f1).toEqual(names);
  });

  it('refuses what stands beyond the end of an entry', () => {
    const names = [['total', 'o1', 'o2', 'o3']];
    expect(() => parseSteps([{ ...trace.steps[0], names: { f1: names } }])).toThrow(ParseError);
  });

  it('either refuses a damaged trace with an error of its own or plays it', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.jsonValue(), ({ steps }, place, value) => {
        const damaged = replaceSomewhere(JSON.parse(JSON.stringify(steps)), place, value);
        try {
          const playback = createRecording(parseSteps(damaged));
          for (let n = 0; n < playback.length; n++) playback.at(n);
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
