import { VIEWS } from '../../visualizers/index.ts';
import type { CommandId } from '../state/command-ids.ts';
import type { Command } from './command.ts';
import { fileCommands } from './file-commands.ts';
import { runCommands } from './run-commands.ts';
import { stepCommands } from './step-commands.ts';
import { viewChoices } from './view-choice.ts';
import { viewCommands } from './view-commands.ts';

/** All commands, in the order of the menus and of the list of keys. */
export const COMMANDS: readonly Command[] = [
  ...fileCommands,
  ...runCommands,
  ...stepCommands,
  ...viewChoices(VIEWS),
  ...viewCommands,
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command called `id`. Throws if there is none: then the lists in command.ts and here disagree. */
export function commandOf(id: CommandId): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`No such command: ${id}`);
  return command;
}
