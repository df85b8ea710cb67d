import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExpandedStep } from '../../model/expand.ts';
import type { MemoryObject, Name } from '../../model/snapshot.ts';
import type { ObjectId, Outcome, Timing } from '../../model/trace.ts';

const script = fileURLToPath(new URL('../../cli/refscope.mjs', import.meta.url));

/** Runs the command line with `input` on its standard input. */
export function refscope(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** What `refscope trace` prints, as the tests read it. */
export interface Snapshots {
  readonly format: string;
  readonly version: number;
  readonly steps: readonly (Omit<ExpandedStep, 'frames' | 'objects'> & {
    readonly frames: readonly { readonly id: string; readonly function: string; readonly names: readonly Name[] }[];
    readonly objects: Readonly<Record<ObjectId, MemoryObject>>;
  })[];
  readonly outcome: Outcome;
  readonly timing: Timing;
}

/** The snapshots of a program. */
export function traceOf(source: string, ...options: readonly string[]): Snapshots {
  const { status, stdout, stderr } = refscope(['trace', '-', ...options], source);
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** What each name of the module is on at a step. */
export function names(step: Snapshots['steps'][number] | undefined): Readonly<Record<string, ObjectId>> {
  return Object.fromEntries((step?.frames[0]?.names ?? []).map(({ name, object }) => [name, object]));
}
