import { type LucideIcon, ZoomIn, ZoomOut } from 'lucide-react';
import { type JSX, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { ButtonGroup } from '../components/button-group.tsx';
import { useApp, useAppState } from '../components/context.tsx';
import { Hint } from '../components/hint.tsx';
import { stepCount } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import type { TickKind } from './kinds.ts';
import { Legend } from './legend.tsx';
import { createTimeline, type TimelineController } from './timeline-controller.ts';

/** More steps than this deserve the zoom buttons: they may not all have a tick of their own. */
const MANY_STEPS = 60;

/** All steps in one row; the one that is shown stands under the cursor. */
export function Timeline(): JSX.Element {
  const { track, canvas, cursor, controller, whole, kinds } = useTimeline();
  const count = useAppState(stepCount);
  return (
    <div className="timeline">
      <div className="timeline-row">
        <Track track={track}>
          <canvas ref={canvas} />
          <div ref={cursor} className="timeline-cursor" aria-hidden="true" />
        </Track>
        {count > MANY_STEPS && (
          <ButtonGroup name="Timeline zoom">
            <ZoomButton
              title="Zoom timeline out"
              icon={ZoomOut}
              disabled={whole}
              onClick={() => controller.current?.zoom(0.5)}
            />
            <ZoomButton
              title="Zoom timeline in"
              icon={ZoomIn}
              disabled={false}
              onClick={() => controller.current?.zoom(2)}
            />
          </ButtonGroup>
        )}
      </div>
      <Legend kinds={kinds} />
    </div>
  );
}

function useTimeline() {
  const app = useApp();
  const track = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const controller = useRef<TimelineController>(null);
  const [whole, setWhole] = useState(true);
  const [kinds, setKinds] = useState<readonly TickKind[]>([]);
  useEffect(() => {
    if (!track.current || !canvas.current || !cursor.current) return;
    const elements = { track: track.current, canvas: canvas.current, cursor: cursor.current };
    controller.current = createTimeline(app, elements, (all, there) => {
      setWhole(all);
      setKinds((known) => (known.join() === there.join() ? known : there));
    });
    return () => controller.current?.dispose();
  }, [app]);
  return { track, canvas, cursor, controller, whole, kinds };
}

interface TrackProps {
  readonly track: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** The slider itself. Arrow keys, Home and End are the app's own step keys, so it needs none of its own. */
function Track({ track, children }: TrackProps): JSX.Element {
  const step = useAppState((state) => state.step);
  const count = useAppState(stepCount);
  const text = useAppState(stepText);
  return (
    <div
      ref={track}
      className="timeline-track"
      role="slider"
      tabIndex={0}
      aria-label="Step"
      aria-valuemin={0}
      aria-valuemax={Math.max(0, count - 1)}
      aria-valuenow={step}
      aria-valuetext={text}
    >
      {children}
    </div>
  );
}

/** Where the step stands, in words; what it changed is said by the narration. */
function stepText({ run, step }: State): string {
  if (!run || run.length === 0) return 'No steps yet';
  const line = run.playback.step(step).range?.[0];
  const place = line === undefined ? 'the end of the recording' : `line ${line}`;
  return `Step ${step} of ${run.length - 1}, ${place}`;
}

interface ZoomButtonProps {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function ZoomButton({ title, icon: Icon, disabled, onClick }: ZoomButtonProps): JSX.Element {
  return (
    <Hint text={title}>
      <button
        type="button"
        className="button small"
        aria-label={title}
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) onClick();
        }}
      >
        <Icon aria-hidden="true" size={14} />
      </button>
    </Hint>
  );
}
