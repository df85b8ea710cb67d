import type { JSX } from 'react';
import { type Chord, chordText } from '../../player/keys/chord.ts';
import { useApp } from './context.tsx';

/** Keys as people read them, each in a frame. */
export function Keys({ chords }: { readonly chords: readonly Chord[] }): JSX.Element {
  const { mac } = useApp();
  return (
    <span className="keys">
      {chords.map((chord) => (
        <kbd key={chord}>{chordText(chord, mac)}</kbd>
      ))}
    </span>
  );
}
