import { Maximize, Minus, Plus } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';
import { type JSX, useState } from 'react';
import { VIEWS, viewOf } from '../../visualizers/index.ts';
import { viewChoices } from '../commands/view-choice.ts';
import { ButtonGroup } from '../components/button-group.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { useApp, useAppState } from '../components/context.tsx';
import type { LayoutCache } from '../drawings/layout-cache.ts';
import { StageGround } from './stage-ground.tsx';

/** The drawing, and what changes how it is looked at. */
export function Stage({ layouts }: { readonly layouts: LayoutCache }): JSX.Element {
  const [zoom, setZoom] = useState(1);
  const viewId = useAppState((state) => state.viewId);
  return (
    <section className="stage" aria-labelledby="stage-title">
      <div className="stage-tools">
        <h2 id="stage-title" className="stage-title">
          {viewOf(viewId).name}
        </h2>
        <ViewChoice />
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
      <StageGround layouts={layouts} onZoom={setZoom} />
    </section>
  );
}

/** The views to choose from; nothing while there is one alone. */
function ViewChoice(): JSX.Element | null {
  const choices = viewChoices(VIEWS);
  if (choices.length === 0) return null;
  return (
    <ButtonGroup name="View">
      {choices.map(({ id, title }) => (
        <CommandButton key={id} command={id} label={title} className="small" />
      ))}
    </ButtonGroup>
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
