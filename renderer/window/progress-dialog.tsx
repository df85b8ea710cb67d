import { AlertDialog, Dialog, Progress } from 'radix-ui';
import { type JSX, useRef } from 'react';
import { useApp } from '../state/context.tsx';
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
  const close = (): void => store.dispatch({ kind: 'dialog-closed' });
  const saveButton = useRef<HTMLButtonElement>(null);
  const focusSave = (event: Event): void => {
    event.preventDefault();
    saveButton.current?.focus();
  };
  const onSave = (): void => {
    close();
    void save();
  };
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog" onOpenAutoFocus={focusSave}>
          <Dialog.Title>Ready to be saved</Dialog.Title>
          <Dialog.Description>{name}</Dialog.Description>
          <div className="dialog-actions">
            <Dialog.Close className="button">Cancel</Dialog.Close>
            <button ref={saveButton} type="button" className="button primary" onClick={onSave}>
              Save…
            </button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
