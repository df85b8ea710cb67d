import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../package.json';
import type { beliefs } from './beliefs.ts';
import type { lessons } from './lessons.ts';
import type { render, StepChoice } from './render.ts';
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
    .description('run a program and draw a step of it as SVG')
    .argument('<file>', 'a Python file; - for standard input')
    .addOption(
      new Option('--step <n>', 'a step, counted from 0; last; or all (a file for each)')
        .argParser(step)
        .default('last'),
    )
    .option('--view <name>', 'how to look at it', 'sticky')
    .addOption(new Option('--theme <theme>', 'colours').choices(['light', 'dark', 'print']).default('light'))
    .addOption(
      new Option('--values <where>', 'where small values stand').choices(['inside', 'objects']).default('inside'),
    )
    .requiredOption('-o, --output <file>', 'the SVG file to write; with --step all, a number is put before its ending')
    .action(async (...args: Parameters<typeof render>) => (await import('./render.ts')).render(...args));

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

function step(value: string): StepChoice {
  if (value === 'last' || value === 'all') return value;
  const n = Number(value);
  if (value === '' || !Number.isInteger(n) || n < 0) throw new InvalidArgumentError(`Not a step: ${value}`);
  return n;
}
