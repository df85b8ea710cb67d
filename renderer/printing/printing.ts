import { stemOf } from '../exports/names.ts';
import type { App } from '../session/app.ts';
import { documentName } from '../state/selectors.ts';
import { createSheet } from './sheet.ts';

/**
 * Puts the sheet of the step into the page while it is printed, whoever asked for that: the app's own command or the
 * browser's menu. The style sheet shows it on paper only, and nothing else there.
 */
export function listenToPrinting(page: Window, { store, layouts }: App): void {
  const { document } = page;
  let remove = (): void => {};
  const put = (): void => {
    remove();
    const state = store.getState();
    const sheet = createSheet(state, layouts);
    if (!sheet) return;
    const { title } = document;
    document.body.append(sheet);
    // The print job is called so, and the file of who prints to PDF.
    document.title = `${stemOf(documentName(state))}-step-${state.step}`;
    remove = () => {
      remove = () => {};
      sheet.remove();
      document.title = title;
    };
  };
  page.addEventListener('beforeprint', put);
  page.addEventListener('afterprint', () => remove());
}
