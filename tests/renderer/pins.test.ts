import { describe, expect, it } from 'vitest';
import type { Pin } from '../../model/document.ts';
import { createRecording } from '../../model/playback.ts';
import type { ObjectId } from '../../model/trace.ts';
import { keptOf, parseKept, restored } from '../../renderer/session/kept.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { pinnedPlaces, pinsOf, shownPins } from '../../renderer/state/pins.ts';
import { type Action, reduce } from '../../renderer/state/reducer.ts';
import type { State } from '../../renderer/state/state.ts';
import { begin, line } from './traces.ts';

const A: Pin = { view: 'sticky', card: '1:0 a', x: 40, y: 80 };
const B: Pin = { view: 'sticky', card: '2:0 b', x: 400, y: 8 };

const object = { address: 1, type: 'list' };

/** `a` and `b` are bound one after the other; with `other`, something else is between them. */
const recording = (other: boolean) =>
  createRecording([
    begin(),
    line(2, { names: { f1: [['a', 'o1']] }, objects: { o1: object } }),
    ...(other ? [line(2, { names: { f1: [['other', 'o2']] }, objects: { o2: object } })] : []),
    line(3, { names: { f1: [['b', other ? 'o3' : 'o2']] }, objects: { [other ? 'o3' : 'o2']: object } }),
  ]);

const reached = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state);

function runOf(source: string, other = false): readonly [Action, Action] {
  const playback = recording(other);
  const run = { source, inputs: [], step: 1, playback };
  return [
    { kind: 'run-started', ...run },
    { kind: 'run-ended', playback, ending: { kind: 'finished' } },
  ];
}

const begun = reached({ ...initialState('sticky', 'light'), text: 'x' }, ...runOf('x'));
const cardOf = (id: ObjectId) => ({ view: 'sticky', object: id });
const pin = (id: ObjectId, { x, y }: Pin): Action => ({ kind: 'card-pinned', card: cardOf(id), at: { x, y } });

describe('pinned cards', () => {
  it('are pinned, moved, unpinned one by one and all together, and each change can be taken back', () => {
    const moved = { ...A, x: 50 };
    const states = [begun];
    const actions: readonly Action[] = [
      pin('o1', A),
      pin('o2', B),
      pin('o1', moved),
      { kind: 'card-unpinned', card: cardOf('o2') },
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
    const again = reached(begun, pin('o1', A), ...runOf('x'));
    expect([shownPins(again), again.notice]).toEqual([[A], null]);
    const other = reached(again, ...runOf('y'));
    expect(shownPins(other)).toEqual([]);
    expect(other.notice?.sentence).toContain('pinned');
    expect(reached(other, ...runOf('z')).notice).toBeNull();
  });

  it('stay with their objects where these have other numbers, and are kept for objects that this run does not make', () => {
    const first = reached(begun, pin('o2', B));
    const second = reached(first, ...runOf('x', true), pin('o2', A));
    expect([...pinnedPlaces(second).keys()]).toEqual(['o3', 'o2']);
    const third = reached(second, ...runOf('x'));
    expect(pinnedPlaces(third)).toEqual(new Map([['o2', B]]));
    expect(pinnedPlaces(reached(third, ...runOf('x', true))).size).toBe(2);
  });

  it('of older documents, which have the numbers of the recording in them, are told apart as well', () => {
    const cards = [
      { ...B, card: 'o2' },
      { ...A, card: 'o9' },
    ];
    const opened = reached({ ...begun, pins: pinsOf('x', cards) }, ...runOf('x'));
    expect(shownPins(opened)).toEqual([B]);
    expect(pinnedPlaces(reached(opened, ...runOf('x', true)))).toEqual(new Map([['o3', B]]));
  });

  it('outlive the window, as long as the text is the one they belong to', () => {
    const state = reached(begun, pin('o1', A));
    const back = restored(initialState('sticky', 'light'), parseKept(JSON.stringify(keptOf(state))), null);
    expect(back.pins).toEqual({ program: 'x', cards: [A], before: [] });
    expect(keptOf({ ...state, text: 'y' }).pinned).toEqual([]);
  });

  it('belong to one view', () => {
    const state = reached(begun, pin('o1', A));
    expect([pinnedPlaces(state).size, pinnedPlaces({ ...state, viewId: 'other' }).size]).toEqual([1, 0]);
  });
});
