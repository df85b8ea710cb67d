import { stemOf } from '../../exports/names.ts';
import type { LayoutCache } from '../drawings/layout-cache.ts';
import { documentName } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { createSheet } from './sheet.ts';

/** What the page puts on paper instead of the window. The style sheet shows it there only, and nothing else. */
export interface Paper {
  /** Makes the sheet of the step ready, in place of an earlier one. */
  put(): void;
  remove(): void;
}

/** Paper for the step that the store shows. */
export function createPaper(store: Pick<Store<State, never>, 'getState'>, layouts: LayoutCache): Paper {
  let remove = (): void => {};
  return {
    put() {
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
    },
    remove: () => remove(),
  };
}

/** Has the paper ready whoever asked for it: the browser's menu does not ask the app. */
export function listenToPrinting(page: Window, paper: Paper): void {
  page.addEventListener('beforeprint', () => paper.put());
  page.addEventListener('afterprint', () => paper.remove());
}
