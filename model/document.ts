/**
 * The `.refscope` document: a program, and how it is to be looked at. `README.md` in this folder describes the file.
 */
import * as v from 'valibot';
import { MAX_CONTENT } from './desktop.ts';
import { ParseError, parse, parseTrace } from './parse.ts';
import {
  INITIAL_SETTINGS,
  isInitial,
  KEPT_ENTRIES,
  Program,
  SETTING_NAMES,
  type SettingName,
  settingOf,
  Text,
} from './settings.ts';
import type { ObjectId, Trace } from './trace.ts';

export const DOCUMENT_FORMAT = 'refscope-document';
/** The newest version that is read. A document is written with the oldest that can hold it. */
export const DOCUMENT_VERSION = 4;
/** The version with landmarks. */
const WITH_LANDMARKS = 3;

const MAX_PINS = 10_000;
const MAX_LANDMARK = 1024;
/** Of nine digits, which is as many as a link has. */
const MAX_STEP = 999_999_999;
/** Far beyond any screen, and still exact as a number of px. */
const MAX_PLACE = 1_000_000;

const Line = v.pipe(v.number(), v.integer(), v.minValue(1));
const Place = v.pipe(v.number(), v.minValue(-MAX_PLACE), v.maxValue(MAX_PLACE));
const OBJECT_ID = /^o\d{1,15}$/;
const ObjectIdSchema = v.custom<ObjectId>((x) => typeof x === 'string' && OBJECT_ID.test(x));
/** A landmark, or an object's id as it was up to version 2. */
const Card = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_LANDMARK));
const CARD_ID = /^[of]\d{1,15}$/;

/** Whether a pin's card is an object's id, as in documents up to version 2. */
export const isObjectCard = (card: string): card is ObjectId => OBJECT_ID.test(card);

/** Small immutable values inside the slot that refers to them, or as objects of their own. */
export const VALUES_MODES = ['inside', 'objects'] as const;
const ViewId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/));

/** What a teacher says to the program, in the form of the built-in lessons. Names and code stand in backquotes. */
const DocumentLessonSchema = v.strictObject({
  title: v.pipe(Text, v.nonEmpty()),
  text: v.optional(Text, ''),
  /** To be asked before the decisive step; empty: none. */
  question: v.optional(Text, ''),
  /** The statement before which to ask: its line, and at which of its runs. */
  decisive: v.optional(v.nullable(v.strictObject({ line: Line, occurrence: v.optional(Line, 1) })), null),
});

/** Where a person put a card, in one view. Its left and top, in px at zoom 1. */
export const PinSchema = v.strictObject({ view: ViewId, card: Card, x: Place, y: Place });

/** What a document and a link have in common. */
export const SHARED_ENTRIES = {
  program: Program,
  /** How it is run. */
  ...KEPT_ENTRIES,
  view: v.optional(ViewId, 'sticky'),
  /** The step to show; the last one where there are fewer. */
  step: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_STEP)), 1),
  values: v.optional(v.picklist(VALUES_MODES), 'inside'),
} as const;

const ContentSchema = v.strictObject({
  format: v.literal(DOCUMENT_FORMAT),
  version: v.picklist([1, 2, WITH_LANDMARKS, DOCUMENT_VERSION]),
  ...SHARED_ENTRIES,
  lesson: v.optional(v.nullable(DocumentLessonSchema), null),
  /** Long containers and texts that are shown in full. */
  opened: v.optional(v.pipe(v.array(ObjectIdSchema), v.maxLength(MAX_PINS)), []),
  pinned: v.optional(v.pipe(v.array(PinSchema), v.maxLength(MAX_PINS)), []),
  trace: v.optional(v.unknown(), null),
});

type Content = v.InferOutput<typeof ContentSchema>;

export type DocumentLesson = Readonly<v.InferOutput<typeof DocumentLessonSchema>>;
export type Pin = Readonly<v.InferOutput<typeof PinSchema>>;

/** A program, and how it is to be looked at. */
export type RefscopeDocument = {
  readonly [K in Exclude<keyof Content, 'format' | 'version' | 'trace'>]: Readonly<Content[K]>;
} & {
  /** What was recorded of `program`, so that it can be shown without running; null: nothing. */
  readonly trace: Trace | null;
};

/** A document of the program alone. */
export const documentOf = (program: string): RefscopeDocument => ({
  program,
  ...INITIAL_SETTINGS,
  lesson: null,
  view: 'sticky',
  step: 1,
  values: 'inside',
  opened: [],
  pinned: [],
  trace: null,
});

/**
 * Reads the text of a `.refscope` file. That the recorded steps follow from each other is found out
 * by `createRecording`.
 * Throws ParseError: too large, no JSON, no document, one of a newer version, or one whose trace is of another program.
 */
export function parseDocument(text: string): RefscopeDocument {
  const value = parseJson(text);
  refuseNewer(value);
  const { format: _, version, trace, ...content } = parse(ContentSchema, value, 'a Refscope document');
  const needed = versionFor(content);
  if (version < needed)
    throw new ParseError(`Not a Refscope document of version ${version}: it has what came with version ${needed}`);
  return { ...content, trace: trace === null ? null : traceOf(trace, content.program) };
}

/** Writes a document as the text of a `.refscope` file: JSON with one entry a line, and what has its default left out. */
export function formatDocument(document: RefscopeDocument): string {
  const defaults = documentOf(document.program);
  const head = { format: DOCUMENT_FORMAT, version: versionFor(document), program: document.program };
  const entries = [...Object.entries(head), ...entriesThatDiffer(document, defaults)];
  return `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`;
}

/** The oldest version that can hold a document. */
function versionFor(document: Pick<RefscopeDocument, SettingName | 'pinned'>): number {
  const said = SETTING_NAMES.filter((name) => !isInitial(name, document[name]));
  const hasLandmarks = document.pinned.some(({ card }) => !CARD_ID.test(card));
  return Math.max(1, hasLandmarks ? WITH_LANDMARKS : 1, ...said.map((name) => settingOf(name).since.document));
}

function entriesThatDiffer(document: RefscopeDocument, defaults: RefscopeDocument): [string, unknown][] {
  const keys = Object.keys(defaults) as (keyof RefscopeDocument)[];
  return keys
    .filter((key) => JSON.stringify(document[key]) !== JSON.stringify(defaults[key]))
    .map((key) => [key, document[key]]);
}

function parseJson(text: string): unknown {
  if (text.length > MAX_CONTENT)
    throw new ParseError(`Not a Refscope document: it is larger than ${MAX_CONTENT} bytes`);
  try {
    return JSON.parse(text);
  } catch {
    throw new ParseError('Not a Refscope document: it is no JSON, or was cut off');
  }
}

const VersionedSchema = v.object({
  format: v.literal(DOCUMENT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(DOCUMENT_VERSION + 1)),
});

/** A newer version may look like anything: it is recognised before anything else is looked at. */
function refuseNewer(value: unknown): void {
  const { success, output } = v.safeParse(VersionedSchema, value);
  if (!success) return;
  const { version } = output as v.InferOutput<typeof VersionedSchema>;
  throw new ParseError(
    `This document was made by a newer Refscope (format ${version}; this one reads up to ${DOCUMENT_VERSION})`,
  );
}

function traceOf(value: unknown, program: string): Trace {
  const trace = parseTrace(value);
  if (trace.source !== program) throw new ParseError('Not a Refscope document: its trace is of another program');
  return trace;
}
