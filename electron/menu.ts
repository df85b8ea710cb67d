/** The native menu: the app's commands in the places that each platform's people look for them. */
import path from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { MENUS, MenuCommand } from '../model/desktop.ts';

type MenuName = (typeof MENUS)[number];
type Item = MenuItemConstructorOptions;

const LINE: Item = { type: 'separator' };

/** What the menu can do by itself. */
export interface MenuActions {
  readonly newWindow: () => void;
  /** Opens a file of the recent ones. */
  readonly openRecent: (file: string) => void;
  readonly clearRecent: () => void;
  /** Tells the app in front that one of its commands was chosen. */
  readonly command: (id: string) => void;
}

/** What differs from one moment to the next. */
export interface MenuContent {
  /** The app's own, in order. */
  readonly commands: readonly MenuCommand[];
  /** Paths of the files that were used last. */
  readonly recent: readonly string[];
}

/** @param platform as in `process.platform` */
export function menuTemplate({ commands, recent }: MenuContent, platform: string, actions: MenuActions): Item[] {
  const isMac = platform === 'darwin';
  const own = (menu: MenuName) => commandItems(commands, menu, actions);
  const newWindow: Item = { label: 'New Window', accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow };
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: groups([newWindow, recentMenu(recent, actions)], own('file'), [{ role: isMac ? 'close' : 'quit' }]),
    },
    { label: '&Edit', submenu: groups(editItems(isMac), own('edit')) },
    { label: '&View', submenu: groups(own('view'), viewItems()) },
    ...(own('run').length > 0 ? [{ label: '&Run', submenu: own('run') }] : []),
    { role: 'windowMenu' },
    { role: 'help', submenu: groups(own('help'), isMac ? [] : [{ role: 'about' }]) },
  ];
}

/** Files by name, and by folder where the name alone does not say which. */
function recentMenu(recent: readonly string[], actions: MenuActions): Item {
  const names = recent.map((file) => path.basename(file));
  const items = recent.map((file, index): Item => {
    const name = names[index] ?? file;
    const isUnique = names.indexOf(name) === names.lastIndexOf(name);
    const label = isUnique ? name : `${name} — ${path.dirname(file)}`;
    // A single & would underline the next letter.
    return { label: label.replaceAll('&', '&&'), click: () => actions.openRecent(file) };
  });
  const clear: Item = { label: 'Clear Menu', click: actions.clearRecent };
  return { label: 'Open Recent', enabled: recent.length > 0, submenu: groups(items, [clear]) };
}

/** The commands of one menu, with a line where the group changes. */
function commandItems(commands: readonly MenuCommand[], menu: MenuName, actions: MenuActions): Item[] {
  const items = commands.filter((command) => command.menu === menu);
  return items.flatMap((command, index) => {
    const isNewGroup = index > 0 && items[index - 1]?.group !== command.group;
    return isNewGroup ? [LINE, commandItem(command, actions)] : [commandItem(command, actions)];
  });
}

function commandItem({ id, title, accelerator, enabled, checked }: MenuCommand, actions: MenuActions): Item {
  return {
    ...{ id, label: title, enabled, click: () => actions.command(id) },
    ...(checked !== null && { type: 'checkbox', checked }),
    // The app's own key map acts: it knows what has the focus.
    ...(accelerator !== null && { accelerator, registerAccelerator: false }),
  };
}

/** Groups of items one below the other, with lines between those that are not empty. */
function groups(...parts: Item[][]): Item[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index > 0 ? [LINE, ...part] : part));
}

function editItems(isMac: boolean): Item[] {
  return [
    ...[{ role: 'undo' }, { role: 'redo' }, LINE, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }],
    ...(isMac ? [{ role: 'pasteAndMatchStyle' }] : []),
    ...[{ role: 'delete' }, { role: 'selectAll' }],
  ] as Item[];
}

/** Everything on screen larger or smaller, for projectors: the drawing has a zoom of its own. */
function viewItems(): Item[] {
  return [
    { role: 'zoomIn', label: 'Larger Text', accelerator: 'CmdOrCtrl+Plus' },
    { role: 'zoomOut', label: 'Smaller Text' },
    { role: 'resetZoom', label: 'Normal Text Size' },
    LINE,
    { role: 'togglefullscreen' },
    { role: 'toggleDevTools' },
  ];
}
