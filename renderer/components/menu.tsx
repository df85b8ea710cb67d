import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, type JSX, type ReactNode } from 'react';
import { commandOf } from '../commands/commands.ts';
import type { CommandId } from '../state/command-ids.ts';
import { useApp, useAppState } from './context.tsx';
import { Keys } from './keys.tsx';

interface MenuProps {
  /** Accessible name of the button. */
  readonly name: string;
  /** None: the icon says it. */
  readonly label?: ReactNode;
  readonly icon?: LucideIcon;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function Menu({ name, label, icon: Icon, className = '', children }: MenuProps): JSX.Element {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={`button ${className}`} aria-label={name} title={name}>
        {Icon && <Icon aria-hidden="true" size={16} />}
        {label && <span className="button-label">{label}</span>}
        <ChevronDown aria-hidden="true" size={14} />
      </DropdownMenu.Trigger>
      {/* It may scroll, so the keyboard must be able to enter it. */}
      <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8} tabIndex={0}>
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

/** A command as an entry of a menu. */
export function MenuCommandItem({ command: id }: { readonly command: CommandId }): JSX.Element {
  const app = useApp();
  const command = commandOf(id);
  const enabled = useAppState(command.when);
  return (
    <DropdownMenu.Item className="menu-item" disabled={!enabled} onSelect={() => command.run(app)}>
      {command.title}
      <Keys chords={command.keys.slice(0, 1)} />
    </DropdownMenu.Item>
  );
}

/** A command that switches something on and off, as an entry of a menu. */
export function MenuSwitch({ command: id }: { readonly command: CommandId }): JSX.Element {
  const app = useApp();
  const command = commandOf(id);
  const enabled = useAppState(command.when);
  const checked = useAppState((state) => command.checked?.(state) ?? false);
  return (
    <DropdownMenu.CheckboxItem
      className="menu-item menu-choice"
      disabled={!enabled}
      checked={checked}
      onCheckedChange={() => command.run(app)}
    >
      <DropdownMenu.ItemIndicator className="menu-check">
        <Check aria-hidden="true" size={14} />
      </DropdownMenu.ItemIndicator>
      {command.title}
    </DropdownMenu.CheckboxItem>
  );
}

interface MenuChoicesProps {
  readonly name: string;
  readonly chosen: string | null;
  /** Those with the same `group`, which stand behind each other, have it as their heading. */
  readonly choices: readonly { readonly id: string; readonly title: string; readonly group?: string }[];
  readonly onChoose: (id: string) => void;
}

/** Entries of a menu of which one is chosen. */
export function MenuChoices({ name, chosen, choices, onChoose }: MenuChoicesProps): JSX.Element {
  return (
    <DropdownMenu.RadioGroup aria-label={name} value={chosen ?? ''} onValueChange={onChoose}>
      {choices.map(({ id, title, group }, i) => (
        <Fragment key={id}>
          {group && group !== choices[i - 1]?.group && (
            <DropdownMenu.Label className="menu-heading">{group}</DropdownMenu.Label>
          )}
          <DropdownMenu.RadioItem value={id} className="menu-item menu-choice">
            <DropdownMenu.ItemIndicator className="menu-check">
              <Check aria-hidden="true" size={14} />
            </DropdownMenu.ItemIndicator>
            {title}
          </DropdownMenu.RadioItem>
        </Fragment>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
