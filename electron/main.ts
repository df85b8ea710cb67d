/** The desktop app, from start to end, in order. */
import path from 'node:path';
import { app, Menu } from 'electron';
import type { AppWindow } from './app-window.ts';
import { createHandlers } from './handlers.ts';
import { answerApp } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { hardenSession, hardenWindows } from './security.ts';
import { Windows } from './windows.ts';

app.enableSandbox();
registerScheme();
hardenWindows();
await app.whenReady();

hardenSession();
serveScheme(path.join(import.meta.dirname, '..', 'renderer'));
const windows = new Windows(path.join(app.getPath('userData'), 'windows'), showMenu);
answerApp(createHandlers(showMenu), ({ sender }) => windows.of(sender));
await windows.restore();

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
