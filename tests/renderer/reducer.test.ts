import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FileToken } from '../../model/desktop.ts';
import type { Lesson } from '../../model/lesson.ts';
import { createRecording } from '../../model/playback.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { type Action, reduce } from '../../renderer/state/reducer.ts';
import type { State } from '../../renderer/state/state.ts';
import { begin, line, plainRecording } from './traces.ts';

const initial = initialState('sticky', 'light');
const having = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state);

const recorded = (length: number, step = 0): State => {
  const playback = plainRecording(length);
  const run = { source: 'x', inputs: [], playback, length, ending: { kind: 'finished' } as const, recorder: null };
  return having({ ...initial, text: 'x' }, { kind: 'recorded', run, step });
};

/** What these tests do not look at of a lesson. */
const UNTOLD: Pick<Lesson, 'group' | 'section' | 'kind' | 'choices'> = {
  group: '',
  section: [],
  kind: 'choose',
  choices: [],
};

describe('going to a step', () => {
  it('stays within the steps that have arrived', () => {
    expect(having(recorded(5), { kind: 'went-to', step: 99 }).step).toBe(4);
    expect(having(recorded(5, 3), { kind: 'went-to', step: -7 }).step).toBe(0);
  });

  it('is nothing to tell about where the step is the same', () => {
    const state = recorded(5, 4);
    expect(reduce(state, { kind: 'went-to', step: 5 })).toBe(state);
  });

  it('leaves good news behind, and problems until they are dismissed', () => {
    const told = (tone: 'information' | 'problem') =>
      having(recorded(5), { kind: 'notice-shown', notice: { tone, sentence: '' } }, { kind: 'went-to', step: 2 });
    expect(told('information').notice).toBeNull();
    expect(told('problem').notice).not.toBeNull();
  });

  it('puts out what was lit at the step before', () => {
    const state = having(recorded(5), { kind: 'lit', target: { kind: 'object', object: 'o1' } });
    expect(having(state, { kind: 'went-to', step: 2 }).lit).toBeNull();
  });
});

describe('a run', () => {
  const playback = createRecording();
  const started = having(
    { ...initial, text: 'x' },
    { kind: 'run-started', source: 'x', inputs: [], playback, step: 2 },
  );

  it('takes the drawing of the run before away and shows the awaited step when it has come', () => {
    const growing = createRecording();
    const fresh = having(recorded(5, 3), { kind: 'run-started', source: 'x', inputs: [], playback: growing, step: 2 });
    expect(fresh.run?.length).toBe(0);
    growing.append([begin(), line(2)]);
    const two = having(fresh, { kind: 'steps-arrived', playback: growing });
    expect([two.step, two.awaitedStep]).toEqual([1, 2]);
    growing.append([line(3), line(4)]);
    const four = having(two, { kind: 'steps-arrived', playback: growing });
    expect([four.step, four.awaitedStep]).toEqual([2, null]);
  });

  it('does not pull a person back who has gone on by hand', () => {
    const growing = createRecording([begin(), line(2), line(3)]);
    const gone = having(
      initial,
      { kind: 'run-started', source: 'x', inputs: [], playback: growing, step: 9 },
      { kind: 'steps-arrived', playback: growing },
      { kind: 'went-to', step: 0 },
    );
    growing.append(Array.from({ length: 20 }, () => line(4)));
    expect(having(gone, { kind: 'steps-arrived', playback: growing }).step).toBe(0);
  });

  it('is deaf to a run that was given up', () => {
    const other = createRecording([begin()]);
    expect(reduce(started, { kind: 'steps-arrived', playback: other })).toBe(started);
    expect(reduce(started, { kind: 'run-ended', playback: other, ending: { kind: 'stopped' } })).toBe(started);
  });

  it('keeps its steps and says how it ended', () => {
    const growing = createRecording([begin(), line(2)]);
    const ended = having(
      initial,
      { kind: 'run-started', source: 'x', inputs: [], playback: growing, step: 1 },
      { kind: 'run-ended', playback: growing, ending: { kind: 'died', reason: 'Python broke down.' } },
    );
    expect(ended.run).toMatchObject({ length: 2, ending: { kind: 'died' } });
    expect(ended.step).toBe(1);
  });
});

describe('playing', () => {
  it('begins again at the start when everything has been shown', () => {
    expect(having(recorded(5, 4), { kind: 'playing-toggled' })).toMatchObject({ playing: true, step: 0 });
    expect(having(recorded(5, 2), { kind: 'playing-toggled' })).toMatchObject({ playing: true, step: 2 });
  });

  it('does not begin where there is nothing to play', () => {
    expect(having(initial, { kind: 'playing-toggled' }).playing).toBe(false);
  });
});

describe('documents', () => {
  it('keep text and saved text apart until they are saved', () => {
    const opened = having(initial, { kind: 'document-opened', name: 'a.py', token: null, text: 'one' });
    const edited = having(opened, { kind: 'edited', text: 'two' });
    expect([edited.text, edited.savedText]).toEqual(['two', 'one']);
  });

  it('close the lesson that was open, but saving it does not', () => {
    const lesson: Lesson = {
      ...UNTOLD,
      id: '01-a',
      title: 'A',
      question: '',
      text: '',
      source: 'x',
      decisive: { line: 1, occurrence: 1 },
    };
    const open = having(initial, { kind: 'lesson-opened', lesson });
    expect(open.lessonId).toBe('01-a');
    const saved = having(open, {
      kind: 'saved',
      name: 'a.py',
      token: v.parse(FileToken, crypto.randomUUID()),
      text: 'x',
    });
    expect(saved.lessonId).toBe('01-a');
    expect(having(saved, { kind: 'document-opened', name: 'a.py', token: null, text: '' }).lessonId).toBeNull();
  });

  it.each([
    ['a = [1]\nb = a\nb.append(2)\n', '01-a'],
    ['a = [1]\nb = a\nb.append(3)  # another number\nprint(b)\n', '01-a'],
    ['x = 5\n', null],
    ['', null],
  ])('close the lesson when what is run, %j, is no longer about it', (source, lessonId) => {
    const lesson: Lesson = {
      ...UNTOLD,
      id: '01-a',
      title: 'A',
      question: '',
      text: '',
      source: 'a = [1]\nb = a  # one more name\nb.append(2)\n',
      decisive: { line: 1, occurrence: 1 },
    };
    const open = having(
      initial,
      { kind: 'lessons-arrived', lessons: [lesson] },
      { kind: 'lesson-opened', lesson },
      { kind: 'run-started', source, inputs: [], playback: createRecording(), step: 1 },
    );
    expect(open.lessonId).toBe(lessonId);
  });

  it('leave the drawing alone while they are edited', () => {
    const state = having(recorded(5, 3), { kind: 'edited', text: 'something else' });
    expect([state.step, state.run?.length]).toEqual([3, 5]);
  });
});

describe('folds', () => {
  it('open and close', () => {
    const open = having(initial, { kind: 'fold-toggled', object: 'o7' });
    expect([...open.opened]).toEqual(['o7']);
    expect([...having(open, { kind: 'fold-toggled', object: 'o7' }).opened]).toEqual([]);
  });
});
