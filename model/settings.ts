/**
 * How a program is run: each setting is declared once, here. The request to the tracer, the messages to its worker, the
 * call of the Python side, the command line's options, documents, links and the window's state all read this table.
 */
import * as v from 'valibot';
import { MAX_PROGRAM_BYTES } from './desktop.ts';
import { isModuleName } from './module.ts';
import { ParseError } from './parse.ts';

const MAX_TEXT = 64 * 1024;
const MAX_INPUTS = 10_000;
const MAX_MODULES = 1000;
/** The largest PYTHONHASHSEED. */
const MAX_SEED = 4_294_967_295;

/** A text that a person writes. */
export const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** A program as text with `\n` line ends, of at most `MAX_PROGRAM_BYTES` in UTF-8. */
export const Program = v.pipe(
  v.string(),
  v.check((text) => new TextEncoder().encode(text).length <= MAX_PROGRAM_BYTES),
);
const ModuleName = v.pipe(Text, v.check(isModuleName));
const ModuleNames = v.pipe(v.array(ModuleName), v.maxLength(MAX_MODULES));
/** A recording is not longer than this. */
const MOST_STEPS = 1_000_000;
const Seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SEED));

/** How a setting is given on the command line. */
export interface RunOption {
  readonly flags: string;
  readonly help: string;
  /** Reads what stands behind the option; left out: it is a switch, or may be given several times. Throws ParseError. */
  readonly read?: (text: string) => number;
}

interface Declared {
  /** What it may be. */
  readonly schema: v.GenericSchema;
  readonly initial: unknown;
  /** The version of documents, and of links, that has it. */
  readonly since: { readonly document: number; readonly link: number };
  /** Its name in a link, where that is another. */
  readonly link?: string;
  /** Its name as an argument of the Python side; left out: it is met before a program is run. */
  readonly keyword?: string;
  /** It says what is recorded, not how the program runs. */
  readonly isOfRecording?: true;
  readonly option: RunOption;
}

const NEWEST = { document: 4, link: 3 } as const;

/** Every setting of a run, by its name in requests, documents and links. */
export const SETTINGS = {
  /** Whether the evaluation of each sub-expression is a step, too. */
  expressions: {
    schema: v.boolean(),
    initial: false,
    since: { document: 1, link: 1 },
    keyword: 'expressions',
    isOfRecording: true,
    option: { flags: '--expressions', help: 'make the evaluation of each sub-expression a step' },
  },
  /** Answers to `input()`, in order. */
  inputs: {
    schema: v.pipe(v.array(Text), v.maxLength(MAX_INPUTS)),
    initial: [],
    since: { document: 1, link: 1 },
    link: 'input',
    option: {
      flags: '--input <text>',
      help: 'a line of standard input; may be given several times; Ctrl+D ends the input',
    },
  },
  /** Modules of Python's library to step into, by name; `imported` stands for all that the texts import. */
  library: {
    schema: ModuleNames,
    initial: [],
    since: { document: 2, link: 2 },
    keyword: 'library',
    option: {
      flags: '--library <name>',
      help: 'step into a module of the library, as copy; imported: all that are imported',
    },
  },
  /** What of the runtime is looked into, by name: `collections.ChainMap`, `enum` with all that it defines, `list`. */
  open: {
    schema: ModuleNames,
    initial: [],
    since: { document: 3, link: 2 },
    keyword: 'open',
    option: {
      flags: '--open <name>',
      help: 'look into a class, function or module of the runtime, as collections.ChainMap, enum, list',
    },
  },
  /** Further modules that the program imports, and that are recorded as it is. */
  modules: {
    schema: v.pipe(v.array(v.strictObject({ name: ModuleName, source: Program })), v.maxLength(MAX_MODULES)),
    initial: [],
    since: { document: 2, link: 2 },
    link: 'module',
    keyword: 'modules',
    option: {
      flags: '--module <path>',
      help: 'a module that the program imports: a file, or the folder of a package',
    },
  },
  /** The recording ends after this many steps. */
  maxSteps: {
    schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_STEPS)),
    initial: 10_000,
    since: NEWEST,
    keyword: 'max_steps',
    isOfRecording: true,
    option: {
      flags: '--max-steps <n>',
      help: 'end the recording after so many steps, at most 1000000; default 10000',
      read: (text) => whole(text, 1, MOST_STEPS, 'Not a number of steps'),
    },
  },
  /** Of `random`, which the program finds seeded. */
  seed: {
    schema: Seed,
    initial: 0,
    since: NEWEST,
    keyword: 'seed',
    option: { flags: '--seed <n>', help: 'of random; default 0', read: (text) => whole(text, 0, MAX_SEED) },
  },
  /** What the clock shows when the program starts, in whole seconds since 1970; 2026-01-01 00:00 UTC at first. */
  clock: {
    schema: v.pipe(v.number(), v.integer()),
    initial: 1_767_225_600,
    since: NEWEST,
    keyword: 'clock',
    option: {
      flags: '--clock <when>',
      help: 'what the clock shows at the start, in UTC, as 2026-01-01T00:00',
      read: moment,
    },
  },
  /** Of the hashes of texts: the order of sets. Python starts slower with any other than the first. */
  hashSeed: {
    schema: Seed,
    initial: 0,
    since: NEWEST,
    option: {
      flags: '--hash-seed <n>',
      help: 'of the hashes of texts; any other than 0 takes seconds longer',
      read: (text) => whole(text, 0, MAX_SEED),
    },
  },
} as const satisfies Readonly<Record<string, Declared>>;

