import { Inflate } from 'fflate';
import { joined } from './bytes.ts';
import { MAX_PROGRAM_BYTES } from './desktop.ts';
import { ParseError } from './parse.ts';

/** Bytes taken in at once: deflate makes at most 1,032 out of one. */
const PIECE = 1024;

/**
 * Undoes deflate (RFC 1951), up to `MAX_PROGRAM_BYTES`: few bytes may stand for very many.
 * Throws ParseError when there is more, Error when it is no such stream or ends too early.
 */
export function inflate(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let start = 0; start < bytes.length; start += PIECE) {
    stream.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
    if (length > MAX_PROGRAM_BYTES) throw new ParseError('Not a Refscope link: its program is larger than 1 MB');
  }
  return joined(pieces);
}
