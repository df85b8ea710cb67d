import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SCALES, type Scale } from '../exports/choice.ts';
import { version } from '../package.json';
import type { beliefs } from './beliefs.ts';
import type { describe } from './describe.ts';
import type { lessons } from './lessons.ts';
import type { render } from './render.ts';
import { withRunOptions } from './run-options.ts';
import type { trace } from './trace.ts';
import { UsageError } from './usage-error.ts';

/** Exit status of a mistake in how the command was called. */
const USAGE = 2;

/** Runs the command line. Returns the exit status: 0, 1 where something broke, 2 for a mistake in usage. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`refscope: ${message}\n`);
    return error instanceof UsageError ? USAGE : 1;
  }
}

/** Each command loads what it needs when it is called: `--help` answers at once. */
function program(): Command {
  const root = new Command('refscope')
    .description('Shows what Python does with objects: names, aliases, references, copies and lifetimes.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'refscope: ')) });

  withRunOptions(root.command('trace'))
    .description('run a program and print what it did, step by step, as JSON')
    .argument('<file...>', 'Python files; - for standard input; more than one need --out-dir')
    .option('--out-dir <folder>', 'write NAME.json for each file into this folder, each as if it were the only one')
    .option('--deltas', 'print the compact form that the app itself uses')
    .action(async (...args: Parameters<typeof trace>) => (await import('./trace.ts')).trace(...args));

  withRunOptions(root.command('render'))
    .description('run programs and draw steps of them, as SVG, PNG or PDF')
    .argument('<file...>', FILE)
    .option('--step <steps>', 'which: 3,7-9; all; last; line:12 or line:12:2 (its second run); decisive', 'last')
    .option('--view <name>', 'how to look at it; left out: sticky, or as the file says')
    .addOption(new Option('--theme <theme>', 'colours').choices(['light', 'dark', 'print']).default('light'))
    .addOption(new Option('--values <where>', 'where small values stand').choices(['inside', 'objects']))
    .option('--crop', 'only what is drawn: as large as each step needs; so is one step, unless told otherwise')
    .addOption(new Option('--frame <which>', 'one frame for all chosen steps; so are several').choices(['all']))
    .option('--margin <px>', 'free room around the drawing', measure, 16)
    .option('--width <size>', 'how wide it is on paper, as 80mm', millimetres)
    .option('--transparent', 'no ground behind the drawing')
    .option('--code', 'the program’s lines around the current one beside the drawing')
    .option('--sentence', 'what the step did, below the drawing')
    .option('--caption <text>', 'a caption')
    .option('--scale <n>', 'pixels of a PNG for each px of the drawing, 1 to 4', scale, 2)
    .option('--no-source', 'do not carry the program in the figure')
    .option(
      '-o, --output <file>',
      'the file to write (.svg, .png, .pdf); of several steps a number is put into its name',
    )
    .option('--out-dir <folder>', 'write NAME.svg for each file into this folder')
    .action(async (...args: Parameters<typeof render>) => (await import('./render.ts')).render(...args));

  withRunOptions(root.command('describe'))
    .description('run a program and tell steps of it in words: frames, names, objects, references')
    .argument('<file>', FILE)
    .option('--step <steps>', 'which: 3,7-9; all; last; line:12 or line:12:2 (its second run); decisive', 'last')
    .option('--view <name>', 'in whose words; left out: sticky, or as the file says')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'table', 'json']).default('text'))
    .action(async (...args: Parameters<typeof describe>) => (await import('./describe.ts')).describe(...args));

  withRunOptions(root.command('beliefs'))
    .description('tell which mistaken rules the program can tell from Python’s, by which output and where, as JSON')
    .argument('<file>', 'a Python file; - for standard input')
    .action(async (...args: Parameters<typeof beliefs>) => (await import('./beliefs.ts')).beliefs(...args));

  root
    .command('lessons')
    .description('record lessons for the app to show before Python is there, or print them as JSON')
    .argument('[folder]', 'the folder of lessons; left out: those of Refscope')
    .option('--json', 'print them, each with its decisive step, and write no file')
    .option('-o, --output <folder>', 'where index.json and the traces go', 'out/lessons')
    .action(async (...args: Parameters<typeof lessons>) => (await import('./lessons.ts')).lessons(...args));

  return root;
}

/** What a file of a command may be. */
const FILE = 'a Python file, - for standard input, a .refscope document, a lesson’s folder, a figure with its program';

function measure(value: string): number {
  const n = Number(value);
  if (value === '' || !Number.isFinite(n) || n < 0) throw new InvalidArgumentError(`Not a size in px: ${value}`);
  return n;
}

function millimetres(value: string): number {
  const [, digits] = /^(\d+(?:\.\d+)?)mm$/.exec(value) ?? [];
  if (digits === undefined || Number(digits) < 1) throw new InvalidArgumentError(`Not a width, as 80mm: ${value}`);
  return Number(digits);
}

function scale(value: string): Scale {
  const found = SCALES.find((one) => String(one) === value);
  if (found === undefined) throw new InvalidArgumentError(`Not a scale from 1 to 4: ${value}`);
  return found;
}
