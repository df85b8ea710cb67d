import { EditorView } from '@codemirror/view';
import { nextStepAt, statementsAt, statementThatMade } from '../../model/statements.ts';
import type { Range } from '../../model/trace.ts';
import type { App } from '../session/app.ts';
import { isTextRecorded } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { type Marks, marksOf, NO_MARKS, setMarks } from './marks.ts';
import { stretchOf } from './positions.ts';

/** The next step at which `line` of `file` runs, if the drawing belongs to this text. */
export function goToLine(app: App, file: string | null, line: number): void {
  if (!isTextRecorded(app.store.getState())) return;
  app.goTo(({ step }, { playback }) => nextStepAt(playback, step, file, line) ?? step);
}

/**
 * Shows the marks of the step in the text of `file`, and brings what runs next into sight if it has moved: `nearest`
 * by as little as is needed, `center` into the middle.
 */
export function showMarks(
  view: EditorView,
  state: State,
  file: string | null,
  y: 'nearest' | 'center' = 'nearest',
): void {
  const marks = marksFor(state, file);
  const before = marksOf(view.state);
  const place = marks.next ?? marks.ran;
  const moved = place !== null && place !== (before.next ?? before.ran);
  const effects = [setMarks.of(marks)];
  view.dispatch({
    effects: moved ? [...effects, EditorView.scrollIntoView(stretchOf(view.state.doc, place).from, { y })] : effects,
  });
}

/** The statements of `file` to mark at the step that is shown; none in a text that the drawing does not belong to. */
function marksFor(state: State, file: string | null): Marks {
  const { run, step, lit } = state;
  if (!run || !isTextRecorded(state)) return NO_MARKS;
  const { playback, length, ending } = run;
  if (ending?.kind === 'syntax-error') return { ...NO_MARKS, wrong: lineRange(ending.line) };
  if (length === 0) return NO_MARKS;
  const made = lit && statementThatMade(playback, step, lit);
  return {
    ...statementsAt(playback, step, file),
    lit: made?.file === file ? made.range : null,
    wrong: null,
  };
}

const lineRange = (line: number): Range => [line, 0, line, 0];
