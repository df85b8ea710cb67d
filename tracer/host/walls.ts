/** What Node takes from the process of Python before it starts: all that it is not given here. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** Seen from this file as from the bundle of the command line. */
const OUT = new URL('../../out/', import.meta.url);
const folder = (name: string): string => fileURLToPath(new URL(`${name}/`, OUT));
const RUNTIME = folder('runtime');
const OWN = folder('walled');

/** Node 22 dropped the first half of the name. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/**
 * No writing, no child processes, no workers, no addons; of all files those of the runtime are read. No text becomes
 * JavaScript.
 */
export const FLAGS = [
  PERMISSION,
  `--allow-fs-read=${RUNTIME}*`,
  `--allow-fs-read=${OWN}*`,
  '--disallow-code-generation-from-strings',
  '--no-warnings',
];

/** Starts the process. `isOpen`: see process.ts. */
export function spawnPython(hashSeed: number, isOpen: boolean): ChildProcessByStdio<Writable, Readable, Readable> {
  const args = [...FLAGS, `${OWN}process.mjs`, RUNTIME, OWN, String(hashSeed), ...(isOpen ? ['open'] : [])];
  return spawn(process.execPath, args, { cwd: OWN, env: environment(), stdio: ['pipe', 'pipe', 'pipe'] });
}

/** The time of day is the same on every machine. Windows starts nothing that does not know where it lies. */
function environment(): Record<string, string> {
  const { SystemRoot } = process.env;
  return { TZ: 'UTC', ...(SystemRoot !== undefined && { SystemRoot }) };
}
