import type { JSX } from 'react';
import { GLYPHS, glyphPath } from './glyphs.ts';
import { TICK_TITLES, type TickKind } from './kinds.ts';

/** What the timeline's shapes and colours mean, as far as they occur. */
export function Legend({ kinds }: { readonly kinds: readonly TickKind[] }): JSX.Element {
  return (
    <ul className="legend" aria-label="What the ticks mean">
      {kinds.map((kind) => (
        <li key={kind}>
          <Tick kind={kind} />
          {TICK_TITLES[kind]}
        </li>
      ))}
    </ul>
  );
}

function Tick({ kind }: { readonly kind: TickKind }): JSX.Element {
  const colour = `var(--tick-${kind})`;
  const paint = GLYPHS[kind].filled ? { fill: colour } : { fill: 'none', stroke: colour, strokeWidth: 1.8 };
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={glyphPath(kind, 5)} {...paint} />
    </svg>
  );
}
