import { CircleAlert, CornerDownLeft } from 'lucide-react';
import { type JSX, useEffect, useRef } from 'react';
import { simulationSentence } from '../../model/simulation.ts';
import { visible } from '../../words/visible-text.ts';
import { useApp, useAppState } from '../components/context.tsx';
import { shownEnding } from '../state/selectors.ts';
import type { Ending } from '../state/state.ts';
import { endingSentence, tracebackOf } from './ending.ts';
import { ErrorExplanation } from './error-explanation.tsx';
import { useOutput } from './use-output.ts';

/** What the program has printed up to this step, and how it ended. */
export function OutputPane(): JSX.Element {
  const { pieces, omitted } = useOutput();
  const ending = useAppState(shownEnding);
  const simulation = useAppState((state) => simulationSentence(state.run?.recorder?.simulated ?? []));
  const pane = useRef<HTMLDivElement>(null);
  const text = pieces.length === 0 ? 0 : pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is printed or said last is to be in sight
  useEffect(() => {
    // With the next frame: asked now, the page would be laid out twice.
    const frame = requestAnimationFrame(() => pane.current && showEnd(pane.current));
    return () => cancelAnimationFrame(frame);
  }, [text, ending]);
  const traceback = ending ? tracebackOf(ending) : '';
  return (
    <section className="output-pane" aria-labelledby="output-title">
      <h2 id="output-title" className="pane-title">
        Output
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to enter it */}
      <div className="output" ref={pane} data-scrolls tabIndex={0} role="log" aria-labelledby="output-title">
        {simulation !== null && <p className="output-note">{simulation}</p>}
        {omitted > 0 && <p className="output-note">{omitted.toLocaleString('en')} earlier lines are not shown.</p>}
        <pre>
          {pieces.map(({ stream, fresh, text }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces only ever come at the end
            <span key={i} className={`stream-${stream} ${fresh ? 'is-fresh' : ''}`}>
              {visible(text)}
            </span>
          ))}
          {traceback !== '' && <span className="stream-errors">{visible(traceback)}</span>}
        </pre>
        {ending && ending.kind !== 'input-needed' && <EndingNote ending={ending} />}
        {ending && <ErrorExplanation ending={ending} />}
      </div>
      {ending?.kind === 'input-needed' && <AnswerForm prompt={ending.prompt} />}
    </section>
  );
}

/** Scrolls to the end; where the last thing said is longer than the pane, to where it begins. */
function showEnd(pane: HTMLElement): void {
  const note = pane.querySelector<HTMLElement>('.ending-note, .error-explanation');
  pane.scrollTop = note ? note.offsetTop : pane.scrollHeight;
}

function EndingNote({ ending }: { readonly ending: Ending }): JSX.Element | null {
  const sentence = endingSentence(ending);
  if (sentence === null) return null;
  return (
    <p className="ending-note">
      <CircleAlert aria-hidden="true" size={16} />
      {sentence}
    </p>
  );
}

/** Asks the person what the program asks for. Takes the focus: the program can't go on without it. */
function AnswerForm({ prompt }: { readonly prompt: string }): JSX.Element {
  const app = useApp();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        const answer = new FormData(event.currentTarget).get('answer');
        app.answer(typeof answer === 'string' ? answer : '');
      }}
    >
      <label>
        <span>{prompt || 'Answer for input()'}</span>
        <input ref={input} name="answer" autoComplete="off" spellCheck={false} />
      </label>
      <button type="submit" className="button primary small">
        <CornerDownLeft aria-hidden="true" size={14} />
        Go on
      </button>
    </form>
  );
}
