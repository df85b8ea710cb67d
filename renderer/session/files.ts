import type { OpenedFile, SaveReply } from '../../model/desktop.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Action } from '../state/reducer.ts';
import { documentName, isUnsaved } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** Opening and saving programs. */
export interface Files {
  newProgram(): void;
  open(): Promise<void>;
  /** Puts a file that was opened from outside into the editor. */
  take(document: OpenedFile): void;
  save(): Promise<void>;
  saveAs(): Promise<void>;
}

/**
 * Files by way of `bridge`. `leaveRun` is called before the text gives way to another one;
 * unsaved text gives way only after the person agreed.
 */
export function createFiles(store: Store<State, Action>, bridge: Bridge, leaveRun: () => void): Files {
  const show = (name: string | null, token: OpenedFile['file'], text: string): void => {
    leaveRun();
    store.dispatch({ kind: 'document-opened', name, token, text });
  };
  const problem = (sentence: string): void =>
    store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });

  const take = ({ file, name, text }: OpenedFile): void => {
    if (text.trim() === '') problem(`${name} was not opened: it is empty.`);
    else show(name, file, text);
  };

  const saved = (reply: SaveReply, text: string): void => {
    if (reply.kind === 'failed') problem(reply.sentence);
    else if (reply.kind === 'saved') store.dispatch({ kind: 'saved', name: reply.name, token: reply.file, text });
  };

  const saveAs = async (): Promise<void> => {
    const { text } = store.getState();
    saved(await bridge.saveFileAs({ name: documentName(store.getState()), text }), text);
  };

  return {
    newProgram: () => afterAsking(store, () => show(null, null, '')),
    async open() {
      const reply = await bridge.openFile();
      if (reply.kind === 'failed') problem(reply.sentence);
      else if (reply.kind === 'opened') afterAsking(store, () => take(reply.document));
    },
    take: (document) => afterAsking(store, () => take(document)),
    async save() {
      const { file, text } = store.getState();
      if (file?.token) saved(await bridge.saveFile({ file: file.token, text }), text);
      else await saveAs();
    },
    saveAs,
  };
}

/** Calls `proceed` at once, or where it would throw unsaved text away, after the person agreed. */
export function afterAsking(store: Store<State, Action>, proceed: () => void): void {
  if (!isUnsaved(store.getState()) || store.getState().text.trim() === '') proceed();
  else store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'discard', proceed } });
}
