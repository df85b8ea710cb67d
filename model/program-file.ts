/**
 * Program text as bytes of a file, and back: the same bytes come out again where the text did not change.
 * How Python reads a file is said in "Lexical analysis", sections 2.1.2 (lines) and 2.1.4 (encodings, PEP 263).
 */
import { MAX_CONTENT, MAX_PROGRAM_BYTES } from './desktop.ts';

/** How a file's text is written down. */
export interface TextFormat {
  /** As Python names it, in lower case with hyphens: `utf-8`, `iso-8859-1`, `cp1252` … */
  readonly encoding: string;
  /** Whether a UTF-8 byte order mark stands at the beginning. */
  readonly mark: boolean;
  readonly lineEnd: '\n' | '\r\n';
}

/** How a new file is written. */
export const PLAIN_FORMAT: TextFormat = { encoding: 'utf-8', mark: false, lineEnd: '\n' };

/** Text with `\n` line ends and no byte order mark, and how it was written. */
export interface ProgramText {
  readonly text: string;
  readonly format: TextFormat;
}

/** A file can't be read as a program, or a text not be written as one: `sentence` says why, to the person. */
export class ProgramFileError extends Error {
  get sentence(): string {
    return this.message;
  }
}

const MIB = 1024 * 1024;
const MARK = [0xef, 0xbb, 0xbf];
/** PEP 263: in a comment on the first or second line. */
const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#.*)?$/;

/** Python's names for encodings of one byte per character, as `TextDecoder` knows them. */
const SINGLE_BYTE: ReadonlyMap<string, string> = new Map([
  ...['1250', '1251', '1253', '1254', '1255', '1256', '1257', '1258'].flatMap((page) =>
    [`cp${page}`, `windows-${page}`].map((name) => [name, `windows-${page}`] as const),
  ),
  ...['2', '3', '4', '5', '6', '7', '8', '10', '13', '14', '15', '16'].map(
    (part) => [`iso-8859-${part}`, `iso-8859-${part}`] as const,
  ),
  ['latin-9', 'iso-8859-15'],
  ['l9', 'iso-8859-15'],
  ['koi8-r', 'koi8-r'],
  ['koi8-u', 'koi8-u'],
  ['mac-roman', 'macintosh'],
]);
const UTF_8 = ['utf-8', 'utf8', 'u8', 'utf-8-sig'];
/** Byte and code point are the same number. (`TextDecoder` means windows-1252 by these names.) */
const LATIN_1 = ['latin-1', 'latin1', 'iso-8859-1', 'iso8859-1', 'l1'];
const ASCII = ['ascii', 'us-ascii'];
/** Not by `TextDecoder`, which in some versions of Node reads it as Latin-1. */
const WINDOWS_1252 = ['cp1252', 'windows-1252'];
/** Its bytes from 0x80 to 0x9f; the others are as in Latin-1. */
const WINDOWS_1252_MIDDLE = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Whether a file of that name is a `.refscope` document, not Python: always UTF-8, and longer where it has a trace. */
export function isDocument(name: string): boolean {
  return name.toLowerCase().endsWith('.refscope');
}

/** Longest file of that name that is read. */
export function maxBytes(name: string): number {
  return isDocument(name) ? MAX_CONTENT : MAX_PROGRAM_BYTES;
}

/**
 * Reads the bytes of a file.
 * @throws {ProgramFileError} too large, empty, not text, or in an encoding that is not known
 */
export function decodeProgram(bytes: Uint8Array, name: string): ProgramText {
  const limit = maxBytes(name);
  if (bytes.length > limit) {
    throw new ProgramFileError(`“${name}” is larger than ${limit / MIB} MB, which is more than can be looked at here.`);
  }
  if (bytes.length === 0) throw new ProgramFileError(`“${name}” is empty.`);
  if (bytes.includes(0)) throw new ProgramFileError(`“${name}” is not a text file.`);
  const mark = MARK.every((byte, index) => bytes[index] === byte);
  const encoding = mark || isDocument(name) ? 'utf-8' : (declaredEncoding(latin1(bytes)) ?? 'utf-8');
  const text = decode(bytes.subarray(mark ? MARK.length : 0), encoding, name);
  const lineEnd = mostlyCrLf(text) ? '\r\n' : '\n';
  return { text: text.replace(/\r\n?/g, '\n'), format: { encoding, mark, lineEnd } };
}

/**
 * Writes a text as the bytes of a file.
 * @throws {ProgramFileError} a character does not exist in the encoding that the text itself declares
 */
export function encodeProgram({ text, format }: ProgramText, name: string): Uint8Array<ArrayBuffer> {
  // The declaration may have been edited; Python will believe the one that stands there now.
  const encoding = format.mark || isDocument(name) ? 'utf-8' : (declaredEncoding(text) ?? 'utf-8');
  const lines = format.lineEnd === '\n' ? text : text.replaceAll('\n', format.lineEnd);
  const bytes = UTF_8.includes(encoding) ? new TextEncoder().encode(lines) : encodeSingleByte(lines, encoding, name);
  return format.mark ? new Uint8Array([...MARK, ...bytes]) : bytes;
}

/** What a comment on the first or second line says, or null. */
function declaredEncoding(text: string): string | null {
  const [first = '', second = ''] = text.split(/\r\n?|\n/, 2);
  const found = DECLARATION.exec(first) ?? (BLANK_OR_COMMENT.test(first) ? DECLARATION.exec(second) : null);
  return found?.[1]?.toLowerCase().replaceAll('_', '-') ?? null;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function decode(bytes: Uint8Array, encoding: string, name: string): string {
  if (UTF_8.includes(encoding)) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new ProgramFileError(`“${name}” is not UTF-8, and no comment in its first two lines says what else it is.`);
    }
  }
  const characters = charactersOf(encoding, name);
  return Array.from(bytes, (byte) => {
    const character = characters[byte];
    if (character !== undefined) return character;
    throw new ProgramFileError(`“${name}” says that it is ${encoding}, but it is not.`);
  }).join('');
}

function encodeSingleByte(text: string, encoding: string, name: string): Uint8Array<ArrayBuffer> {
  const bytes = new Map(charactersOf(encoding, name).map((character, byte) => [character, byte]));
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte !== undefined) return byte;
    throw new ProgramFileError(
      `“${character}” can't be written in ${encoding}, which the first lines declare; delete that declaration to save as UTF-8.`,
    );
  });
}

/** The characters of an encoding, at the place of their byte; undefined where a byte stands for none. */
function charactersOf(encoding: string, name: string): readonly (string | undefined)[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  if (ASCII.includes(encoding)) return bytes.slice(0, 128).map((byte) => String.fromCharCode(byte));
  if (LATIN_1.includes(encoding)) return bytes.map((byte) => String.fromCharCode(byte));
  if (WINDOWS_1252.includes(encoding)) {
    return bytes.map((byte) => known(WINDOWS_1252_MIDDLE[byte - 0x80] ?? String.fromCharCode(byte)));
  }
  const label = SINGLE_BYTE.get(encoding);
  if (label === undefined) {
    throw new ProgramFileError(
      `“${name}” declares the encoding ${encoding}, which is not known here; without that line it is taken as UTF-8.`,
    );
  }
  const decoder = new TextDecoder(label);
  return bytes.map((byte) => known(decoder.decode(Uint8Array.of(byte))));
}

/** A character, or undefined for the one that stands for none. */
function known(character: string): string | undefined {
  return character === '\ufffd' ? undefined : character;
}

function mostlyCrLf(text: string): boolean {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  return crlf > (text.match(/\n/g)?.length ?? 0) - crlf;
}
