import type { MenuCommand } from '../../model/desktop.ts';
import type { App } from '../session/app.ts';
import type { State } from '../state/state.ts';
import type { Chord } from './chord.ts';

/** One thing that a person can do. Tool bar, menus, key map and the list of keys all read these records. */
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

export const COMMAND_IDS = [
  'file.new',
  'file.open',
  'file.openLink',
  'file.save',
  'file.saveAs',
  'file.saveDocument',
  'file.addModule',
  'file.export',
  'file.print',
  'file.copyPicture',
  'file.copySvg',
  'file.copyLink',
  'run.start',
  'run.stop',
  'run.library',
  'run.open',
  'step.next',
  'step.back',
  'step.over',
  'step.backOver',
  'step.out',
  'step.first',
  'step.last',
  'step.play',
  'step.expressions',
  'view.values',
  'view.zoomIn',
  'view.zoomOut',
  'view.fit',
  'view.theme',
  'view.systemTheme',
  'view.undoPin',
  'view.unpinAll',
  'view.present',
  'view.endPresentation',
  'help.keys',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];
