/** A disk that refuses, at each point of a write: the file stays as it was, nothing is left, and a sentence says why. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writingProblem } from '../../electron/file-errors.ts';
import { writeProgram } from '../../electron/program-files.ts';
import { PLAIN_FORMAT } from '../../model/program-file.ts';

type Point = 'open' | 'writeFile' | 'sync' | 'rename';
/** What is refused next, and with which code of the system's. */
const refusal = vi.hoisted(() => ({ point: null as Point | null, code: '' }));

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof FileSystem>();
  const refuse = (point: Point) => {
    if (refusal.point === point) throw Object.assign(new Error(refusal.code), { code: refusal.code });
  };
  return {
    ...real,
    async open(file: string, flags: string) {
      if (flags === 'wx') refuse('open');
      const handle = await real.open(file, flags);
      const { writeFile, sync } = handle;
      handle.writeFile = async (...args) => {
        await writeFile.call(handle, 'half');
        refuse('writeFile');
        return writeFile.apply(handle, args);
      };
      handle.sync = async () => {
        refuse('sync');
        return sync.call(handle);
      };
      return handle;
    },
    async rename(from: string, to: string) {
      refuse('rename');
      return real.rename(from, to);
    },
  };
});

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'refscope-disk-'));
  file = path.join(folder, 'a.py');
  writeFileSync(file, 'old\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['writeFile', 'ENOSPC', '“a.py” could not be saved: the disk is full.'],
  ['writeFile', 'EDQUOT', '“a.py” could not be saved: your share of the disk is full.'],
  ['sync', 'EIO', '“a.py” could not be saved: the disk failed.'],
  ['open', 'EROFS', '“a.py” could not be saved: that disk can only be read.'],
  ['rename', 'EBUSY', '“a.py” could not be saved: another program uses that file.'],
  ['rename', 'EWHATEVER', '“a.py” could not be saved (EWHATEVER).'],
] as const)('refusal at %s with %s', async (point, code, sentence) => {
  Object.assign(refusal, { point, code });
  const error = await writeProgram(file, PLAIN_FORMAT, 'new\n').catch((reason: unknown) => reason);
  refusal.point = null;
  expect(writingProblem(error, 'a.py')).toBe(sentence);
  expect(readFileSync(file, 'utf8')).toBe('old\n');
  expect(readdirSync(folder)).toEqual(['a.py']);
});

test('a file that may be written in a folder that may not is written in place', async () => {
  Object.assign(refusal, { point: 'open', code: 'EACCES' });
  await writeProgram(file, PLAIN_FORMAT, 'new\n');
  refusal.point = null;
  expect(readFileSync(file, 'utf8')).toBe('new\n');
});

test('a fault of ours is no matter of the disk', () => {
  expect(() => writingProblem(new TypeError('ours'), 'a.py')).toThrow('ours');
});
