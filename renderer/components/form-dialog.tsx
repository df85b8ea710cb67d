import { Dialog } from 'radix-ui';
import type { FormEvent, JSX, ReactNode } from 'react';
import { useApp } from '../state/context.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly description?: string;
  /** Class of the form. */
  readonly className: string;
  /** Stand behind Cancel; the last one is what Enter does. */
  readonly actions: ReactNode;
  readonly onSubmit: (form: FormData) => void;
  readonly onOpenAutoFocus?: (event: Event) => void;
  readonly children: ReactNode;
}

/** A dialog that asks for something, or is given up with Escape or Cancel. */
export function FormDialog({ title, description, className, actions, children, ...on }: FormDialogProps): JSX.Element {
  const { store } = useApp();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    on.onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog.Root open onOpenChange={() => store.dispatch({ kind: 'dialog-closed' })}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content
          className="dialog"
          {...(description === undefined && { 'aria-describedby': undefined })}
          {...(on.onOpenAutoFocus && { onOpenAutoFocus: on.onOpenAutoFocus })}
        >
          <Dialog.Title>{title}</Dialog.Title>
          {description !== undefined && <Dialog.Description>{description}</Dialog.Description>}
          <form onSubmit={submit} className={className}>
            {children}
            <div className="dialog-actions">
              <Dialog.Close className="button">Cancel</Dialog.Close>
              {actions}
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
