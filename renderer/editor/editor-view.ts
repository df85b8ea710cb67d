import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { stepMarks } from './marks.ts';
import { editorTheme } from './theme.ts';

/** What the editor tells. */
export interface EditorEvents {
  edited(text: string): void;
  /** A line was clicked, without selecting anything. */
  lineClicked(line: number): void;
}

/** A CodeMirror editor for Python in `parent`. */
export function createEditorView(parent: HTMLElement, text: string, events: EditorEvents): EditorView {
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions: extensions(events) }) });
}

const extensions = (events: EditorEvents) => [
  lineNumbers({ domEventHandlers: { click: clickedBeside(events) } }),
  stepMarks((_, line) => events.lineClicked(line)),
  history(),
  drawSelection(),
  indentOnInput(),
  indentUnit.of('    '),
  bracketMatching(),
  closeBrackets(),
  search({ top: true }),
  highlightSelectionMatches(),
  python(),
  EditorView.lineWrapping,
  editorTheme,
  EditorView.contentAttributes.of({ 'aria-label': 'Python program', spellcheck: 'false', tabindex: '0' }),
  EditorView.domEventHandlers({ click: clickedInText(events) }),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) events.edited(update.state.doc.toString());
  }),
  keymap.of([
    // Ctrl/Cmd+Enter runs the program, which the app's own key map does.
    ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
    ...closeBracketsKeymap,
    ...historyKeymap,
    ...searchKeymap,
    ...lintKeymap,
    indentWithTab,
  ]),
];

const clickedBeside =
  (events: EditorEvents) =>
  (view: EditorView, block: { readonly from: number }): boolean => {
    events.lineClicked(view.state.doc.lineAt(block.from).number);
    return true;
  };

/** A plain click only: dragging, double clicks and clicks with modifiers select text. */
const clickedInText =
  (events: EditorEvents) =>
  (event: MouseEvent, view: EditorView): boolean => {
    const plain = event.button === 0 && event.detail === 1 && !event.shiftKey && !event.altKey && !event.metaKey;
    if (!plain || event.ctrlKey || !view.state.selection.main.empty) return false;
    const position = view.posAtCoords(event);
    if (position !== null) events.lineClicked(view.state.doc.lineAt(position).number);
    return false;
  };
