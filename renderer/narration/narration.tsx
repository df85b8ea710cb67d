import { type JSX, useMemo } from 'react';
import type { Playback } from '../../model/playback.ts';
import type { Target } from '../../model/ties.ts';
import type { FrameId } from '../../model/trace.ts';
import { nameColours, targetOf, wordsOf } from '../../player/narration/parts.ts';
import { viewOf } from '../../visualizers/index.ts';
import type { NoteColours } from '../../visualizers/theme.ts';
import type { Part } from '../../words/phrase.ts';
import { useApp, useAppState } from '../components/context.tsx';
import { endingSentence } from '../output/ending.ts';
import { shownTheme } from '../state/selectors.ts';
import { viewedRun } from '../state/state.ts';

/** What the step changed, in words. Names and objects in it light up in the drawing while pointed at. */
export function Narration(): JSX.Element {
  const playback = useAppState((state) => state.run?.playback);
  const hasSteps = useAppState((state) => (state.run?.length ?? 0) > 0);
  const step = useAppState((state) => state.step);
  const source = useAppState((state) => state.run?.source ?? '');
  const ending = useAppState((state) => state.run?.ending ?? null);
  const recorder = useAppState((state) => state.run?.recorder ?? null);
  const viewId = useAppState((state) => state.viewId);
  const parts = useMemo(
    () =>
      playback && hasSteps
        ? viewOf(viewId).describe.sentence(viewedRun({ playback, source, ending, recorder }), step).parts
        : [],
    [playback, hasSteps, source, step, ending, recorder, viewId],
  );
  const coloursOf = useNoteColours(playback, hasSteps ? step : null);
  return (
    <p className="narration" id="narration" aria-live="polite">
      <WithoutSteps />
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentence is made anew for each step
        <SentencePart key={`${step}.${i}`} part={part} colours={part.kind === 'name' ? coloursOf(part.frame) : null} />
      ))}
    </p>
  );
}

/** The colours of a frame's notes as the drawing has them; frames that are gone keep those that they had. */
function useNoteColours(playback: Playback | undefined, step: number | null): (frame: FrameId) => NoteColours | null {
  const theme = useAppState(shownTheme);
  return useMemo((): ((frame: FrameId) => NoteColours | null) => {
    if (!playback || step === null) return () => null;
    return nameColours(playback, step, theme);
  }, [playback, step, theme]);
}

/** What there is to say while there is no step: that the program is on its way, or why there is none. */
function WithoutSteps(): JSX.Element | null {
  const sentence = useAppState(({ run }) => {
    if (!run || run.length > 0) return null;
    return run.ending ? endingSentence(run.ending) : 'The program is on its way…';
  });
  return sentence === null ? null : <span>{sentence}</span>;
}

function SentencePart({ part, colours }: { readonly part: Part; readonly colours: NoteColours | null }): JSX.Element {
  const { store } = useApp();
  const target = targetOf(part);
  if (!target) return part.kind === 'code' ? <code>{part.text}</code> : <span>{wordsOf(part)}</span>;
  const light = (lit: Target | null) => (): void => store.dispatch({ kind: 'lit', target: lit });
  return (
    <span
      className={part.kind === 'name' ? 'note-chip' : 'object-chip'}
      style={colours ? { background: colours.fill, borderColor: colours.line, color: colours.ink } : undefined}
      onPointerEnter={light(target)}
      onPointerLeave={light(null)}
    >
      {wordsOf(part)}
    </span>
  );
}
