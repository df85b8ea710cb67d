import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { RefscopeDocument } from '../model/document.ts';
import { isModuleName, type Module } from '../model/module.ts';
import { namesToOpen } from '../model/opening.ts';
import { ParseError } from '../model/parse.ts';
import type { RunRequest } from '../tracer/host/tracer.ts';
import { readProgram } from './program-file.ts';
import { readSubject } from './subject.ts';
import { UsageError } from './usage-error.ts';

/** How a program is run, as the command line has it. */
export interface RunOptions {
  readonly maxSteps: number;
  readonly input: readonly string[];
  /** Files and folders. */
  readonly module: readonly string[];
  readonly library: readonly string[];
  /** Names of what is drawn open. */
  readonly open: readonly string[];
  readonly seed?: number;
  /** Seconds since 1970. */
  readonly clock?: number;
  readonly hashSeed?: number;
  /** The evaluation of each sub-expression is a step. */
  readonly expressions?: boolean;
}

/** Gives a command the options that say how the program is run. */
export const withRunOptions = (command: Command): Command =>
  command
    .option('--max-steps <n>', 'end the recording after so many steps', count, 10_000)
    .option(
      '--input <text>',
      'a line of standard input; may be given several times; Ctrl+D ends the input',
      collect,
      [],
    )
    .option('--module <path>', 'a module that the program imports: a file, or the folder of a package', collect, [])
    .option(
      '--library <name>',
      'step into a module of the library, as copy; imported: all that are imported',
      collect,
      [],
    )
    .option('--expressions', 'make the evaluation of each sub-expression a step')
    .option(
      '--open <name>',
      'look into a class, function or module of the runtime, as collections.ChainMap, enum, list',
      collect,
      [],
    )
    .option('--seed <n>', 'of random; default 0', integer)
    .option('--clock <when>', 'what the clock shows at the start, in UTC, as 2026-01-01T00:00', moment)
    .option('--hash-seed <n>', 'of the hashes of texts; any other than 0 takes seconds longer', integer);

/** What to run. Throws UsageError where a file cannot be read or its name is no module's. */
export const requestOf = async (file: string, options: RunOptions): Promise<RunRequest> =>
  requestFor((await readSubject(file)).document, options);

/** The program of a document, run as it says; what the line says wins. */
export async function requestFor(document: RefscopeDocument, options: RunOptions): Promise<RunRequest> {
  const said = await settingsOf(options);
  return {
    ...said,
    source: document.program,
    inputs: options.input.length > 0 ? options.input : document.inputs,
    modules: options.module.length > 0 ? (said.modules ?? []) : document.modules,
    library: options.library.length > 0 ? options.library : document.library,
    open: options.open.length > 0 ? (said.open ?? []) : document.open,
    expressions: options.expressions ?? document.expressions,
  };
}

/** How to run it. Throws UsageError where a file cannot be read or its name is no module's. */
export async function settingsOf(options: RunOptions): Promise<Omit<RunRequest, 'source'>> {
  const { maxSteps, input, module, library, open, seed, clock, expressions = false } = options;
  return {
    maxSteps,
    inputs: input,
    modules: (await Promise.all(module.map(readModules))).flat(),
    library,
    expressions,
    open: readNames(open),
    ...(seed !== undefined && { seed }),
    ...(clock !== undefined && { clock }),
  };
}

function readNames(texts: readonly string[]): readonly string[] {
  try {
    return namesToOpen(texts.join(' '));
  } catch (error) {
    throw error instanceof ParseError ? new UsageError(error.message) : error;
  }
}

/** The module in a file, or all of the package in a folder. */
async function readModules(path: string): Promise<readonly Module[]> {
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!folder) return [await readModule(path, basename(path))];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.py'));
  const places = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const inside = (place: string): string => join(basename(join(path)), relative(path, place));
  return Promise.all(places.map((place) => readModule(place, inside(place))));
}

/** `pack/tools.py` is the module `pack.tools`, `pack/__init__.py` is `pack`. */
async function readModule(file: string, place: string): Promise<Module> {
  const name = place
    .replace(/\.py$/, '')
    .split(sep)
    .filter((part, i, parts) => i < parts.length - 1 || part !== '__init__')
    .join('.');
  if (!place.endsWith('.py') || !isModuleName(name)) throw new UsageError(`Not the file of a module: ${file}`);
  return { name, source: await readProgram(file) };
}

function count(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError(`Not a number of steps: ${value}`);
  return n;
}

function integer(value: string): number {
  const n = Number(value);
  if (value === '' || !Number.isInteger(n) || n < 0 || n > MAX_SEED) {
    throw new InvalidArgumentError(`Not a number from 0 to ${MAX_SEED}: ${value}`);
  }
  return n;
}

/** The largest PYTHONHASHSEED. */
const MAX_SEED = 4_294_967_295;

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;

function moment(value: string): number {
  const milliseconds = MOMENT.test(value) ? Date.parse(value.includes('T') ? `${value}Z` : value) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new InvalidArgumentError(`Not a moment, as 2026-01-01T00:00: ${value}`);
  return milliseconds / 1000;
}

const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];
