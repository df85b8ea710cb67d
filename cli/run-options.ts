import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { RefscopeDocument } from '../model/document.ts';
import { isModuleName, type Module } from '../model/module.ts';
import { namesToOpen } from '../model/opening.ts';
import { ParseError } from '../model/parse.ts';
import { INITIAL_SETTINGS, SETTING_NAMES, type Settings, settingOf, settingsIn } from '../model/settings.ts';
import type { RunRequest } from '../tracer/host/tracer.ts';
import { readProgram } from './program-file.ts';
import { readSubject } from './subject.ts';
import { UsageError } from './usage-error.ts';

/** How a program is run, as the command line has it: what it does not say is not there, lists are empty. */
export type RunOptions = Partial<Omit<Settings, 'inputs' | 'modules' | 'library' | 'open'>> & {
  readonly input: readonly string[];
  /** Files and folders. */
  readonly module: readonly string[];
  readonly library: readonly string[];
  /** Names of what is drawn open. */
  readonly open: readonly string[];
};

/** Gives a command the options that say how the program is run. */
export function withRunOptions(command: Command): Command {
  for (const name of SETTING_NAMES) {
    const { flags, help, read } = settingOf(name).option;
    if (read) command.option(flags, help, (text) => readOption(read, text));
    else if (Array.isArray(INITIAL_SETTINGS[name])) command.option(flags, help, collect, []);
    else command.option(flags, help);
  }
  return command;
}

function readOption(read: (text: string) => number, text: string): number {
  try {
    return read(text);
  } catch (error) {
    throw error instanceof ParseError ? new InvalidArgumentError(error.message) : error;
  }
}

/** What to run. Throws UsageError where a file cannot be read or its name is no module's. */
export const requestOf = async (file: string, options: RunOptions): Promise<RunRequest> =>
  requestFor((await readSubject(file)).document, options);

/** The program of a document, run as it says; what the line says wins. */
export const requestFor = async (document: RefscopeDocument, options: RunOptions): Promise<RunRequest> => ({
  source: document.program,
  ...settingsIn(document),
  ...(await settingsOf(options)),
});

/** What the line says of how to run it. Throws UsageError where a file cannot be read or its name is no module's. */
export async function settingsOf(options: RunOptions): Promise<Partial<Settings>> {
  const { input, module, library, open, ...rest } = options;
  return {
    ...settingsIn(rest),
    ...(input.length > 0 && { inputs: input }),
    ...(module.length > 0 && { modules: (await Promise.all(module.map(readModules))).flat() }),
    ...(library.length > 0 && { library }),
    ...(open.length > 0 && { open: readNames(open) }),
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

const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];
