import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cancelled, createWork } from '../../exports/work.ts';
import { createJobs } from '../../renderer/session/jobs.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { reduce } from '../../renderer/state/reducer.ts';
import { createStore } from '../../renderer/state/store.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const createJob = () => {
  const store = createStore(reduce, initialState('sticky', 'light'));
  return { store, run: createJobs(store), dialog: () => store.getState().dialog };
};

test('what is quick shows nothing', async () => {
  const { run, store } = createJob();
  const seen = vi.fn();
  store.subscribe(() => seen(store.getState().dialog));
  expect(await run('Exporting', async () => 'done')).toBe('done');
  expect(seen).not.toHaveBeenCalled();
});

test('after half a second, progress is shown until the end', async () => {
  const { run, dialog } = createJob();
  const job = run('Exporting', async (work) => {
    await work.advance(1, 3);
    vi.advanceTimersByTime(499);
    expect(dialog()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(dialog()).toMatchObject({ kind: 'progress', title: 'Exporting', done: 1, total: 3 });
    vi.advanceTimersByTime(100);
    await work.advance(2, 3);
    expect(dialog()).toMatchObject({ done: 2 });
    return 'done';
  });
  expect(await job).toBe('done');
  expect(dialog()).toBeNull();
});

test('a dialog that is open is not pushed away', async () => {
  const { run, dialog, store } = createJob();
  await run('Exporting', async (work) => {
    store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'keys' } });
    vi.advanceTimersByTime(700);
    await work.advance(1, 3);
  });
  expect(dialog()).toEqual({ kind: 'keys' });
});

test('cancelled, it stops at once, and says that nothing was written', async () => {
  const { run, dialog, store } = createJob();
  let parts = 0;
  const job = run('Exporting', async (work) => {
    for (; parts < 1000; parts++) {
      vi.advanceTimersByTime(100);
      await work.advance(parts, 1000);
      const open = dialog();
      if (parts === 8 && open?.kind === 'progress') open.cancel();
    }
    return 'done';
  });
  expect(await job).toBeNull();
  expect(parts).toBe(9);
  expect(dialog()).toBeNull();
  expect(store.getState().notice).toEqual({
    tone: 'information',
    sentence: 'Exporting: cancelled. Nothing was written.',
  });
});

test('one thing is done at a time; a fault is not swallowed', async () => {
  const { run, dialog } = createJob();
  let other: Promise<unknown> = Promise.resolve('never asked');
  const job = run('Exporting', async () => {
    other = run('Copying', async () => 'copied');
    throw new Error('a fault of ours');
  });
  await expect(job).rejects.toThrow('a fault of ours');
  expect(await other).toBeNull();
  expect(dialog()).toBeNull();
  expect(await run('Exporting', async () => 'done')).toBe('done');
});

test('work lets others have their turn, and ends when it is not wanted any more', async () => {
  vi.useRealTimers();
  const cancelling = new AbortController();
  const work = createWork(cancelling.signal, () => {});
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns === 3) cancelling.abort();
  }, 1);
  const toil = async (): Promise<void> => {
    for (;;) {
      const end = performance.now() + 2;
      while (performance.now() < end);
      await work.breathe();
    }
  };
  await expect(toil()).rejects.toThrow(Cancelled);
  clearInterval(timer);
});
