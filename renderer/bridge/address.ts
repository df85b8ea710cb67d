import type { OpenedFile } from '../../model/desktop.ts';
import { fileOfLink } from '../../model/link.ts';
import { ParseError } from '../../model/parse.ts';

/** What a page's address opens. */
export interface Addressed {
  readonly opened: OpenedFile | null;
  /** Why the link in the address can't be opened. One sentence. */
  readonly notice: string | null;
}

/**
 * Takes the program that the page's address carries, once: the address is without it then, so that a reload shows what
 * became of the program, not what it was.
 */
export function takeFromAddress({ location, history }: Window): Addressed {
  const { hash } = location;
  if (hash === '') return { opened: null, notice: null };
  try {
    const opened = fileOfLink(hash);
    if (opened !== null) history.replaceState(null, '', location.pathname + location.search);
    return { opened, notice: null };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { opened: null, notice: `The link can't be opened. ${error.message}.` };
  }
}
