import { Tooltip } from 'radix-ui';
import type { JSX, ReactNode } from 'react';
import type { Chord } from '../../player/keys/chord.ts';
import { Keys } from './keys.tsx';

interface HintProps {
  readonly text: string;
  readonly keys?: readonly Chord[];
  /** The one element that the hint is about. */
  readonly children: ReactNode;
}

/** A few words, and the keys, shown while the pointer or the focus rests on something. */
export function Hint({ text, keys = [], children }: HintProps): JSX.Element {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Content className="hint" sideOffset={6} collisionPadding={8}>
        {text}
        {keys.length > 0 && <Keys chords={keys} />}
      </Tooltip.Content>
    </Tooltip.Root>
  );
}
