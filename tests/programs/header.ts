import { SIMULATIONS } from '../../model/trace.ts';

/** What the first comments of a program say of it: how it is to run, and what comes of that (README.md has the forms). */
export interface Header {
  /** What it guards, in a phrase that no other program has. */
  readonly idea: string;
  /** Answers to `input()`. */
  readonly inputs: readonly string[];
  /** Whether the evaluation of each sub-expression is a step, too. */
  readonly expressions: boolean;
  /** Modules of the library to step into. */
  readonly library: readonly string[];
  /** What of the runtime is looked into. */
  readonly open: readonly string[];
  /** Where all `line` steps stand, in order, `3` or `helper:3`; null: not said. */
  readonly steps: readonly string[] | null;
  /** Its whole standard output; null: not said. */
  readonly output: string | null;
  /** What is simulated for it, in order of the words; null: not said. */
  readonly simulated: readonly string[] | null;
}

const LINE = /^# ([^:]+):(?: (.*))?$/;
const KEYS = ['idea', 'input', 'expressions', 'library', 'open', 'steps', 'output', 'simulated'] as const;
type Key = (typeof KEYS)[number];

/** The header of a program's text. Throws Error, one line, where it does not begin with its idea or says what has no meaning. */
export function parseHeader(source: string): Header {
  const said = new Map<Key, string[]>(KEYS.map((key) => [key, []]));
  for (const line of headerLines(source)) {
    const [key, value] = parseLine(line);
    said.get(key)?.push(value);
  }
  const all = (key: Key): readonly string[] => said.get(key) ?? [];
  const words = (key: Key): readonly string[] => all(key).flatMap((value) => value.split(' ').filter(Boolean));
  const [idea = ''] = all('idea');
  const output = all('output');
  return {
    idea,
    inputs: all('input'),
    expressions: all('expressions').some(isYes),
    library: words('library'),
    open: words('open'),
    steps: all('steps').length > 0 ? words('steps').map(parsePlace) : null,
    output: output.length > 0 ? output.map((line) => `${line}\n`).join('') : null,
    simulated: all('simulated').length > 0 ? words('simulated').map(parseSimulation) : null,
  };
}

/** The comments that a text begins with. */
function headerLines(source: string): readonly string[] {
  const [header = ''] = /^(?:#.*(?:\n|$))*/.exec(source) ?? [];
  if (!header.startsWith('# idea: ')) throw new Error(`does not begin with its idea: ${source.split('\n')[0]}`);
  return header.replace(/\n$/, '').split('\n');
}

function parseLine(line: string): readonly [key: Key, value: string] {
  const [, word, value = ''] = LINE.exec(line) ?? [];
  const key = KEYS.find((each) => each === word);
  if (key === undefined) throw new Error(`unknown header: ${line}`);
  return [key, value];
}

function isYes(value: string): boolean {
  if (value !== 'yes') throw new Error(`expressions are steps, or are not mentioned: ${value}`);
  return true;
}

function parsePlace(place: string): string {
  if (!/^([\w.]+:)?\d+$/.test(place)) throw new Error(`no place of a step: ${place}`);
  return place;
}

function parseSimulation(word: string): string {
  if (!SIMULATIONS.some((each) => each === word)) throw new Error(`never simulated: ${word}`);
  return word;
}
