import type { Ending } from '../state/state.ts';

/** How a run ended, in a sentence; null where nothing needs to be said. */
export function endingSentence(ending: Ending): string | null {
  switch (ending.kind) {
    case 'finished':
      return null;
    case 'exception':
      // The traceback says the rest.
      return ending.code === undefined ? null : `The program ended itself with exit status ${ending.code}.`;
    case 'syntax-error':
      return `Line ${ending.line} is not Python yet, so nothing ran.`;
    case 'step-limit':
      return `Recording stopped after ${ending.limit.toLocaleString('en')} steps. The program had not ended by then; it may never end.`;
    case 'interrupted':
    case 'stopped':
      return 'Stopped. The steps up to here were kept.';
    case 'input-needed':
      return 'The program waits for an answer.';
    case 'exited':
      return `The program ended its process at once, with exit status ${ending.code}. The steps up to here were kept.`;
    case 'crashed':
      return `Python broke down under the program: ${ending.message}. The steps up to here were kept.`;
    case 'refused':
      return `${ending.reason} The program was not run.`;
    case 'died':
      return `${ending.reason} The text is kept, and the next run starts afresh.`;
  }
}

/** What CPython printed about the error that ended the program; empty if there was none. */
export const tracebackOf = (ending: Ending): string =>
  ending.kind === 'exception' || ending.kind === 'syntax-error' ? ending.traceback : '';
