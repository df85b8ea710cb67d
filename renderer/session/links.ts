import { desktopLink, LinkTooLongError, webLink } from '../../model/link.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppStore } from './base.ts';
import { documentOfState } from './documents.ts';

/** Sharing what is on screen. */
export interface Links {
  /** Copies a link that opens the program, its answers and the view. */
  copyLink(): Promise<void>;
}

/** Links to the page at `address`; where that is the desktop's own, links that open the desktop app. */
export function createLinks(store: AppStore, bridge: Bridge, address: string): Links {
  const show = (tone: 'information' | 'problem', sentence: string): void =>
    store.dispatch({ kind: 'notice-shown', notice: { tone, sentence } });
  return {
    async copyLink() {
      const document = documentOfState(store.getState());
      try {
        await bridge.copyText({
          text: address.startsWith('http') ? webLink(address, document) : desktopLink(document),
        });
        show('information', 'The link was copied. It opens this program and this view; it runs nothing.');
      } catch (error) {
        if (!(error instanceof LinkTooLongError || error instanceof DOMException)) throw error;
        show(
          'problem',
          error instanceof LinkTooLongError ? error.message : `The link was not copied: ${error.message}`,
        );
      }
    },
  };
}
