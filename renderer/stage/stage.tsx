import { Maximize, Minus, Plus } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';
import { type JSX, useEffect, useRef, useState } from 'react';
import { ButtonGroup } from '../components/button-group.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { useApp, useAppState } from '../state/context.tsx';
import { stepCount } from '../state/selectors.ts';
import { viewOf } from './drawing.ts';
import { mountStage } from './stage-controller.ts';

/** The drawing, and what changes how it is looked at. */
export function Stage(): JSX.Element {
  const app = useApp();
  const svg = useRef<SVGSVGElement>(null);
  const root = useRef<SVGGElement>(null);
  const [zoom, setZoom] = useState(1);
  const viewId = useAppState((state) => state.viewId);
  useEffect(() => {
    if (svg.current && root.current) return mountStage(app, { svg: svg.current, root: root.current }, setZoom);
  }, [app]);
  return (
    <section className="stage" aria-labelledby="stage-title">
      <div className="stage-tools">
        <h2 id="stage-title" className="stage-title">
          {viewOf(viewId).title}
        </h2>
        <div className="spacer" />
        <ValuesSwitch />
        <ButtonGroup name="Zoom">
          <CommandButton command="view.zoomOut" icon={Minus} />
          <CommandButton command="view.fit" icon={Maximize} label="Fit" />
          <CommandButton command="view.zoomIn" icon={Plus} />
        </ButtonGroup>
        <span className="zoom-level" aria-hidden="true">
          {Math.round(100 * zoom)} %
        </span>
      </div>
      <div className="stage-ground">
        {/* biome-ignore-start lint/a11y: an svg can't be a fieldset, and this is the way into its parts */}
        <svg
          ref={svg}
          className="stage-svg"
          role="group"
          aria-label="Drawing of the step: Enter goes through its parts, Escape leaves them"
          tabIndex={0}
        >
          <g ref={root} />
        </svg>
        {/* biome-ignore-end lint/a11y: to here */}
        <EmptyStage />
      </div>
    </section>
  );
}

function ValuesSwitch(): JSX.Element {
  const { store } = useApp();
  const values = useAppState((state) => state.values);
  return (
    <div className="values-switch">
      <span id="values-label">Small values</span>
      <ToggleGroup.Root
        type="single"
        className="button-group"
        aria-labelledby="values-label"
        value={values}
        onValueChange={(chosen) => {
          if (chosen === 'inside' || chosen === 'objects') store.dispatch({ kind: 'values-chosen', values: chosen });
        }}
      >
        <ToggleGroup.Item value="inside" className="button small">
          inside
        </ToggleGroup.Item>
        <ToggleGroup.Item value="objects" className="button small">
          as objects
        </ToggleGroup.Item>
      </ToggleGroup.Root>
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
