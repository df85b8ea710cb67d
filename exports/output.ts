import { joined } from '../model/bytes.ts';
import { MAX_CONTENT } from '../model/desktop.ts';
import { ExportProblem } from './work.ts';

/** Collects what a file consists of, piece by piece. */
export interface Output {
  /** Throws an `ExportProblem` as soon as the file is larger than what crosses to the desktop. */
  add(piece: Uint8Array): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

export function createOutput(): Output {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add(piece) {
      pieces.push(piece);
      length += piece.length;
      if (length > MAX_CONTENT) {
        throw new ExportProblem(`Nothing was exported: the file would be larger than ${MAX_CONTENT / 1024 ** 2} MB.`);
      }
    },
    bytes: () => joined(pieces),
  };
}
