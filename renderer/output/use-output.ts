import { useMemo } from 'react';
import { useAppState } from '../components/context.tsx';
import { createOutputs, lastLines, type OutputPiece } from './outputs.ts';

/** Lines that are shown at most: a program that prints for ever must not slow stepping down. */
const MOST_LINES = 1000;

/** What the program has printed up to the step that is shown, and how many lines before that are left out. */
export function useOutput(): { readonly pieces: readonly OutputPiece[]; readonly omitted: number } {
  const playback = useAppState((state) => state.run?.playback);
  const length = useAppState((state) => state.run?.length ?? 0);
  const step = useAppState((state) => state.step);
  const outputs = useMemo(() => playback && createOutputs(playback), [playback]);
  return useMemo(() => {
    if (!outputs || length === 0) return { pieces: [], omitted: 0 };
    outputs.grow(Math.min(length, step + 1));
    return lastLines(outputs.upTo(step), MOST_LINES);
  }, [outputs, length, step]);
}
