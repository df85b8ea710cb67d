import type { Desktop } from '../../model/desktop.ts';

/**
 * What the app needs from outside its page: files, clipboard, menus, kept state. The desktop's contract is
 * the bridge's; a browser has a twin that keeps it as far as a page can.
 */
export interface Bridge extends Desktop {
  /** Whether a save dialog may be shown now: a browser shows one only soon after a click or a key. */
  maySave(): boolean;
}
