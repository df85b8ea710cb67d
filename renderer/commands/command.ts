import type { MenuCommand } from '../../model/desktop.ts';
import type { Chord } from '../../player/keys/chord.ts';
import type { App } from '../session/app.ts';
import type { CommandId } from '../state/command-ids.ts';
import type { State } from '../state/state.ts';

/** One thing that a person can do. Tool bar, menus, key map, the list of keys and the palette all read these records. */
export interface Command {
  readonly id: CommandId;
  /** As on its button and in its menu. */
  readonly title: string;
  /** What the list of keys says, where the title alone would not do. */
  readonly help?: string;
  /** The first is the one that menus show. */
  readonly keys: readonly Chord[];
  /** Whether it can be done now. */
  when(state: State): boolean;
  /** For a switch: whether it is on. */
  checked?(state: State): boolean;
  run(app: App): void;
  /** Its place in the desktop's menus; a change of `group` draws a line. */
  readonly menu: { readonly menu: MenuCommand['menu']; readonly group: number };
}
