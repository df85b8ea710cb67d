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

/** The text of another file in `parent`, to be read only. `lineClicked`: as of the editor. */
export function createSourceView(
  parent: HTMLElement,
  name: string,
  text: string,
  lineClicked: EditorEvents['lineClicked'],
): EditorView {
  const extensions = [
    ...marked({ lineClicked }),
    drawSelection(),
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0' }),
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
}

type Clicks = Pick<EditorEvents, 'lineClicked'>;

/** What a text and its marks look like, and that its lines can be clicked. */
const marked = (events: Clicks) => [
  lineNumbers({ domEventHandlers: { click: clickedBeside(events) } }),
  stepMarks((_, line) => events.lineClicked(line)),
  python(),
  EditorView.lineWrapping,
  editorTheme,
  EditorView.domEventHandlers({ click: clickedInText(events) }),
];

const extensions = (events: EditorEvents) => [
  ...marked(events),
  history(),
  drawSelection(),
  indentOnInput(),
  indentUnit.of('    '),
  bracketMatching(),
  closeBrackets(),
  search({ top: true }),
  highlightSelectionMatches(),
  EditorView.contentAttributes.of({ 'aria-label': 'Python program', spellcheck: 'false', tabindex: '0' }),
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
  (events: Clicks) =>
  (view: EditorView, block: { readonly from: number }): boolean => {
    events.lineClicked(view.state.doc.lineAt(block.from).number);
    return true;
  };

/** A plain click only: dragging, double clicks and clicks with modifiers select text. */
const clickedInText =
  (events: Clicks) =>
  (event: MouseEvent, view: EditorView): boolean => {
    const plain = event.button === 0 && event.detail === 1 && !event.shiftKey && !event.altKey && !event.metaKey;
    if (!plain || event.ctrlKey || !view.state.selection.main.empty) return false;
    const position = view.posAtCoords(event);
    if (position !== null) events.lineClicked(view.state.doc.lineAt(position).number);
    return false;
  };
