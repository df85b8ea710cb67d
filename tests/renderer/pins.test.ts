import { describe, expect, it } from 'vitest';
import type { Pin } from '../../model/document.ts';
import { keptOf, parseKept, restored } from '../../renderer/session/kept.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { placesIn, shownPins } from '../../renderer/state/pins.ts';
import { type Action, reduce } from '../../renderer/state/reducer.ts';
import type { State } from '../../renderer/state/state.ts';
import { plainRecording } from './traces.ts';

const A: Pin = { view: 'sticky', card: 'o1', x: 40, y: 80 };
const B: Pin = { view: 'sticky', card: 'o2', x: 400, y: 8 };

const reached = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state);
const runOf = (source: string): Action => ({
  kind: 'run-started',
  ...{ source, inputs: [], step: 1, playback: plainRecording(5) },
});
const begun = reached({ ...initialState('sticky', 'light'), text: 'x' }, runOf('x'));
const pin = (one: Pin): Action => ({ kind: 'card-pinned', pin: one });

describe('pinned cards', () => {
  it('are pinned, moved, unpinned one by one and all together, and each change can be taken back', () => {
    const moved = { ...A, x: 50 };
    const states = [begun];
    const actions: readonly Action[] = [
      pin(A),
      pin(B),
      pin(moved),
      { kind: 'card-unpinned', view: 'sticky', card: 'o2' },
      { kind: 'all-unpinned' },
    ];
    for (const action of actions) states.push(reduce(states.at(-1) as State, action));
    expect(states.map(shownPins)).toEqual([[], [A], [A, B], [B, moved], [moved], []]);
    let state = states.at(-1) as State;
    for (const earlier of states.slice(0, -1).reverse()) {
      state = reduce(state, { kind: 'pinning-undone' });
      expect(shownPins(state)).toEqual(shownPins(earlier));
    }
    expect(reduce(state, { kind: 'pinning-undone' }).pins).toEqual(state.pins);
  });

  it('stay when the same program runs again, and are dropped with a sentence when it is another', () => {
    const again = reached(begun, pin(A), runOf('x'));
    expect([shownPins(again), again.notice]).toEqual([[A], null]);
    const other = reduce(again, runOf('y'));
    expect(shownPins(other)).toEqual([]);
    expect(other.notice?.sentence).toContain('pinned');
    expect(reduce(other, runOf('z')).notice).toBeNull();
    // Steps by expressions have other objects.
    const finer = reached(again, { kind: 'expressions-chosen', on: true }, runOf('x'));
    expect([shownPins(finer), finer.notice?.sentence]).toEqual([[], other.notice?.sentence]);
  });

  it('outlive the window, as long as the text is the one they belong to', () => {
    const state = reached(begun, pin(A));
    const back = restored(initialState('sticky', 'light'), parseKept(JSON.stringify(keptOf(state))), null);
    expect(back.pins).toEqual({ program: 'x', cards: [A], before: [] });
    expect(keptOf({ ...state, text: 'y' }).pinned).toEqual([]);
  });

  it('belong to one view, and only objects have cards', () => {
    expect(placesIn([A, { ...B, view: 'other' }, { ...B, card: 'f1' }], 'sticky')).toEqual(new Map([['o1', A]]));
  });
});
