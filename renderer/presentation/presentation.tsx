import { type JSX, useLayoutEffect, useRef } from 'react';
import { useAppState } from '../components/context.tsx';
import type { LayoutCache } from '../drawings/layout-cache.ts';
import { Narration } from '../narration/narration.tsx';
import { StageGround } from '../stage/stage-ground.tsx';
import { stepCount } from '../state/selectors.ts';
import { StepCounter } from '../timeline/step-counter.tsx';
import { PresentedProgram } from './presented-program.tsx';
import { PrintedLast } from './printed-last.tsx';

/** A small drawing is blown up this far, so that it can be read from the back row. */
const LARGEST_FIT = 2.5;

/** What a class sees: the statement, the drawing and the sentence, as large as they can be, and nothing else. */
export function Presentation({ layouts }: { readonly layouts: LayoutCache }): JSX.Element {
  const main = useRef<HTMLElement>(null);
  // What is behind keeps the focus until the next frame: an editor there would take the first key.
  useLayoutEffect(() => main.current?.focus(), []);
  return (
    <main className="presentation" aria-label="Presentation" ref={main} tabIndex={-1}>
      <div className="presented-program">
        <PresentedProgram />
        <PrintedLast />
      </div>
      <StageGround layouts={layouts} largestFit={LARGEST_FIT} />
      <footer className="presented-step">
        <Narration />
        <div className="presented-place">
          <StepCounter />
          <p className="presented-hint">Esc leaves</p>
        </div>
      </footer>
      <Progress />
    </main>
  );
}

/** How far the steps have come. The counter says it to those who can't see it. */
function Progress(): JSX.Element {
  const share = useAppState((state) => state.step / Math.max(1, stepCount(state) - 1));
  return (
    <div className="presented-progress" aria-hidden="true">
      <div style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
