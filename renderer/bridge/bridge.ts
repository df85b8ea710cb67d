import type { Desktop } from '../../model/desktop.ts';
import { createBrowserBridge } from './browser.ts';
import { createDesktopBridge } from './desktop.ts';

/**
 * What the app needs from outside its page: files, clipboard, menus, kept state. The desktop's contract is
 * the bridge's; a browser has a twin that keeps it as far as a page can.
 */
export type Bridge = Desktop;

/** The bridge of the place the page runs in: `page.refscope` is there in the desktop only. */
export const createBridge = (page: Window): Bridge =>
  'refscope' in page ? createDesktopBridge(page.refscope as Desktop) : createBrowserBridge(page);
