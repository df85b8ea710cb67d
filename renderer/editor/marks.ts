import { type EditorState, RangeSet, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { Range } from '../../model/trace.ts';
import { stretchOf } from './positions.ts';

/** The statements that the editor marks, as places of the trace. */
export interface Marks {
  /** Ran last. */
  readonly ran: Range | null;
  /** Runs next. */
  readonly next: Range | null;
  /** The expression that was evaluated. */
  readonly value: Range | null;
  /** What the pointer or the focus is on in the drawing was made here. */
  readonly lit: Range | null;
  /** Is not Python; its line is marked. */
  readonly wrong: Range | null;
}

export const NO_MARKS: Marks = { ran: null, next: null, value: null, lit: null, wrong: null };

/** Sets the marks. They vanish as soon as the text is edited: they belong to the text that ran. */
export const setMarks = StateEffect.define<Marks>();

const marksField = StateField.define<Marks>({
  create: () => NO_MARKS,
  update(marks, transaction) {
    for (const effect of transaction.effects) if (effect.is(setMarks)) return effect.value;
    return transaction.docChanged ? NO_MARKS : marks;
  },
});

type MarkKind = keyof Marks;

const lineMark = (kind: MarkKind): Decoration => Decoration.line({ class: `mark-line mark-${kind}` });
const rangeMark = (kind: MarkKind): Decoration => Decoration.mark({ class: `mark-range mark-${kind}-range` });
const LINES = {
  ran: lineMark('ran'),
  next: lineMark('next'),
  value: lineMark('value'),
  lit: lineMark('lit'),
  wrong: lineMark('wrong'),
};
const RANGES = {
  ran: rangeMark('ran'),
  next: rangeMark('next'),
  value: rangeMark('value'),
  lit: rangeMark('lit'),
  wrong: rangeMark('wrong'),
};

/** All lines of a statement are tinted; its exact range is marked where it shares its line with others. */
function decorationsOf(state: EditorState): DecorationSet {
  const marks = state.field(marksField);
  const kinds: readonly MarkKind[] = ['lit', 'ran', 'next', 'value', 'wrong'];
  const decorations = kinds.flatMap((kind) => {
    const range = marks[kind];
    return range ? statementDecorations(state.doc, range, kind) : [];
  });
  return Decoration.set(decorations, true);
}

function statementDecorations(document: Text, range: Range, kind: MarkKind) {
  const { from, to } = stretchOf(document, range);
  const first = document.lineAt(from).number;
  const last = document.lineAt(to).number;
  const lines = Array.from({ length: last - first + 1 }, (_, i) => LINES[kind].range(document.line(first + i).from));
  return from < to ? [...lines, RANGES[kind].range(from, to)] : lines;
}

class Sign extends GutterMarker {
  readonly #text: string;
  readonly #title: string;
  override readonly elementClass: string;

  constructor(text: string, title: string, kind: MarkKind) {
    super();
    this.#text = text;
    this.#title = title;
    this.elementClass = `sign-${kind}`;
  }

  override toDOM(): Node {
    const sign = document.createElement('span');
    sign.textContent = this.#text;
    sign.title = this.#title;
    return sign;
  }
}

const RAN = new Sign('✓', 'ran last', 'ran');
const NEXT = new Sign('▶', 'runs next', 'next');
const WRONG = new Sign('✗', 'is not Python', 'wrong');

/** Signs stand at a statement's first line; on one line, what runs next outdoes what ran. */
function signsOf(state: EditorState): RangeSet<GutterMarker> {
  const { ran, next, wrong } = state.field(marksField);
  const lineStart = (range: Range): number => state.doc.lineAt(stretchOf(state.doc, range).from).from;
  const signs = [];
  if (wrong) signs.push(WRONG.range(lineStart(wrong)));
  if (next) signs.push(NEXT.range(lineStart(next)));
  if (ran && ran[0] !== next?.[0]) signs.push(RAN.range(lineStart(ran)));
  return RangeSet.of(signs, true);
}

/** Shows the marks: tinted lines, exact ranges, and ✓ and ▶ beside the line numbers. `onClick`: a line's sign place was clicked. */
export function stepMarks(onClick: (view: EditorView, line: number) => void) {
  return [
    marksField,
    EditorView.decorations.compute([marksField, 'doc'], decorationsOf),
    gutter({
      class: 'sign-gutter',
      markers: (view) => signsOf(view.state),
      initialSpacer: () => NEXT,
      domEventHandlers: {
        click(view, block) {
          onClick(view, view.state.doc.lineAt(block.from).number);
          return true;
        },
      },
    }),
  ];
}

/** The marks now shown. */
export const marksOf = (state: EditorState): Marks => state.field(marksField);
