import { readdirSync, readFileSync } from 'node:fs';

/** A program of the corpus: its source, and what its comments say of it (README.md has the forms). */
export interface Program {
  /** File name without `.py`; the part before the first `-` is its group. */
  readonly name: string;
  readonly source: string;
  /** What it guards, in a phrase that no other program has. */
  readonly idea: string;
  /** Answers to `input()`. */
  readonly inputs: readonly string[];
  /** The lines of all `line` steps in order, where the program says them. */
  readonly steps: readonly number[] | null;
  /** Its whole standard output, where the program says it. */
  readonly output: string | null;
  readonly expectations: readonly Expectation[];
}

/** What one statement is to change, or what is to be there after it. */
export interface Expectation {
  /** Line of the statement. */
  readonly line: number;
  /** As written: `free Cheese`, `not rebind n`, `same a b`, `has a item:0 int 1`. */
  readonly text: string;
}

const FOLDER = new URL('./', import.meta.url);
const EXPECTATION_MARK = '#: ';

/** All programs, in order of their names. Throws Error naming the file that does not begin with its idea. */
export function readCorpus(): readonly Program[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => programFrom(file.slice(0, -'.py'.length), readFileSync(new URL(file, FOLDER), 'utf8')));
}

/** A program from its file. Throws Error if it does not begin with its idea. */
export function programFrom(name: string, source: string): Program {
  const idea = /^# idea: (.+)\n/.exec(source)?.[1];
  if (idea === undefined) throw new Error(`${name}.py does not begin with its idea`);
  const said = (key: string): string[] =>
    [...source.matchAll(new RegExp(`^# ${key}:(?: (.*))?$`, 'gm'))].map(([, value]) => value ?? '');
  const [steps] = said('steps');
  const output = said('output');
  return {
    name,
    source,
    idea,
    inputs: said('input'),
    steps: steps === undefined ? null : steps.split(' ').filter(Boolean).map(Number),
    output: output.length > 0 ? output.map((line) => `${line}\n`).join('') : null,
    expectations: source.split('\n').flatMap(expectationsOf),
  };
}

function expectationsOf(text: string, index: number): Expectation[] {
  const at = text.indexOf(EXPECTATION_MARK);
  if (at < 0) return [];
  const said = text.slice(at + EXPECTATION_MARK.length).split('; ');
  return said.map((each) => ({ line: index + 1, text: each.trim() }));
}
