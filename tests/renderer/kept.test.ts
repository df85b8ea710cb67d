import { describe, expect, it } from 'vitest';
import { keptOf, parseKept, restored } from '../../renderer/session/kept.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { reduce } from '../../renderer/state/reducer.ts';
import type { Ending, State } from '../../renderer/state/state.ts';
import { plainRecording } from './traces.ts';

const initial = initialState('sticky', 'light');
const recorded = (ending: Ending): State => {
  const run = { source: 'x', inputs: ['a'], playback: plainRecording(5), length: 5, ending, recorder: null };
  return reduce({ ...initial, text: 'x' }, { kind: 'recorded', run, step: 3 });
};

describe('what is kept of a window', () => {
  it('comes back as it was', () => {
    const state: State = {
      ...initial,
      text: 'new',
      savedText: 'old',
      modules: [{ name: 'helper', source: 'x = 1\n' }],
      library: ['copy'],
      open: ['enum.Enum'],
      lessonId: '05-copies',
      theme: 'dark',
      values: 'objects',
      characterKeys: false,
      pins: { program: 'new', cards: [{ view: 'sticky', card: 'o3', x: 10, y: 20 }], before: [] },
      splits: { sides: { a: 30, b: 70 } },
    };
    const back = restored(initial, parseKept(JSON.stringify(keptOf(state))), null);
    expect(back).toEqual(state);
  });

  it('says how to record the program again', () => {
    expect(keptOf(recorded({ kind: 'finished' })).run).toEqual({ inputs: ['a'], step: 3 });
  });

  it('does not make a program run again that broke the interpreter, or that is another by now', () => {
    expect(keptOf(recorded({ kind: 'died', reason: '' })).run).toBeNull();
    expect(keptOf(recorded({ kind: 'crashed', message: '' })).run).toBeNull();
    expect(keptOf({ ...recorded({ kind: 'finished' }), text: 'y' }).run).toBeNull();
  });

  it.each(['', '{', '{}', '[]', '{"version":2}', '{"version":1,"text":7}'])('is refused when it is %j', (json) => {
    expect(() => parseKept(json)).toThrow();
  });
});
