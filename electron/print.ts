/** Printing what a window's page shows on paper. */
import type { PrintReply } from '../model/desktop.ts';
import type { AppWindow } from './app-window.ts';

/** Asks for a printer and prints; settled once the job is on its way, or the person chose not to. */
export function printWindow({ browser }: AppWindow, landscape: boolean): Promise<PrintReply> {
  return new Promise((resolve) => {
    // Backgrounds: notes and cards have fills.
    browser.webContents.print({ landscape, printBackground: true }, (success, reason) => {
      if (success) resolve({ kind: 'printed' });
      else if (/cancel/i.test(reason)) resolve({ kind: 'cancelled' });
      else resolve({ kind: 'failed', sentence: `Nothing was printed: ${reason || 'the printer gave no reason'}.` });
    });
  });
}
