import { Dialog } from 'radix-ui';
import { type FormEvent, type JSX, useState } from 'react';
import { fileOfLink } from '../../model/link.ts';
import { ParseError } from '../../model/parse.ts';
import { useApp } from '../state/context.tsx';

/** Asks for a link, and opens the program that it carries. What is wrong with a link is said where it stands. */
export function LinkDialog(): JSX.Element {
  const { store, files } = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const close = (): void => store.dispatch({ kind: 'dialog-closed' });

  const open = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const link = String(new FormData(event.currentTarget).get('link')).trim();
    try {
      const file = fileOfLink(link);
      if (file === null) return setProblem('This link carries no program.');
      close();
      files.take(file);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      setProblem(`${error.message}.`);
    }
  };

  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog">
          <Dialog.Title>Open a link</Dialog.Title>
          <Dialog.Description>
            Links of Refscope, Python Tutor and memory-graph.com carry a program. It is opened, not run.
          </Dialog.Description>
          <form onSubmit={open} className="link-form">
            <label htmlFor="link">Link</label>
            <input id="link" name="link" autoComplete="off" spellCheck={false} aria-describedby="link-problem" />
            <p id="link-problem" role="alert" className="link-problem">
              {problem}
            </p>
            <div className="dialog-actions">
              <Dialog.Close className="button">Cancel</Dialog.Close>
              <button type="submit" className="button primary">
                Open
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
