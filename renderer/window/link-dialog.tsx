import type { JSX } from 'react';
import type { OpenedFile } from '../../model/desktop.ts';
import { fileOfLink } from '../../model/link.ts';
import { ParseError } from '../../model/parse.ts';
import { useApp } from '../components/context.tsx';
import { TextDialog } from '../components/text-dialog.tsx';

/** What a link opens, or the sentence that says why it opens nothing. */
function look(link: string): OpenedFile | string {
  try {
    return fileOfLink(link) ?? 'This link carries no program.';
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return `${error.message}.`;
  }
}

/** Asks for a link, and opens the program that it carries. */
export function LinkDialog(): JSX.Element {
  const { store, files } = useApp();
  return (
    <TextDialog
      title="Open a link"
      description="Links of Refscope, Python Tutor and memory-graph.com carry a program. It is opened, not run."
      label="Link"
      action="Open"
      onText={(link) => {
        const found = look(link);
        if (typeof found === 'string') return found;
        store.dispatch({ kind: 'dialog-closed' });
        files.take(found);
        return null;
      }}
    />
  );
}
