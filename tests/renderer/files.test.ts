import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FileToken } from '../../model/desktop.ts';
import { documentOf, parseDocument } from '../../model/document.ts';
import type { Bridge } from '../../renderer/bridge/bridge.ts';
import { createFiles } from '../../renderer/session/files.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { reduce } from '../../renderer/state/reducer.ts';
import { isUnsaved } from '../../renderer/state/selectors.ts';
import type { State } from '../../renderer/state/state.ts';
import { createStore } from '../../renderer/state/store.ts';

const HELPER = { name: 'helper', source: 'x = 1\n' };
const token = v.parse(FileToken, '123e4567-e89b-42d3-a456-426614174000');

/** A window and its files; saving asks for a name, and gets `chosen`, or the one that was proposed. */
function windowWith(changes: Partial<State>, chosen: string | null = null) {
  const store = createStore(reduce, { ...initialState('sticky', 'light'), text: 'import helper\n', ...changes });
  const written: { name: string; text: string }[] = [];
  const bridge = {
    saveFileAs: async ({ name, text }) => {
      written.push({ name, text });
      return { kind: 'saved', name: chosen ?? name, file: token };
    },
    saveFile: async ({ text }) => {
      written.push({ name: '', text });
      return { kind: 'saved', name: chosen ?? store.getState().file?.name ?? '', file: token };
    },
  } as Pick<Bridge, 'saveFile' | 'saveFileAs'> as Bridge;
  return { store, written, files: createFiles(store, bridge, () => {}) };
}

const lesson = { title: 'Mine', text: '', question: '', decisive: null };

describe('a program with further modules', () => {
  it('is proposed to be saved as a document, in which they are', async () => {
    const { store, written, files } = windowWith({ modules: [HELPER] });
    await files.save();
    expect(written[0]?.name).toBe('program.refscope');
    expect(parseDocument(written[0]?.text ?? '').modules).toEqual([HELPER]);
    expect([isUnsaved(store.getState()), store.getState().notice]).toEqual([false, null]);
  });

  it('in a Python file is without them, which is said in a sentence, and they stay in the window as unsaved', async () => {
    const file = { name: 'demo.py', token };
    const { store, written, files } = windowWith({ modules: [HELPER, { ...HELPER, name: 'pack.tools' }], file });
    await files.save();
    expect(written[0]?.text).toBe('import helper\n');
    const state = store.getState();
    expect(state.notice).toEqual({
      tone: 'problem',
      sentence:
        'demo.py holds the program alone: its modules helper and pack.tools are not in it. A Refscope document keeps them together.',
      offer: 'file.saveDocument',
    });
    expect(state.modules).toHaveLength(2);
    expect(isUnsaved(state)).toBe(true);
    // What was offered is done: nothing is left to tell.
    store.dispatch({ kind: 'saved', name: 'a.refscope', token, text: state.text, document: documentOf(state.text) });
    expect(store.getState().notice).toBeNull();
  });

  it('saved under the name of a Python file after all is told the same', async () => {
    const { store, files } = windowWith({ modules: [HELPER] }, 'other.py');
    await files.save();
    expect(store.getState().notice?.sentence).toContain('other.py holds the program alone: its module helper is not');
  });
});

it('a program with modules can be saved as a Python file where that is asked for', async () => {
  const { written, files } = windowWith({ modules: [HELPER] });
  await files.saveAs();
  expect(written).toEqual([{ name: 'program.py', text: 'import helper\n' }]);
});

it('a lesson stays in the window when its program is saved as a Python file', async () => {
  const document = { ...documentOf('a = 1\n'), lesson };
  const { store, files } = windowWith({ text: 'a = 1\n', document, file: { name: 'a.py', token } });
  await files.save();
  expect(store.getState().document?.lesson).toEqual(lesson);
  expect(store.getState().notice?.sentence).toContain('a.py holds the program alone: the lesson is not in it.');
});

it('a program alone is saved without a word', async () => {
  const { store, files } = windowWith({ file: { name: 'demo.py', token } });
  await files.save();
  expect([store.getState().notice, isUnsaved(store.getState())]).toEqual([null, false]);
});
