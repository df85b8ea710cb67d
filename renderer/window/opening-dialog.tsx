import type { JSX } from 'react';
import { namesToOpen } from '../../model/opening.ts';
import { ParseError } from '../../model/parse.ts';
import { useApp, useAppState } from '../components/context.tsx';
import { TextDialog } from '../components/text-dialog.tsx';

/** Asks what of Python's own is to be looked into; what was recorded is recorded anew. */
export function OpeningDialog(): JSX.Element {
  const app = useApp();
  const open = useAppState((state) => state.open);
  return (
    <TextDialog
      title="Look inside"
      description="Classes, functions and modules of Python itself are drawn closed. Name those that are to be drawn with what is in them: a class or function by its full name, a module with all that it defines."
      label="Names"
      text={open.join(', ')}
      example="collections.ChainMap, enum, list"
      action="Look inside"
      onText={(text) => {
        try {
          const names = namesToOpen(text);
          app.store.dispatch({ kind: 'dialog-closed' });
          app.lookInside(names);
          return null;
        } catch (error) {
          if (!(error instanceof ParseError)) throw error;
          return `${error.message}.`;
        }
      }}
    />
  );
}
