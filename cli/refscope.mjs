#!/usr/bin/env node
/** The `refscope` command. In a checkout it first builds what it needs, saying nothing on standard output. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const inCheckout = existsSync(path.join(root, 'cli', 'entry.ts'));

const status = inCheckout ? build() : 0;
// By address: the checker of types would follow a literal into what is built.
if (status === 0) await import(new URL('../out/cli/refscope.mjs', import.meta.url).href);
else process.exitCode = status;

/** @returns {number} exit status */
function build() {
  const script = path.join(root, 'electron', 'build.mjs');
  return (
    spawnSync(process.execPath, [script, 'runtime', 'walled', 'cli'], { stdio: ['ignore', 2, 'inherit'] }).status ?? 1
  );
}
