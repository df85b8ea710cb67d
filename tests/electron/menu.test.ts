import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { menuTemplate } from '../../electron/menu.ts';
import type { MenuCommand } from '../../model/desktop.ts';

const command = (id: string, menu: MenuCommand['menu'], group = 0): MenuCommand => ({
  ...{ id, title: id, menu, group, accelerator: 'CmdOrCtrl+Enter', enabled: true, checked: null },
});
const COMMANDS = [
  command('open', 'file'),
  command('export', 'file', 1),
  command('run', 'run'),
  command('keys', 'help'),
];
const actions = { newWindow: vi.fn(), openRecent: vi.fn(), clearRecent: vi.fn(), command: vi.fn() };

const shape = (items: readonly MenuItemConstructorOptions[]): unknown[] =>
  items.map(({ id, label, role, type, submenu }) =>
    Array.isArray(submenu) ? [label ?? role, shape(submenu)] : (id ?? label ?? role ?? type),
  );

/** What stands in a menu. */
const itemsOf = (item: MenuItemConstructorOptions | undefined): MenuItemConstructorOptions[] =>
  Array.isArray(item?.submenu) ? item.submenu : [];

/** The menu of recent files while there are none. */
const RECENT = ['Open Recent', ['Clear Menu']];

test('a menu of Windows and Linux', () => {
  const menus = shape(menuTemplate({ commands: COMMANDS, recent: [] }, 'linux', actions));
  expect(menus).toContainEqual([
    '&File',
    ['New Window', RECENT, 'separator', 'open', 'separator', 'export', 'separator', 'quit'],
  ]);
  expect(menus).toContainEqual(['&Run', ['run']]);
  expect(menus).toContainEqual(['help', ['keys', 'separator', 'about']]);
  expect(menus).not.toContain('appMenu');
});

test('a menu of macOS has its own first menu, with About and Quit in it', () => {
  const menus = shape(menuTemplate({ commands: COMMANDS, recent: [] }, 'darwin', actions));
  expect(menus[0]).toBe('appMenu');
  expect(menus).toContainEqual([
    '&File',
    ['New Window', RECENT, 'separator', 'open', 'separator', 'export', 'separator', 'close'],
  ]);
  expect(menus).toContainEqual(['help', ['keys']]);
});

test('a menu without commands has no lines at its ends, and none is empty', () => {
  for (const platform of ['linux', 'darwin', 'win32']) {
    for (const { submenu } of menuTemplate({ commands: [], recent: [] }, platform, actions)) {
      if (!Array.isArray(submenu) || submenu.length === 0) continue;
      expect(submenu.at(0)?.type).not.toBe('separator');
      expect(submenu.at(-1)?.type).not.toBe('separator');
    }
  }
  expect(shape(menuTemplate({ commands: [], recent: [] }, 'linux', actions))).not.toContainEqual(['&Run', []]);
});

test('a command shows its keys but leaves them to the app, and tells when it is chosen', () => {
  const items = menuTemplate({ commands: COMMANDS, recent: [] }, 'linux', actions).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
  const open = items.find(({ id }) => id === 'open');
  expect(open).toMatchObject({ accelerator: 'CmdOrCtrl+Enter', registerAccelerator: false });
  (open as { click: () => void }).click();
  expect(actions.command).toHaveBeenCalledWith('open');
});

test('recent files stand by name, and with their folder where the name alone does not say which', () => {
  const recent = ['/course/a.py', '/home/a.py', '/home/r&d.py'];
  const [file] = menuTemplate({ commands: [], recent }, 'linux', actions);
  const menu = itemsOf(file).filter(({ label }) => label === 'Open Recent');
  expect(shape(menu)).toEqual([
    ['Open Recent', ['a.py — /course', 'a.py — /home', 'r&&d.py', 'separator', 'Clear Menu']],
  ]);
  const [, second] = itemsOf(menu[0]);
  (second as { click: () => void }).click();
  expect(actions.openRecent).toHaveBeenCalledWith('/home/a.py');
});
