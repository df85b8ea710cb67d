import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { moduleOf } from '../../model/files.ts';
import type { Module } from '../../model/module.ts';
import { type Header, parseHeader } from './header.ts';

/** A program of the corpus: its source, how it is to run, and what its comments say of it (README.md has the forms). */
export interface Program extends Header {
  /** File name without `.py`; the part before the first `-` is its group. */
  readonly name: string;
  readonly source: string;
  /** Its own modules: the files in the folder of its name. */
  readonly modules: readonly Module[];
  readonly expectations: readonly Expectation[];
}

/** What one statement is to change, or what is to be there after it. */
export interface Expectation {
  /** The module in which the statement stands; null: the program itself. */
  readonly module: string | null;
  /** Line of the statement. */
  readonly line: number;
  /** As written: `free Cheese`, `not rebind n`, `same a b`, `has a item:0 int 1`. */
  readonly text: string;
}

const FOLDER = new URL('./', import.meta.url);
const EXPECTATION_MARK = '#: ';

/** All programs, in order of their names. Throws Error, one line with the file, where a program says what has no meaning. */
export function readCorpus(): readonly Program[] {
  return pythonFilesIn(FOLDER, false).map((file) => {
    const name = file.slice(0, -'.py'.length);
    return programFrom(name, readFileSync(new URL(file, FOLDER), 'utf8'), modulesOf(name));
  });
}

/** A program from its texts. Throws Error, one line with its file, where it says what has no meaning. */
export function programFrom(name: string, source: string, modules: readonly Module[] = []): Program {
  const expectations = [{ name: null, source }, ...modules].flatMap(expectationsIn);
  try {
    return { name, source, modules, ...parseHeader(source), expectations };
  } catch (error) {
    throw new Error(`${name}.py: ${(error as Error).message}`);
  }
}

function modulesOf(program: string): readonly Module[] {
  const folder = new URL(`${program}/`, FOLDER);
  if (!existsSync(folder)) return [];
  return pythonFilesIn(folder, true).map((file) => ({
    name: moduleOf(file),
    source: readFileSync(new URL(file, folder), 'utf8'),
  }));
}

const pythonFilesIn = (folder: URL, recursive: boolean): readonly string[] =>
  readdirSync(folder, { recursive })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.py'))
    .sort();

/** What the comments of a text expect. A comment that stands alone speaks of the statement above it. */
function expectationsIn({ name, source }: { name: string | null; source: string }): Expectation[] {
  let line = 0;
  return source.split('\n').flatMap((text, index) => {
    const at = text.indexOf(EXPECTATION_MARK);
    if (at < 0 || text.slice(0, at).trim() !== '') line = index + 1;
    if (at < 0) return [];
    const said = text.slice(at + EXPECTATION_MARK.length).split('; ');
    return said.map((each) => ({ module: name, line, text: each.trim() }));
  });
}
