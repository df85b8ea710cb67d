import type { OpenedFile, SaveReply } from '../../model/desktop.ts';
import { isModuleName } from '../../model/module.ts';
import { ParseError } from '../../model/parse.ts';
import { isDocument } from '../../model/program-file.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { documentName, isUnsaved } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import type { AppStore } from './base.ts';
import { documentOfState, documentText, openedDocument } from './documents.ts';

/** Opening and saving programs. */
export interface Files {
  newProgram(): void;
  open(): Promise<void>;
  /** Lets the program import what a file holds. */
  addModule(): Promise<void>;
  /** Puts a file that was opened from outside into the editor. */
  take(document: OpenedFile): void;
  save(): Promise<void>;
  saveAs(): Promise<void>;
  /** Asks where to save, and proposes a file in which there is room for all. */
  saveWhole(): Promise<void>;
  /** Saves the program together with the view, the answers, the lesson and what was recorded. */
  saveDocument(): Promise<void>;
}

/**
 * Files by way of `bridge`. `leaveRun` is called before the text gives way to another one;
 * unsaved text gives way only after the person agreed.
 */
export function createFiles(store: AppStore, bridge: Bridge, leaveRun: () => void): Files {
  const show = (name: string | null, token: OpenedFile['file'], text: string): void => {
    leaveRun();
    store.dispatch({ kind: 'document-opened', name, token, text });
  };
  const problem = (sentence: string): void =>
    store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });

  const take = ({ file, name, text }: OpenedFile): void => {
    if (text.trim() === '') problem(`${name} was not opened: it is empty.`);
    else if (isDocument(name)) takeDocument(file, name, text);
    else show(name, file, text);
  };

  const takeDocument = (token: OpenedFile['file'], name: string, text: string): void => {
    try {
      const opened = openedDocument(name, token, text);
      leaveRun();
      store.dispatch(opened);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      problem(`${name} was not opened. ${error.message}.`);
    }
  };

  const saved = (reply: SaveReply, { text }: State): void => {
    if (reply.kind === 'failed') problem(reply.sentence);
    if (reply.kind !== 'saved') return;
    const state = store.getState();
    const document = isDocument(reply.name) && { document: { ...documentOfState(state), trace: null } };
    store.dispatch({ kind: 'saved', name: reply.name, token: reply.file, text, ...document });
    const left = document ? null : leftOut(state);
    if (left === null) return;
    const sentence = `${reply.name} holds the program alone: ${left} not in it. A Refscope document keeps them together.`;
    store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence, offer: 'file.saveDocument' } });
  };

  const saveUnder = async (name: string): Promise<void> => {
    const state = store.getState();
    const reply = await bridge.saveFileAs({ name, text: contentFor(name, state) });
    // The person may have chosen a name of the other kind.
    const wrong = reply.kind === 'saved' && isDocument(reply.name) !== isDocument(name);
    saved(wrong ? await bridge.saveFile({ file: reply.file, text: contentFor(reply.name, state) }) : reply, state);
  };
  const saveDocument = (): Promise<void> =>
    saveUnder(documentName(store.getState()).replace(/(\.pyw?|\.refscope)?$/i, '.refscope'));
  const saveAs = (): Promise<void> => saveUnder(documentName(store.getState()));
  const saveWhole = (): Promise<void> => (leftOut(store.getState()) === null ? saveAs() : saveDocument());

  return {
    newProgram: () => afterAsking(store, () => show(null, null, '')),
    async open() {
      const reply = await bridge.openFile();
      if (reply.kind === 'failed') problem(reply.sentence);
      else if (reply.kind === 'opened') afterAsking(store, () => take(reply.document));
    },
    async addModule() {
      const reply = await bridge.openFile();
      if (reply.kind === 'failed') problem(reply.sentence);
      if (reply.kind !== 'opened') return;
      const { name: file, text: source } = reply.document;
      const name = file.replace(/\.py$/, '');
      if (name === file || !isModuleName(name)) problem(`${file} was not added: no module can have that name.`);
      else store.dispatch({ kind: 'module-added', module: { name, source } });
    },
    take: (document) => afterAsking(store, () => take(document)),
    async save() {
      const state = store.getState();
      const { file } = state;
      if (!file?.token) return saveWhole();
      saved(await bridge.saveFile({ file: file.token, text: contentFor(file.name, state) }), state);
    },
    saveAs,
    saveWhole,
    saveDocument,
  };
}

/** What a Python file would leave out, with its verb: `its module helper is`; null: nothing. */
function leftOut({ modules, document }: State): string | null {
  const names = modules.map(({ name }) => name);
  const lesson = document?.lesson ? ['the lesson'] : [];
  if (names.length + lesson.length === 0) return null;
  const words = names.length > 0 ? [`its ${names.length === 1 ? 'module' : 'modules'} ${andList(names)}`] : [];
  return `${andList([...words, ...lesson])} ${names.length + lesson.length === 1 ? 'is' : 'are'}`;
}

const andList = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

/** What a file of that name is to hold. */
const contentFor = (name: string, state: State): string =>
  isDocument(name) ? documentText(documentOfState(state)) : state.text;

/** Calls `proceed` at once, or where it would throw unsaved text away, after the person agreed. */
export function afterAsking(store: AppStore, proceed: () => void): void {
  if (!isUnsaved(store.getState()) || store.getState().text.trim() === '') proceed();
  else store.dispatch({ kind: 'dialog-opened', dialog: { kind: 'discard', proceed } });
}
