import type { JSX } from 'react';
import { lastLines } from '../output/outputs.ts';
import { useOutput } from '../output/use-output.ts';

/** Lines of output that a class has in sight. */
const LINES = 3;

/** What the program printed last; nothing where it has printed nothing. */
export function PrintedLast(): JSX.Element | null {
  const { pieces } = lastLines(useOutput().pieces, LINES);
  if (pieces.length === 0) return null;
  return (
    <pre className="presented-output" role="log" aria-label="Output">
      {pieces.map(({ stream, fresh, text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces only ever come at the end
        <span key={i} className={`stream-${stream} ${fresh ? 'is-fresh' : ''}`}>
          {text}
        </span>
      ))}
    </pre>
  );
}
