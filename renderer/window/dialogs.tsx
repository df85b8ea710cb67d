import { X } from 'lucide-react';
import { AlertDialog, Dialog, Switch } from 'radix-ui';
import { type JSX, lazy, Suspense } from 'react';
import { isCharacterChord } from '../../player/keys/chord.ts';
import { COMMANDS } from '../commands/commands.ts';
import { useApp, useAppState } from '../components/context.tsx';
import { Keys } from '../components/keys.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { OpeningDialog } from './opening-dialog.tsx';
import { ProgressDialog, ReadyDialog } from './progress-dialog.tsx';

/** The dialog that is open, if any. */
export function Dialogs(): JSX.Element | null {
  const dialog = useAppState((state) => state.dialog);
  if (dialog?.kind === 'keys') return <KeysDialog />;
  if (dialog?.kind === 'palette') return <LazyPalette />;
  if (dialog?.kind === 'link') return <LinkDialog />;
  if (dialog?.kind === 'opening') return <OpeningDialog />;
  if (dialog?.kind === 'export') return <ExportDialog />;
  if (dialog?.kind === 'progress') return <ProgressDialog {...dialog} />;
  if (dialog?.kind === 'ready') return <ReadyDialog {...dialog} />;
  if (dialog?.kind === 'discard') return <DiscardDialog proceed={dialog.proceed} />;
  return null;
}

/** Seldom needed, and not needed to start. */
const PaletteDialog = lazy(() => import('./palette-dialog.tsx'));

const LazyPalette = (): JSX.Element => (
  <Suspense>
    <PaletteDialog />
  </Suspense>
);

function KeysDialog(): JSX.Element {
  const { store } = useApp();
  const characterKeys = useAppState((state) => state.characterKeys);
  return (
    <Dialog.Root open onOpenChange={() => store.dispatch({ kind: 'dialog-closed' })}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog keys-dialog">
          <Dialog.Close className="button icon-button dialog-close" aria-label="Close">
            <X aria-hidden="true" size={16} />
          </Dialog.Close>
          <Dialog.Title>Keys</Dialog.Title>
          <Dialog.Description>
            They work wherever the focus is, unless what has the focus uses the key itself. While you type, F8 and F7
            step; Escape, then Tab leaves the editor. On a card of the drawing, Alt and an arrow key move and pin it;
            Delete unpins it.
          </Dialog.Description>
          <dl className="key-list" data-scrolls tabIndex={0} aria-label="Keys">
            {COMMANDS.filter(({ keys }) => keys.length > 0).map(({ id, title, help, keys }) => (
              <div key={id} className={!characterKeys && keys.every(isCharacterChord) ? 'is-off' : ''}>
                <dt>{help ?? title}</dt>
                <dd>
                  <Keys chords={keys.filter((key) => characterKeys || !isCharacterChord(key))} />
                </dd>
              </div>
            ))}
          </dl>
          <div className="switch-row">
            <Switch.Root
              id="character-keys"
              className="switch"
              checked={characterKeys}
              onCheckedChange={(on) => store.dispatch({ kind: 'character-keys-chosen', on })}
            >
              <Switch.Thumb className="switch-thumb" />
            </Switch.Root>
            <label htmlFor="character-keys">Keys of one character (Space, +, −, 0, ?) act</label>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function DiscardDialog({ proceed }: { readonly proceed: () => void }): JSX.Element {
  const { store, files } = useApp();
  const close = (): void => store.dispatch({ kind: 'dialog-closed' });
  return (
    <AlertDialog.Root open onOpenChange={close}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="overlay" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title>Keep what you have written?</AlertDialog.Title>
          <AlertDialog.Description>
            The program in the editor has changes that are not saved to a file.
          </AlertDialog.Description>
          <div className="dialog-actions">
            <AlertDialog.Cancel className="button">Go on editing</AlertDialog.Cancel>
            <AlertDialog.Action className="button danger" onClick={proceed}>
              Discard the changes
            </AlertDialog.Action>
            <AlertDialog.Action className="button primary" onClick={() => void files.saveWhole()}>
              Save to a file…
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
