/**
 * A program in an address: what follows `#` in the web edition's, or `?` in `refscope://open?…`. `README.md` in this
 * folder lists the keys. Opening a link never runs the program.
 */
import { deflateSync } from 'fflate';
import * as v from 'valibot';
import type { OpenedFile } from './desktop.ts';
import { documentOf, formatDocument, type RefscopeDocument, SHARED_ENTRIES } from './document.ts';
import { inflate } from './inflate.ts';
import { ParseError, parse } from './parse.ts';
import { isPeerLink, parsePeerLink } from './peer-link.ts';
import { INITIAL_SETTINGS, isInitial, SETTING_NAMES, type SettingName, settingOf } from './settings.ts';

/** The newest version that is read. A link is written with the oldest that has all its settings. */
const LINK_VERSION = 3;
/** Longest link that is read, in characters: what browsers take. */
const MAX_LINK = 1024 * 1024;
/** Longest link that is written: what every system hands over when a link is clicked (Windows: 32,767). */
const MAX_WRITTEN = 32_000;

/** The program is too long for a link. The message is one sentence, to the person. */
export class LinkTooLongError extends Error {
  override readonly name = 'LinkTooLongError';
}

const LinkSchema = v.object({
  ...SHARED_ENTRIES,
  step: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)), '1'),
});

/**
 * Reads a link of ours, of Python Tutor or of memory-graph.com: a whole address, or its part from `#` on.
 * null: it carries no program. Throws ParseError: too long, broken, of a newer version, or no Python.
 */
export function parseLink(address: string): RefscopeDocument | null {
  if (address.length > MAX_LINK) throw new ParseError(`Not a link: it is longer than ${MAX_LINK} characters`);
  const keys = keysOf(address);
  if (keys.has('program')) return parseOwn(keys);
  return isPeerLink(keys) ? parsePeerLink(keys) : null;
}

/**
 * The address at which the web edition that `page` is the address of opens with the document's program, its modules,
 * answers, how it is run, and the view. Its lesson, pins and trace stay behind. Throws LinkTooLongError.
 */
export const webLink = (page: string, document: RefscopeDocument): string =>
  checkLength(`${page.replace(/#.*$/s, '')}#${write(document)}`);

/** The same for the desktop app. Throws LinkTooLongError. */
export const desktopLink = (document: RefscopeDocument): string => checkLength(`refscope://open?${write(document)}`);

/**
 * What a link opens, as a file that was opened from outside: a document that stands nowhere yet.
 * null: it carries no program. Throws ParseError as `parseLink` does.
 */
export function fileOfLink(address: string): OpenedFile | null {
  const document = parseLink(address);
  return document && { file: null, name: 'Link.refscope', text: formatDocument(document) };
}

function keysOf(address: string): URLSearchParams {
  const start = address.includes('#') ? address.indexOf('#') : address.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : address.slice(start + 1));
}

function parseOwn(keys: URLSearchParams): RefscopeDocument {
  const version = keys.get('v');
  if (!/^[1-9]$/.test(version ?? '') || Number(version) > LINK_VERSION) throw wrongVersion(version);
  const { program, view, step, values } = Object.fromEntries(keys);
  const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, settingFrom(name, keys)]));
  const given = { program: unpack(program ?? ''), view, step, values, ...settings };
  return { ...documentOf(''), ...parse(LinkSchema, given, 'a Refscope link') };
}

const keyOf = (name: SettingName): string => settingOf(name).link ?? name;

/** What the keys say of a setting, for the schema to check; undefined: nothing. */
function settingFrom(name: SettingName, keys: URLSearchParams): unknown {
  const initial = INITIAL_SETTINGS[name];
  if (typeof initial === 'object') {
    const all = keys.getAll(keyOf(name));
    return name === 'modules' ? all.map(unpackModule) : all;
  }
  const text = keys.getAll(keyOf(name)).at(-1);
  if (typeof initial === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/** The texts by which a link says a setting. */
const textsOf = (name: SettingName, { [name]: value }: RefscopeDocument): readonly string[] =>
  typeof value === 'object'
    ? value.map((item) => (typeof item === 'string' ? item : `${item.name} ${pack(item.source)}`))
    : [String(value)];

function wrongVersion(version: string | null): ParseError {
  const newer = Number(version) > LINK_VERSION;
  return new ParseError(newer ? 'This link was made by a newer Refscope' : 'Not a Refscope link: it has no version');
}

/** The program stands last: it is what is missing when a link was cut off. */
function write(document: RefscopeDocument): string {
  const defaults = documentOf('');
  const said = SETTING_NAMES.filter((name) => !isInitial(name, document[name]));
  const version = Math.max(1, ...said.map((name) => settingOf(name).since.link));
  const keys = new URLSearchParams({ v: String(version) });
  for (const key of ['view', 'step', 'values'] as const) {
    if (document[key] !== defaults[key]) keys.append(key, String(document[key]));
  }
  for (const name of said) for (const text of textsOf(name, document)) keys.append(keyOf(name), text);
  keys.append('program', pack(document.program));
  return keys.toString();
}

function checkLength(link: string): string {
  if (link.length <= MAX_WRITTEN) return link;
  throw new LinkTooLongError('The program is too long for a link. Save it as a Refscope document and share that.');
}

function pack(program: string): string {
  const bytes = deflateSync(new TextEncoder().encode(program), { level: 9 });
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** `helper …`: the module's name, and its text packed as the program's is. */
function unpackModule(text: string): { readonly name: string; readonly source: string } {
  const [name = '', packed = ''] = text.split(' ');
  return { name, source: unpack(packed) };
}

function unpack(packed: string): string {
  if (!/^[\w-]+$/.test(packed) || packed.length % 4 === 1) throw brokenLink();
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflate(bytes));
  } catch (error) {
    if (error instanceof ParseError) throw error;
    throw brokenLink(); // What is wrong inside (a code, a length, a byte) helps nobody.
  }
}

const brokenLink = (): ParseError => new ParseError('Not a Refscope link: its program is broken, or was cut off');