type Table = typeof SETTINGS;
export type SettingName = keyof Table;

type Frozen<T> = T extends readonly (infer Item)[] ? readonly Readonly<Item>[] : T;

/** A value for each setting. */
export type Settings = { readonly [Name in SettingName]: Frozen<v.InferOutput<Table[Name]['schema']>> };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** What is declared of a setting. */
export const settingOf = (name: SettingName): Declared => SETTINGS[name];

/** How a program is run where nothing is said. */
export const INITIAL_SETTINGS = mapped(({ initial }) => initial) as Settings;

/** The settings among what something holds. */
export const settingsIn = <Some extends Partial<Settings>>(holder: Some): Pick<Some, SettingName & keyof Some> =>
  Object.fromEntries(
    SETTING_NAMES.filter((name) => holder[name] !== undefined).map((name) => [name, holder[name]]),
  ) as Pick<Some, SettingName & keyof Some>;

/** Whether a setting is as where nothing is said. */
export const isInitial = (name: SettingName, value: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(INITIAL_SETTINGS[name]);

/** As entries of a valibot object, each of which may be left out. */
export const REQUESTED_ENTRIES = mapped(({ schema }) => v.exactOptional(schema)) as {
  readonly [Name in SettingName]: v.ExactOptionalSchema<Table[Name]['schema'], undefined>;
};

/** As entries of a valibot object, with what they are where they are left out. */
export const KEPT_ENTRIES = mapped(({ schema, initial }) => v.optional(schema, initial)) as {
  readonly [Name in SettingName]: v.OptionalSchema<Table[Name]['schema'], v.InferInput<Table[Name]['schema']>>;
};

function mapped(of: (setting: Declared) => unknown): object {
  return Object.fromEntries(Object.entries(SETTINGS).map(([name, setting]) => [name, of(setting)]));
}

function whole(text: string, least: number, most: number, wrong = `Not a number from ${least} to ${most}`): number {
  const n = Number(text);
  if (text === '' || !Number.isInteger(n) || n < least || n > most) throw new ParseError(`${wrong}: ${text}`);
  return n;
}

function moment(text: string): number {
  const isMoment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(text);
  const milliseconds = isMoment ? Date.parse(text.includes('T') ? `${text}Z` : text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new ParseError(`Not a moment, as 2026-01-01T00:00: ${text}`);
  return milliseconds / 1000;
}
