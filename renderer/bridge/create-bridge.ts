import type { Desktop } from '../../model/desktop.ts';
import type { Bridge } from './bridge.ts';
import { createBrowserBridge } from './browser.ts';
import { createDesktopBridge } from './desktop.ts';

/** The bridge of the place the page runs in: `page.refscope` is there in the desktop only. */
export const createBridge = (page: Window): Bridge =>
  'refscope' in page ? createDesktopBridge(page.refscope as Desktop) : createBrowserBridge(page);
