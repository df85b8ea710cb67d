import type { Desktop } from '../../model/desktop.ts';

declare global {
  interface Window {
    readonly refscope?: Desktop;
  }
}
