/** Running the start script, or a helper of it, as a person would: in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../electron/start/build.mjs';

export interface Run {
  readonly child: ChildProcess;
  /** What it has said so far. */
  output(): string;
  /** Settled once it has said that. */
  says(pattern: RegExp): Promise<void>;
  /** Its exit status. */
  readonly ended: Promise<number | null>;
}

/** An environment in which nothing of this machine is found: no Electron, no browser, no display, empty folders. */
export function bareEnvironment(folder: string): Record<string, string> {
  const nowhere = path.join(folder, 'nowhere');
  return {
    PATH: nowhere,
    HOME: folder,
    XDG_CACHE_HOME: nowhere,
    XDG_DATA_HOME: path.join(folder, 'data'),
    ELECTRON_OVERRIDE_DIST_PATH: nowhere,
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
  };
}

/** Runs `npm start` with these arguments and this environment only. */
export function runStart(args: readonly string[], env: Record<string, string>): Run {
  const child = spawn(process.execPath, ['electron/start.mjs', ...args], { cwd: ROOT, env });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (pattern.test(said)) resolve();
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying ${pattern}:\n${said}`)));
    });
  return { child, output: () => said, says, ended };
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'refscope-start-'));
}

/** An executable that writes its arguments into a file beside it, and then does what `body` (a shell script) says. */
export function fakeExecutable(folder: string, name: string, body: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > "${file}.args"\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** A server on this machine that treats every request as told; `close` ends it. */
export async function localServer(answer: http.RequestListener): Promise<{ url: string; close: () => void }> {
  const server = http.createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
