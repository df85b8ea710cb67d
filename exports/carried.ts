import { formatDocument, parseDocument, type RefscopeDocument } from '../model/document.ts';
import { textIn, withText } from './png-chunks.ts';

/**
 * A figure carries the program that it is of, how that is run, and which step it shows, as a Refscope document: so it
 * can be opened again, and made anew when the program has changed.
 */
export const CARRIED = 'refscope';

/** A document as figures carry it: without what was recorded, which is made anew. */
export const carriedText = (document: RefscopeDocument): string =>
  JSON.stringify(JSON.parse(formatDocument({ ...document, trace: null })));

/** The picture with the document in it. */
export const carryInPng = (png: Uint8Array, document: string): Uint8Array<ArrayBuffer> =>
  withText(png, CARRIED, document);

/**
 * The document that a figure carries; null: none. `bytes` are those of its file. Throws ParseError where it carries one
 * that can't be read.
 */
export function carriedIn(bytes: Uint8Array): RefscopeDocument | null {
  const text = bytes[0] === PNG_START ? textIn(bytes, CARRIED) : inMarkup(new TextDecoder().decode(bytes));
  return text === null ? null : parseDocument(text);
}

const PNG_START = 0x89;

/** In SVG and HTML it is the text of an element. */
function inMarkup(markup: string): string | null {
  const [, text] = new RegExp(`<(?:metadata|script)[^>]*data-carried="${CARRIED}"[^>]*>([^<]*)<`).exec(markup) ?? [];
  return text === undefined ? null : unescaped(text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name] ?? '');
