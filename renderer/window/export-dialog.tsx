import type { JSX } from 'react';
import { type ExportChoice, FORMATS, SCALES, type Scale } from '../../exports/choice.ts';
import { exportName } from '../../exports/names.ts';
import { pixelSize } from '../../exports/png.ts';
import { Choices } from '../components/choices.tsx';
import { useApp, useAppState } from '../components/context.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { documentName, stepCount } from '../state/selectors.ts';

const COLOURS = [
  { value: 'shown', title: 'As on screen' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
  { value: 'print', title: 'Black on white' },
] as const;

/** Asks what is to be exported and how; then it is made, and the place asked for. */
export function ExportDialog(): JSX.Element {
  const { store, drawings } = useApp();
  const choice = useAppState((state) => state.exportChoice);
  const step = useAppState((state) => state.step);
  const steps = useAppState(stepCount);
  const name = useAppState((state) => exportName(documentName(state), state.step, state.exportChoice));
  const close = (): void => store.dispatch({ kind: 'dialog-closed' });
  const choose = (change: Partial<ExportChoice>): void => store.dispatch({ kind: 'export-chosen', choice: change });
  const canCopy = choice.what === 'step' && choice.format !== 'pdf';

  const save = (): void => {
    close();
    void drawings.save();
  };
  const copy = (): void => {
    close();
    void (choice.format === 'png' ? drawings.copyPicture() : drawings.copySvg());
  };

  return (
    <FormDialog
      title="Export"
      className="export-form"
      onSubmit={save}
      action="Save…"
      isReady
      others={
        canCopy && (
          <button type="button" className="button" onClick={copy}>
            Copy
          </button>
        )
      }
    >
      <Choices
        label="Drawing of"
        chosen={choice.what}
        choices={[
          { value: 'step', title: `Step ${step}` },
          { value: 'all', title: `All ${steps} steps` },
        ]}
        onChoose={(what) => choose({ what })}
      />
      <Choices
        label="Format"
        chosen={choice.format}
        choices={FORMATS.map((format) => ({ value: format, title: format.toUpperCase() }))}
        onChoose={(format) => choose({ format })}
      />
      {choice.format === 'png' && <SizeChoices />}
      <Choices label="Colours" chosen={choice.theme} choices={COLOURS} onChoose={(theme) => choose({ theme })} />
      <p className="export-name">{name}</p>
    </FormDialog>
  );
}

/** How many pixels a PNG has, as a multiple and, for one drawing, in numbers. */
function SizeChoices(): JSX.Element {
  const { store, layouts } = useApp();
  const { scale, what } = useAppState((state) => state.exportChoice);
  const step = useAppState((state) => state.step);
  const layout = layouts.layoutFor(store.getState());
  const size = what === 'step' && layout?.isReady(step) ? pixelSize(layout.at(step).bounds, scale) : null;
  return (
    <div className="export-size">
      <Choices
        label="Size"
        chosen={String(scale)}
        choices={SCALES.map((one) => ({ value: String(one), title: `${one}×` }))}
        onChoose={(value) => store.dispatch({ kind: 'export-chosen', choice: { scale: Number(value) as Scale } })}
      />
      {size && (
        <span>
          {size.width} × {size.height} pixels
        </span>
      )}
    </div>
  );
}
