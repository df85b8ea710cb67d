/**
 * What the process of Python tells: lines, each a word and what it is about. The recorder's JSON has no line ends in it.
 *
 * `ready {"python": "3.14.2", "startMs": 210}`: an interpreter is ready for one program; `steps […]`: a batch;
 * then one of `end {…}` (what `runRecorder` returns) and `refused …` (a sentence). `failed …`: Python can't be started.
 */
export const WORDS = ['ready', 'steps', 'end', 'refused', 'failed'] as const;
export type Word = (typeof WORDS)[number];

/** A line may be this long; a batch is far shorter, but for one with a text of the program in it that is not. */
const MAX_BYTES = 1 << 29;
const LINE_END = 0x0a;

/** Puts lines together from what comes in pieces, and passes them to `tell`. */
export class Lines {
  readonly #tell: (word: Word, about: string) => void;
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(tell: (word: Word, about: string) => void) {
    this.#tell = tell;
  }

  /** Throws where this can't be what the process tells. */
  add(bytes: Buffer): void {
    let rest = bytes;
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
      this.#keep(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      this.#finish();
    }
    this.#keep(rest);
  }

  #keep(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > MAX_BYTES) throw new Error('a line without end');
    if (piece.length > 0) this.#pieces.push(piece);
  }

  #finish(): void {
    const line = Buffer.concat(this.#pieces).toString();
    this.#pieces = [];
    this.#length = 0;
    const at = line.indexOf(' ');
    const word = WORDS.find((known) => known === line.slice(0, at));
    if (word === undefined) throw new Error(`no such line: ${line.slice(0, 40)}`);
    this.#tell(word, line.slice(at + 1));
  }
}
