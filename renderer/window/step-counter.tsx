import type { JSX } from 'react';
import { useAppState } from '../state/context.tsx';
import { isRunning, stepCount } from '../state/selectors.ts';

const format = (n: number): string => n.toLocaleString('en');

/** Which step is shown, of how many; what Python is doing while there is none. */
export function StepCounter(): JSX.Element {
  const step = useAppState((state) => state.step);
  const last = useAppState(stepCount) - 1;
  const running = useAppState(isRunning);
  const starting = useAppState((state) => state.tracer === 'starting');
  if (last < 0) return <output className="step-counter">{running ? waiting(starting) : ''}</output>;
  return (
    <span className="step-counter">
      Step <b>{format(step)}</b> of {format(last)}
      {running && '…'}
    </span>
  );
}

const waiting = (starting: boolean): string => (starting ? 'Starting Python…' : 'Running…');
