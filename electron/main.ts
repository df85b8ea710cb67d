/** The desktop app, from start to end, in order. */
import path from 'node:path';
import { app, dialog, Menu } from 'electron';
import type { AppWindow } from './app-window.ts';
import { toOpen } from './command-line.ts';
import { createHandlers } from './handlers.ts';
import { answerApp } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { endAfterHandover } from './quit.ts';
import { RecentFiles } from './recent-files.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { onScreensChange } from './screens.ts';
import { hardenSession, hardenWindows } from './security.ts';
import { Windows } from './windows.ts';

app.enableSandbox();
// For tests, and for a copy on a stick that is to leave nothing behind.
if (process.env.REFSCOPE_USER_DATA) app.setPath('userData', path.resolve(process.env.REFSCOPE_USER_DATA));

const dataFile = (name: string) => path.join(app.getPath('userData'), name);
const recent = new RecentFiles(dataFile('recent.json'), () => showMenu());
const windows = new Windows(dataFile('windows'), {
  onFocus: () => showMenu(),
  onFile: (file, isThere) => (isThere ? recent.add(file) : recent.remove(file)),
});

// One app for all windows: a second start hands over what it was to open, and ends.
if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  registerScheme();
  hardenWindows((file) => void windows.openFile(file));
  app.on('second-instance', (_event, argv, folder) => void openAll(argv, folder));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void app.whenReady().then(() => windows.openFile(file));
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    void app.whenReady().then(() => windows.openLink(link));
  });
  app.on('activate', () => {
    if (windows.front() === null) void windows.restore();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  endAfterHandover({ handOver: () => windows.handOver(), quit: () => windows.quit() });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void Promise.all([windows.idle(), recent.idle()]).then(() => app.exit());
  });
  process.on('unhandledRejection', (reason) => complain('Something went wrong inside Refscope', reason));
  // Not awaited: `ready` comes only after this module has ended.
  app.whenReady().then(start).catch(giveUp);
}

async function start(): Promise<void> {
  hardenSession();
  serveScheme(path.join(import.meta.dirname, '..', 'renderer'));
  answerApp(
    createHandlers({ onMenu: () => showMenu(), onFile: (file) => recent.add(file) }, (file) => windows.with(file)),
    ({ sender }) => windows.of(sender),
  );
  onScreensChange(() => windows.settle());
  await recent.load();
  await windows.restore();
  await openAll(process.argv, process.cwd());
}

/** Opens what a start asks for; a start that asks for nothing brings the app to the front. */
async function openAll(argv: readonly string[], folder: string): Promise<void> {
  const { files, links } = toOpen(argv, folder, app.isPackaged);
  for (const file of files) await windows.openFile(file);
  for (const link of links) windows.openLink(link);
  if (files.length + links.length === 0) windows.front()?.toFront();
}

/** Shows the menu of the window in front. */
function showMenu(): void {
  const front: AppWindow | null = windows.front();
  const content = { commands: front?.commands ?? [], recent: recent.paths };
  const actions = {
    newWindow: () => void windows.openEmpty(),
    openRecent: (file: string) => void windows.openFile(file),
    clearRecent: () => recent.clear(),
    command: (id: string) => windows.front()?.send('command', { id }),
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(content, process.platform, actions)));
}

/** Nothing can be shown: says why, and ends. */
function giveUp(error: unknown): void {
  complain('Refscope could not start', error);
  app.exit(1);
}

/** A fault of ours must not look as if nothing had happened. */
function complain(title: string, error: unknown): void {
  dialog.showErrorBox(title, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
