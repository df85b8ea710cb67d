import type { Desktop } from '../../model/desktop.ts';
import { createBrowserBridge } from './browser.ts';
import { createDesktopBridge } from './desktop.ts';

/**
 * What the app needs from outside its page: files, clipboard, menus, kept state. The desktop's contract is
 * the bridge's; a browser has a twin that keeps it as far as a page can.
 */
export interface Bridge extends Desktop {
  /** Whether a save dialog may be shown now: a browser shows one only soon after a click or a key. */
  maySave(): boolean;
}

/** The bridge of the place the page runs in: `page.refscope` is there in the desktop only. */
export const createBridge = (page: Window): Bridge =>
  'refscope' in page ? createDesktopBridge(page.refscope as Desktop) : createBrowserBridge(page);
