import { readFileSync } from 'node:fs';
import type { PyodideAPI } from 'pyodide';
import { describe, expect, it } from 'vitest';
import { startInterpreter } from '../../tracer/host/node.ts';
import { isSpent } from '../../tracer/recorder/connect.ts';
import { type Program, readCorpus } from '../programs/corpus.ts';
import { record, untracedIn } from './interpreter.ts';

/**
 * The order in which the expressions of a program are evaluated, found in two ways that have nothing in common:
 * recorded from the bytecode, and told by the program itself (`expression_order.py`).
 */

/** Programs that differ when they say themselves what they evaluate, each with the reason. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  'lifetime-atexit': 'what runs at the end has no steps',
  'lifetime-finalize-at-exit': 'what runs at the end has no steps',
  'expressions-f-string': 'a text that is formatted with a tuple is compiled as an f-string',
  'expressions-template': '`ast.unparse` leaves out what was put into it',
  'expressions-unary': '`not a in b` is compiled as `a not in b`',
  'async-as-completed': 'the order of a set of tasks depends on their addresses',
  'errors-uncaught-recursion': 'the calls that say it nest, too',
  'lifetime-gc-due-while-looking': 'the collector runs elsewhere when it says more',
  'neutral-audit-events': 'its hook stays in the interpreter',
  'neutral-audit-of-definitions': 'so does its hook',
  'neutral-build-class-patched': 'its hook stays in the interpreter',
  'neutral-get-objects-of-exceptions': 'counts tuples: what it says is one',
  'neutral-jump-from-yield': 'no trace function is traced',
  'neutral-line-counts': 'counts its own lines',
  'neutral-local-trace-function': 'no trace function is traced',
  'neutral-monitoring': 'watches its own lines',
  'neutral-monitoring-all-events': 'watches its own calls',
  'neutral-monitoring-of-all-tools': 'switches the events of the recorder off',
  'neutral-monitoring-of-own-tools': 'watches its own lines',
  'neutral-profiler': 'counts its own calls',
  'neutral-recursion-default-limit': 'the calls that say it nest, too',
  'neutral-recursion-in-repr': 'the calls that say it nest, too',
  'neutral-setprofile': 'watches its own calls',
  'neutral-settrace-off': 'watches its own calls',
  'neutral-settrace': 'watches its own calls',
  'neutral-trace-function-raises': 'no trace function is traced',
  'threads-profile-function': 'watches its own calls',
  'threads-trace-function': 'watches its own calls',
  'steps-t-string': '`ast.unparse` leaves out what was put into it',
  'steps-type-alias': 'what the compiler puts into code of its own is not stepped through',
};

const MOST_STEPS = 500;
/** On a busy machine. Milliseconds. */
const LONGEST = 120_000;

/** One interpreter serves many programs; one in which a run was cut off is replaced. */
let python: PyodideAPI | null = null;

async function interpreter(): Promise<PyodideAPI> {
  const started = await startInterpreter();
  started.FS.writeFile('/tmp/expression_order.py', readFileSync(new URL('expression_order.py', import.meta.url)));
  started.runPython("import sys; sys.path.append('/tmp')");
  return started;
}

/** What the program says: the places that it evaluates, in order, and all those that it can speak of. */
async function saidBy(program: Program): Promise<{ readonly order: string[]; readonly places: ReadonlySet<string> }> {
  const used = python ?? (await interpreter());
  python = null;
  const { marked, noted } = used.pyimport('expression_order');
  const [source, places]: [string, string] = marked(program.source).toJs();
  untracedIn(used, { ...program, source });
  const order: number[][] = JSON.parse(noted(MOST_STEPS));
  if (!isSpent(used)) python = used;
  return { order: order.map(String), places: new Set(JSON.parse(places).map(String)) };
}

describe('expressions are recorded in the order in which the program evaluates them', () => {
  // Only the text of the program itself says what it evaluates.
  const programs = readCorpus().filter(
    ({ name, modules, library }) => !(name in NOT_COMPARED) && modules.length + library.length === 0,
  );
  it.each(programs.map((program) => [program.name, program] as const))(
    '%s',
    async (_, program) => {
      const { recording, outcome } = await record({ ...program, maxSteps: MOST_STEPS, expressions: true });
      if (outcome.kind === 'syntax-error') return;
      const { order, places } = await saidBy(program);
      const recorded = Array.from({ length: recording.length }, (_, n) => recording.step(n))
        .filter(({ event, range }) => event === 'expression' && places.has(String(range)))
        .map(({ range }) => String(range));
      // A recording can end before the program: at its limit, or where an exception goes on to be printed.
      const isCut = outcome.kind === 'step-limit' || outcome.kind === 'exception';
      expect(recorded).toEqual(isCut ? order.slice(0, recorded.length) : order);
    },
    LONGEST,
  );
});
