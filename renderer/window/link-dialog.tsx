import { Dialog } from 'radix-ui';
import { type FormEvent, type JSX, useState } from 'react';
import type { OpenedFile } from '../../model/desktop.ts';
import { fileOfLink } from '../../model/link.ts';
import { ParseError } from '../../model/parse.ts';
import { useApp } from '../state/context.tsx';

/** What a link opens, or the sentence that says why it opens nothing. */
function look(link: string): OpenedFile | string {
  try {
    return fileOfLink(link) ?? 'This link carries no program.';
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return `${error.message}.`;
  }
}

/** Asks for a link, and opens the program that it carries. What is wrong with a link is said where it stands. */
export function LinkDialog(): JSX.Element {
  const { store, files } = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const close = (): void => store.dispatch({ kind: 'dialog-closed' });

  const open = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = look(String(new FormData(event.currentTarget).get('link')).trim());
    if (typeof found === 'string') setProblem(found);
    else {
      close();
      files.take(found);
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
