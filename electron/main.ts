/** The desktop app, from start to end, in order. */
import path from 'node:path';
import { app, dialog, Menu } from 'electron';
import type { AppWindow } from './app-window.ts';
import { createHandlers } from './handlers.ts';
import { answerApp } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { hardenSession, hardenWindows } from './security.ts';
import { Windows } from './windows.ts';

app.enableSandbox();
// For tests, and for a copy on a stick that is to leave nothing behind.
if (process.env.REFSCOPE_USER_DATA) app.setPath('userData', path.resolve(process.env.REFSCOPE_USER_DATA));
registerScheme();
hardenWindows();
const windows = new Windows(path.join(app.getPath('userData'), 'windows'), showMenu);
// Not awaited: `ready` comes only after this module has ended.
app.whenReady().then(start).catch(giveUp);

async function start(): Promise<void> {
  hardenSession();
  serveScheme(path.join(import.meta.dirname, '..', 'renderer'));
  answerApp(createHandlers(showMenu), ({ sender }) => windows.of(sender));
  await windows.restore();
}

app.on('activate', () => {
  if (windows.front() === null) void windows.restore();
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('before-quit', () => windows.quit());
app.on('will-quit', (event) => {
  event.preventDefault();
  void windows.idle().then(() => app.exit());
});

/** Shows the menu of the window in front. */
function showMenu(window: AppWindow): void {
  const actions = {
    newWindow: () => void windows.openEmpty(),
    command: (id: string) => windows.front()?.send('command', { id }),
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(window.commands, process.platform, actions)));
}

/** Nothing can be shown: says why, and ends. */
function giveUp(error: unknown): void {
  dialog.showErrorBox(
    'Refscope could not start',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  app.exit(1);
}
