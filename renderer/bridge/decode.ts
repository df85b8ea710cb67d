import { MAX_PROGRAM_BYTES } from '../../model/desktop.ts';

/** A file's text as the editor wants it, and how its lines ended; or the sentence that says why there is none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly lineEnd: '\n' | '\r\n' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Reads a program's bytes. Refuses what is longer than 1 MB or not UTF-8. */
export async function decodeFile(file: Blob, name: string): Promise<Decoded> {
  if (file.size > MAX_PROGRAM_BYTES) {
    const size = (file.size / MAX_PROGRAM_BYTES).toFixed(1);
    return { kind: 'refused', sentence: `${name} was not opened: it has ${size} MB, and programs may have 1 MB.` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { kind: 'text', text: text.replaceAll('\r\n', '\n'), lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'refused', sentence: `${name} was not opened: it is not UTF-8 text.` };
  }
}
