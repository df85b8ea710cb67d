import { AlertDialog, Progress } from 'radix-ui';
import type { JSX } from 'react';
import { useApp } from '../components/context.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import type { OpenDialog } from '../state/state.ts';

type Shown<Kind extends OpenDialog['kind']> = Extract<OpenDialog, { kind: Kind }>;

/** How far something is that takes a while. Cancel, or Esc, stops it. */
export function ProgressDialog({ title, done, total, cancel }: Shown<'progress'>): JSX.Element {
  const text = total > 0 ? `${done} of ${total}` : 'A moment…';
  return (
    <AlertDialog.Root open onOpenChange={cancel}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="overlay" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title>{title}</AlertDialog.Title>
          <AlertDialog.Description>{text}</AlertDialog.Description>
          <Progress.Root
            className="progress"
            value={total > 0 ? done : null}
            max={total || 1}
            aria-label={title}
            getValueLabel={() => text}
          >
            <Progress.Indicator
              className="progress-done"
              style={total > 0 ? { width: `${(100 * done) / total}%` } : {}}
            />
          </Progress.Root>
          <div className="dialog-actions">
            <AlertDialog.Cancel className="button">Cancel</AlertDialog.Cancel>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** What took long is made: a browser shows its file dialog only right after a click. */
export function ReadyDialog({ name, save }: Shown<'ready'>): JSX.Element {
  const { store } = useApp();
  const onSave = (): void => {
    store.dispatch({ kind: 'dialog-closed' });
    void save();
  };
  return <FormDialog title="Ready to be saved" description={name} action="Save…" isReady onSubmit={onSave} />;
}
