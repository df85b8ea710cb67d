import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRecording, type Recording } from '../../model/playback.ts';
import type { Outcome } from '../../model/trace.ts';
import { startInterpreter } from '../../tracer/host/node.ts';
import { parseBatch, parseEnd, runRecorder } from '../../tracer/host/runtime.ts';
import { Contents } from '../../tracer/recorder/contents.ts';
import { Python } from '../../tracer/recorder/python.ts';
import { Reach } from '../../tracer/recorder/reach.ts';
import { record } from './interpreter.ts';

interface Seen {
  readonly recording: Recording;
  readonly outcome: Outcome;
  readonly output: string;
  readonly unread: number;
}

const countUnread = (recording: Recording): number =>
  Array.from({ length: recording.length }, (_, n) => recording.step(n).unread ?? 0).reduce((sum, n) => sum + n, 0);

const PROGRAM = `
class Cheese:
    def __init__(self, kind):
        self.kind = kind
stock = [Cheese('Brie'), Cheese('Feta')]
catalog = stock
for cheese in stock:
    print(cheese.kind)
del stock
`;

/** Records PROGRAM. */
async function seen(): Promise<Seen> {
  const { recording, outcome, output } = await record({ source: PROGRAM });
  return { recording, outcome, output, unread: countUnread(recording) };
}

const textsOf = ({ recording }: Seen): readonly (string | null)[] =>
  [...recording.at(recording.length - 1).objects.values()].map(({ text }) => text);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what fails costs a fact, not the recording', () => {
  it('nothing is unread where nothing fails', async () => {
    const run = await seen();
    expect(run).toMatchObject({ outcome: { kind: 'finished' }, output: 'Brie\nFeta\n', unread: 0 });
    expect(textsOf(run)).not.toContain('unknown');
  });

  it.each(['shape', 'read', 'closed', 'atom', 'referents', 'linkedReferents', 'marker'])(
    'the interpreter has no answer: %s',
    async (question) => {
      const normal = await seen();
      const ask = Python.prototype.ask;
      vi.spyOn(Python.prototype, 'ask').mockImplementation(function (this: Python, asked, about) {
        return ask.call(this, asked, asked === question ? 1 : about);
      });
      const run = await seen();
      expect(run).toMatchObject({ outcome: { kind: 'finished' }, output: 'Brie\nFeta\n' });
      expect(run.recording.length).toBe(normal.recording.length);
    },
  );

  it('an answer that raises is counted, and what it was for is unknown', async () => {
    const ask = Python.prototype.ask;
    vi.spyOn(Python.prototype, 'ask').mockImplementation(function (this: Python, asked, about) {
      if (asked !== 'read') return ask.call(this, asked, about);
      this.unread.add();
      return null;
    });
    const run = await seen();
    expect(run.outcome).toEqual({ kind: 'finished' });
    expect(textsOf(run)).toContain('unknown');
    expect(run.unread).toBeGreaterThan(0);
  });

  it('a reader of the recorder fails at an object', async () => {
    const closed = vi.spyOn(Contents.prototype, 'label').mockImplementation(() => {
      throw new RangeError('Invalid code point');
    });
    const { recording, outcome } = await record({ source: "d = {'a': 1}\ne = [d]\nprint(e)\n" });
    expect(closed).toHaveBeenCalled();
    expect(outcome).toEqual({ kind: 'finished' });
    const dict = [...recording.at(recording.length - 1).objects.values()].find(({ type }) => type === 'dict');
    expect(dict?.text).toBe('unknown');
    expect(countUnread(recording)).toBeGreaterThan(0);
  });

  it('a step fails once: all is lost and found anew, and the names are on what was found', async () => {
    let calls = 0;
    const mend = Reach.prototype.mend;
    vi.spyOn(Reach.prototype, 'mend').mockImplementation(function (this: Reach) {
      if (++calls === 2) throw new Error('Nothing is known');
      mend.call(this);
    });
    const run = await seen();
    expect(run).toMatchObject({ outcome: { kind: 'finished' }, output: 'Brie\nFeta\n', unread: 1 });
    const last = run.recording.at(run.recording.length - 1);
    const names = new Map(last.frames[0]?.names.map(({ name, object }) => [name, last.objects.get(object)?.type]));
    expect([...names]).toEqual([
      ['Cheese', 'type'],
      ['catalog', 'list'],
      ['cheese', 'Cheese'],
    ]);
  });

  it('every step fails: they are told without names and objects, and nothing is made up', async () => {
    const normal = await seen();
    vi.spyOn(Reach.prototype, 'settleStacks').mockImplementation(() => {
      throw new Error('Nothing is known');
    });
    const run = await seen();
    expect(run).toMatchObject({ outcome: { kind: 'finished' }, output: 'Brie\nFeta\n' });
    expect(run.recording.length).toBe(normal.recording.length);
    // Twice a step, and once for what Python does when the program has ended.
    expect(run.unread).toBe(2 * run.recording.length + 1);
    expect(run.recording.at(run.recording.length - 1).objects.size).toBe(0);
  });
});

const GETATTR = 'def __getattr__(self, name):\n        return self.missing';
const SETATTR = 'def __setattr__(self, name, value):\n        self.x = 1';
const PROPERTY = '@property\n    def x(self):\n        return self.x';
const INIT = 'def __init__(self):\n        super().__init__()\n        type(self)()';

/** Endless recursions through slots of C, where the interpreter needs the stack of the host's engine. */
const RECURSIONS = [
  ['__getattr__', GETATTR, 'A().x'],
  ['__setattr__', SETATTR, 'A().y = 1'],
  ['a property', PROPERTY, 'A().x'],
  ['super().__init__()', INIT, 'A()'],
  ['__call__', 'def __call__(self):\n        return self()', 'A()()'],
  ['__eq__', 'def __eq__(self, other):\n        return self == other', 'A() == A()'],
] as const;

describe('endless recursion is RecursionError, as it is without the recorder', () => {
  it.each(
    RECURSIONS.flatMap(([name, body, start]) =>
      [false, true].map((expressions) => [name, expressions, body, start] as const),
    ),
  )(
    'through %s, expressions: %s',
    async (_, expressions, body, start) => {
      const source = `class A:\n    ${body}\ntry:\n    ${start}\nexcept RecursionError as error:\n    print(error)\n`;
      const recording = createRecording();
      const python = await startInterpreter();
      const request = { source, expressions, maxSteps: 100_000 };
      const end = runRecorder(python, request, (batch) => recording.append(parseBatch(batch)));
      expect(parseEnd(end).outcome).toEqual({ kind: 'finished' });
      const written = Array.from({ length: recording.length }, (__, n) => recording.step(n).output ?? '').join('');
      expect(written).toBe('maximum recursion depth exceeded\n');
    },
    60_000,
  );
});
