/**
 * What no page in a window may do, whatever runs in it. See https://www.electronjs.org/docs/latest/tutorial/security
 * and the table in `README.md`.
 */
import { fileURLToPath } from 'node:url';
import { app, type Session, session, shell, type WebContents } from 'electron';
import { APP_ORIGIN } from './scheme.ts';

/** Pages that may be opened in the person's own browser. */
const EXTERNAL_ORIGINS = ['https://docs.python.org'];

/**
 * Applies to every window made from now on. To be called before the app is ready.
 * @param onDrop told of a file that was dropped on a window
 */
export function hardenWindows(onDrop: (file: string) => void): void {
  app.on('web-contents-created', (_event, contents) => refuseToLeave(contents, onDrop));
}

function refuseToLeave(contents: WebContents, onDrop: (file: string) => void): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
    // What Chromium does with a dropped file that the page does not take. A page itself can't ask for `file:`.
    if (event.url.startsWith('file:')) onDrop(fileURLToPath(event.url));
  });
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternal(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** Whether an address may be handed to the person's browser. */
export function isExternal(address: string): boolean {
  return URL.canParse(address) && EXTERNAL_ORIGINS.includes(new URL(address).origin);
}

/** To be called once the app is ready: denies permissions, and requests to anywhere but the app. */
export function hardenSession(target: Session = session.defaultSession): void {
  // None is ever needed: the desktop itself fills the screen and has the clipboard.
  target.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOwn(details.url) }));
}

/** Data and blobs are made by the app itself; `devtools:` is what the developer opened. */
function isOwn(address: string): boolean {
  return address.startsWith(`${APP_ORIGIN}/`) || ['data:', 'blob:', 'devtools:'].includes(new URL(address).protocol);
}
