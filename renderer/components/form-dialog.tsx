import { Dialog } from 'radix-ui';
import { type FormEvent, type JSX, type ReactNode, useRef } from 'react';
import { useApp } from './context.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly description?: string;
  /** Class of the form. */
  readonly className?: string;
  /** The button that does what was asked about. */
  readonly action: string;
  /** Whether that button has the focus at first: who has chosen before presses Enter once more. */
  readonly isReady?: boolean;
  /** Other buttons, between Cancel and that one. */
  readonly others?: ReactNode;
  readonly onSubmit: (form: FormData) => void;
  readonly children?: ReactNode;
}

/** A dialog that asks for something, or is given up with Escape or Cancel. */
export function FormDialog(props: FormDialogProps): JSX.Element {
  const { title, description, className, action, isReady = false, others, onSubmit, children } = props;
  const { store } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const focusButton = (event: Event): void => {
    event.preventDefault();
    button.current?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog.Root open onOpenChange={() => store.dispatch({ kind: 'dialog-closed' })}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content
          className="dialog"
          {...(description === undefined && { 'aria-describedby': undefined })}
          {...(isReady && { onOpenAutoFocus: focusButton })}
        >
          <Dialog.Title>{title}</Dialog.Title>
          {description !== undefined && <Dialog.Description>{description}</Dialog.Description>}
          <form onSubmit={submit} className={className}>
            {children}
            <div className="dialog-actions">
              <Dialog.Close className="button">Cancel</Dialog.Close>
              {others}
              <button ref={button} type="submit" className="button primary">
                {action}
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
