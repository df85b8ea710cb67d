import type { LucideIcon } from 'lucide-react';
import type { JSX } from 'react';
import { ariaChord } from '../../player/keys/chord.ts';
import { commandOf } from '../commands/commands.ts';
import type { CommandId } from '../state/command-ids.ts';
import { useApp, useAppState } from './context.tsx';
import { Hint } from './hint.tsx';
import { Keys } from './keys.tsx';

interface CommandButtonProps {
  readonly command: CommandId;
  readonly icon?: LucideIcon;
  /** Shown beside the icon; without it the command's title is the accessible name only. */
  readonly label?: string;
  readonly className?: string;
  /** Shows the first key on the button itself. */
  readonly showKey?: boolean;
}

/**
 * A button that does a command. It stays focusable while the command can't be done, so that the keyboard's
 * place is not lost at the last step.
 */
export function CommandButton({
  command: id,
  icon: Icon,
  label,
  className = '',
  showKey,
}: CommandButtonProps): JSX.Element {
  const app = useApp();
  const command = commandOf(id);
  const enabled = useAppState(command.when);
  const checked = useAppState((state) => command.checked?.(state));
  const [key] = command.keys;
  return (
    <Hint text={command.help ?? command.title} keys={command.keys}>
      <button
        type="button"
        className={`button ${className}`}
        aria-label={command.title}
        aria-disabled={!enabled}
        aria-pressed={checked}
        aria-keyshortcuts={command.keys.map((chord) => ariaChord(chord, app.mac)).join(' ') || undefined}
        onClick={() => {
          if (command.when(app.store.getState())) command.run(app);
        }}
      >
        {Icon && <Icon aria-hidden="true" size={16} />}
        {label !== undefined && <span className="button-label">{label}</span>}
        {showKey && key !== undefined && <Keys chords={[key]} />}
      </button>
    </Hint>
  );
}
