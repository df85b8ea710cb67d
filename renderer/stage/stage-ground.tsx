import { type JSX, useEffect, useRef } from 'react';
import { useApp, useAppState } from '../components/context.tsx';
import type { LayoutCache } from '../drawings/layout-cache.ts';
import { stepCount } from '../state/selectors.ts';
import { mountStage } from './stage-controller.ts';

interface StageGroundProps {
  readonly layouts: LayoutCache;
  /** A small drawing is not blown up further than this; without it, as in the window. */
  readonly largestFit?: number;
  /** Told the magnification, 1 = 100 %. */
  readonly onZoom?: (k: number) => void;
}

const nobody = (): void => {};

/** The drawing of the step, on as much room as there is. */
export function StageGround({ layouts, largestFit, onZoom = nobody }: StageGroundProps): JSX.Element {
  const app = useApp();
  const svg = useRef<SVGSVGElement>(null);
  const root = useRef<SVGGElement>(null);
  useEffect(() => {
    if (!svg.current || !root.current) return;
    return mountStage(app, { svg: svg.current, root: root.current }, { layouts, largestFit, onZoom });
  }, [app, layouts, largestFit, onZoom]);
  return (
    <div className="stage-ground">
      {/* biome-ignore-start lint/a11y: an svg can't be a fieldset, and this is the way into its parts */}
      <svg
        ref={svg}
        className="stage-svg"
        role="group"
        aria-label="Drawing of the step: Enter goes through its parts, Escape leaves them"
        aria-describedby="narration"
        tabIndex={0}
      >
        <g ref={root} />
      </svg>
      {/* biome-ignore-end lint/a11y: to here */}
      <EmptyStage />
    </div>
  );
}

/** What stands in place of a drawing. */
function EmptyStage(): JSX.Element | null {
  const empty = useAppState((state) => stepCount(state) === 0);
  const message = useAppState(({ run, text, lessonId }) => {
    if (run?.ending?.kind === 'syntax-error') return 'No drawing: the program has a syntax error.';
    if (run?.ending) return 'No drawing: the program made no step.';
    if (run || lessonId !== null) return null;
    return text.trim() === ''
      ? 'Write a Python program, or choose a lesson.'
      : 'Press Run to see what the program does.';
  });
  if (!empty || message === null) return null;
  return <p className="empty-stage">{message}</p>;
}
