import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from '../../electron/atomic-write.ts';
import { LatestWrite } from '../../electron/latest-write.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'refscope-write-'));
  file = path.join(folder, 'a.py');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const read = () => readFileSync(file, 'utf8');

test('writes a new file, and over an old one, leaving nothing else', async () => {
  await writeAtomically(file, bytes('1'));
  await writeAtomically(file, bytes('2'));
  expect(read()).toBe('2');
  expect(readdirSync(folder)).toEqual(['a.py']);
});

test.skipIf(process.platform === 'win32')('keeps permissions, and a link that leads to the file', async () => {
  const target = path.join(folder, 'target.py');
  writeFileSync(target, '1');
  chmodSync(target, 0o640);
  symlinkSync(target, file);
  await writeAtomically(file, bytes('2'));
  expect(readFileSync(target, 'utf8')).toBe('2');
  expect(statSync(target).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(['a.py', 'target.py']);
});

test('a refused write leaves the file as it was, and nothing beside it', async () => {
  mkdirSync(file);
  await expect(writeAtomically(file, bytes('2'))).rejects.toThrow();
  expect(statSync(file).isDirectory()).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.py']);
  await expect(writeAtomically(path.join(folder, 'none', 'a.py'), bytes('2'))).rejects.toThrow('ENOENT');
});

test('what a killed write left is removed by the next', async () => {
  writeFileSync(path.join(folder, '.a.py.00000000-0000-4000-8000-000000000000.refscope-tmp'), 'half');
  writeFileSync(path.join(folder, '.b.py.00000000-0000-4000-8000-000000000000.refscope-tmp'), "another file's");
  await writeAtomically(file, bytes('1'));
  expect(readdirSync(folder).sort()).toEqual(['.b.py.00000000-0000-4000-8000-000000000000.refscope-tmp', 'a.py']);
});

test('of many writes that wait, the last is done; each is told when it, or a later one, is on disk', async () => {
  const latest = new LatestWrite(file);
  const seen: string[] = [];
  const write = (number: number) => latest.write(bytes(String(number))).then(() => seen.push(read()));
  const first = write(0);
  await new Promise((resolve) => setImmediate(resolve)); // The first has begun.
  await Promise.all([first, ...Array.from({ length: 49 }, (_, index) => write(index + 1))]);
  expect(new Set(seen)).toEqual(new Set(['0', '49']));
  expect(read()).toBe('49');
});

test('a write that failed is told, and the next one is done', async () => {
  const latest = new LatestWrite(file);
  mkdirSync(file);
  await expect(latest.write(bytes('1'))).rejects.toThrow();
  rmSync(file, { recursive: true });
  await latest.write(bytes('2'));
  expect(read()).toBe('2');
});

const KILLS = 200;

test(`a writer killed at ${KILLS} random moments never leaves half a file, nor loses what it said was written`, async () => {
  const writer = await buildWriter();
  let killedInWrite = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const told = await writeUntilKilled(writer, Math.random() * 20);
    const [first = '', ...rest] = read().split('\n');
    expect(rest).toEqual(Array(2_000).fill(first));
    expect(Number(first)).toBeGreaterThanOrEqual(told);
    if (readdirSync(folder).some((name) => name.endsWith('.refscope-tmp'))) killedInWrite += 1;
  }
  // Or else the moments would have tested nothing.
  expect(killedInWrite).toBeGreaterThan(KILLS / 20);
}, 300_000);

/** The writer as a program for Node. */
async function buildWriter(): Promise<string> {
  await build({
    ...{ configFile: false, logLevel: 'error', ssr: { noExternal: true } },
    build: {
      ...{ ssr: path.join(import.meta.dirname, 'endless-writer.ts'), outDir: path.join(folder, 'built') },
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return path.join(folder, 'built', 'writer.mjs');
}

/** @returns the last number that the writer told before it was killed, some milliseconds after its first */
async function writeUntilKilled(writer: string, delayMs: number): Promise<number> {
  const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (text) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), delayMs);
    told += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1));
}
