import type { JSX } from 'react';
import { useAppState } from '../components/context.tsx';
import { isRunning, stepCount } from '../state/selectors.ts';

const format = (n: number): string => n.toLocaleString('en');

/** Which step is shown, of how many; that there will be some, while there is none. */
export function StepCounter(): JSX.Element {
  const step = useAppState((state) => state.step);
  const last = useAppState(stepCount) - 1;
  const running = useAppState(isRunning);
  if (last < 0) return <output className="step-counter">{running ? 'Running…' : ''}</output>;
  return (
    <span className="step-counter">
      Step <b>{format(step)}</b> of {format(last)}
      {running && '…'}
    </span>
  );
}
