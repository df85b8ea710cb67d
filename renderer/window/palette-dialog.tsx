import { Command as Palette } from 'cmdk';
import { Dialog } from 'radix-ui';
import { type JSX, useState } from 'react';
import type { Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { useApp, useAppState } from '../components/context.tsx';
import { Keys } from '../components/keys.tsx';

/** All that can be done now, found by a few letters. */
export default function PaletteDialog(): JSX.Element {
  const app = useApp();
  const state = useAppState((now) => now);
  // The library gives the focus back to what opened a dialog; a key opened this one.
  const [before] = useState(() => document.activeElement);
  const giveFocusBack = (event: Event): void => {
    event.preventDefault();
    if (app.store.getState().dialog === null && before instanceof HTMLElement) before.focus();
  };
  const close = (): void => app.store.dispatch({ kind: 'dialog-closed' });
  const run = (command: Command): void => {
    close();
    command.run(app);
  };
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog palette" aria-describedby={undefined} onCloseAutoFocus={giveFocusBack}>
          <Dialog.Title className="palette-title">Commands</Dialog.Title>
          <Palette label="Commands" loop>
            <Palette.Input className="palette-input" placeholder="What do you want to do?" />
            <Palette.List className="palette-list" label="Commands">
              <Palette.Empty className="palette-empty">No such command.</Palette.Empty>
              {COMMANDS.filter((one) => one.id !== 'help.palette' && one.when(state)).map((one) => (
                <Palette.Item
                  key={one.id}
                  value={one.id}
                  keywords={[one.title, one.help ?? '']}
                  className="menu-item palette-item"
                  onSelect={() => run(one)}
                >
                  {one.help ?? one.title}
                  <Keys chords={one.keys.slice(0, 1)} />
                </Palette.Item>
              ))}
            </Palette.List>
          </Palette>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
