/** What stands for a character that XML can't hold or that nobody would see. */
const UNKNOWN = '�';
const ESCAPE = '\u001b';
/** Unicode's pictures of the control characters from 0 on (␀ ␁ …), and that of DEL. */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '␡';

/** Colours and other orders to a terminal: ESC [ … letter. (ECMA-48, control sequences) */
const ORDERS = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, 'g');
/** Control characters but for tab and line feed, halves of a character, and what is none. */
const UNSEEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * A text of the program as it can be shown: control characters as pictures of themselves (␛, ␀), orders to a terminal
 * left out. Whatever holds it is well-formed.
 */
export const visible = (text: string): string =>
  text.replace(ORDERS, '').replaceAll('\r\n', '\n').replace(UNSEEN, pictureOf);

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === DELETE ? PICTURE_OF_DELETE : UNKNOWN;
}
