/** Standard input, output and error of the program, below all that Python makes of them: devices of its file system. */

/** What is used of Emscripten's file system. */
export interface FileSystem {
  makedev(major: number, minor: number): number;
  registerDevice(device: number, operations: object): void;
  mkdev(path: string, device: number): void;
  unlink(path: string): void;
  analyzePath(path: string): { readonly exists: boolean };
  open(path: string, flags: number): unknown;
  closeStream(descriptor: number): void;
}

/** An open file of the device. `tty`: what makes it a terminal for those who ask. */
interface Stream {
  seekable: boolean;
  tty?: { readonly ops: object };
}

/** Emscripten's numbers for its own devices are below. */
const MAJOR = 200;
const READ_ONLY = 0;
const WRITE_ONLY = 1;
const LINE_END = 10;
/** As an answer: the end of the input, as Ctrl+D on a terminal; as the last one, there is no more for good. */
export const END_OF_INPUT = '\x04';

/** The settings of a terminal (tcgetattr): what Emscripten's own has. */
const TERMINAL = {
  ioctl_tcgets: () => ({
    c_iflag: 25856,
    c_oflag: 5,
    c_cflag: 191,
    c_lflag: 35387,
    c_cc: [3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22, ...new Array(16).fill(0)],
  }),
  ioctl_tcsets: () => 0,
  ioctl_tiocgwinsz: () => [24, 80],
};

/** What was written to a stream and not taken yet. */
class Written {
  #pieces: Uint8Array[] = [];
  #lastLine = '';

  add(bytes: Uint8Array): void {
    this.#pieces.push(bytes.slice());
  }

  /** The text written since it was taken last. The bytes of a character that is not complete wait, unless `isLast`. */
  take(isLast = false): string {
    if (this.#pieces.length === 0) return '';
    const bytes = joined(this.#pieces);
    const end = isLast ? bytes.length : endOfCharacters(bytes);
    this.#pieces = end < bytes.length ? [bytes.subarray(end)] : [];
    const text = decode(bytes.subarray(0, end));
    this.#lastLine = lastLineOf(this.#lastLine + text);
    return text;
  }

  /** What stands on the line that was written last, also what was taken. */
  get lastLine(): string {
    return lastLineOf(this.#lastLine + decode(joined(this.#pieces)));
  }
}

const lastLineOf = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Where the last character begins that has fewer bytes than its first says; else the end. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/**
 * The descriptors 0, 1 and 2 of one run, `/dev/stdin`, `/dev/stdout`, `/dev/stderr` and `/dev/tty`: whatever of the
 * program writes or reads, it does so here, and nothing reaches the streams of the process that Python runs in.
 */
export class StandardStreams {
  readonly #fs: FileSystem;
  readonly #lines: Uint8Array[];
  readonly #ask: (prompt: string) => never;
  readonly output = new Written();
  readonly errors = new Written();

  /** `inputs`: the lines of standard input. `ask` ends the run where these are used up; `prompt`: the unfinished line. */
  constructor(fs: FileSystem, inputs: readonly string[], ask: (prompt: string) => never) {
    this.#fs = fs;
    this.#ask = ask;
    const encoder = new TextEncoder();
    this.#lines = inputs.map((text) => encoder.encode(text === END_OF_INPUT ? '' : `${text}\n`));
  }

  /** Lets the interpreter have these. What an earlier run made of the descriptors is forgotten. */
  install(): void {
    const read = (bytes: Uint8Array, start: number, length: number): number => this.#read(bytes, start, length);
    this.#device(0, ['/dev/stdin', '/dev/stdout'], { read, write: this.#writer(this.output) }, false);
    this.#device(1, ['/dev/stderr', '/dev/tty1'], { write: this.#writer(this.errors) }, false);
    this.#device(2, ['/dev/tty'], { read, write: this.#writer(this.output) }, true);
    for (const descriptor of [0, 1, 2]) this.#fs.closeStream(descriptor);
    this.#fs.open('/dev/stdin', READ_ONLY);
    this.#fs.open('/dev/stdout', WRITE_ONLY);
    this.#fs.open('/dev/stderr', WRITE_ONLY);
  }

  #device(
    minor: number,
    paths: readonly string[],
    { read, write }: { read?: Transfer; write: Transfer },
    isTerminal: boolean,
  ): void {
    const device = this.#fs.makedev(MAJOR, minor);
    this.#fs.registerDevice(device, {
      open(stream: Stream) {
        stream.seekable = false;
        if (isTerminal) stream.tty = { ops: TERMINAL };
      },
      ...(read && { read: (_: Stream, ...where: Parameters<Transfer>) => read(...where) }),
      write: (_: Stream, ...where: Parameters<Transfer>) => write(...where),
    });
    for (const path of paths) {
      if (this.#fs.analyzePath(path).exists) this.#fs.unlink(path);
      this.#fs.mkdev(path, device);
    }
  }

  /** At most a line, as a terminal gives it. */
  #read(bytes: Uint8Array, start: number, length: number): number {
    const line = this.#lines[0] ?? this.#ask(this.output.lastLine);
    const count = Math.min(line.length, length);
    for (let i = 0; i < count; i++) bytes[start + i] = line[i] ?? LINE_END;
    if (count < line.length) this.#lines[0] = line.subarray(count);
    else if (count > 0 || this.#lines.length > 1) this.#lines.shift();
    return count;
  }

  #writer(written: Written): Transfer {
    return (bytes, start, length) => {
      written.add(new Uint8Array(bytes.buffer, bytes.byteOffset + start, length));
      return length;
    };
  }
}

/** Reads into or writes from `length` bytes from `start` on; how many. */
type Transfer = (bytes: Uint8Array, start: number, length: number) => number;
