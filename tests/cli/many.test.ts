/** Many files, one start: each as if it were the only one. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refscope } from './refscope.ts';

const folder = mkdtempSync(join(tmpdir(), 'refscope-many-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = join(folder, 'out', 'new');

/** The path of a new program. */
function program(name: string, source: string): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, source);
  return file;
}

const withoutTiming = (document: string): unknown => {
  const { timing, ...rest } = JSON.parse(document);
  expect(Object.keys(timing)).toEqual(['startMs', 'traceMs']);
  return rest;
};

const MEDDLER = `
import builtins, os, random, sys
del sys.modules['json'], builtins.len
builtins.leftover = 1
random.seed(5)
open('/tmp/leftover', 'w').write('x')
os.environ['LEFTOVER'] = 'x'
`;
const OBSERVER = `
import builtins, json, os, random
print(len([1]), hasattr(builtins, 'leftover'), random.random(), os.listdir('/tmp'), 'LEFTOVER' in os.environ)
a = [json.dumps({'a': [1]})]
b = a
`;

describe('refscope trace FILE… --out-dir', () => {
  it('writes for each what a call of its own prints, whatever the files before it did', () => {
    const meddler = program('meddler.py', MEDDLER);
    const observer = program('observer.py', OBSERVER);
    const crash = program('crash.py', 'import ctypes\nx = [1]\nctypes.string_at(2 ** 32 - 8, 100)\n');
    const last = program('last.py', 'name = input("Name? ")\nprint(name)\n');
    const files = [meddler, crash, observer, last, observer];
    const all = refscope(['trace', ...files, '--out-dir', out, '--input', 'Ada']);
    expect(all).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['crash.json', 'last.json', 'meddler.json', 'observer.json']);
    for (const file of [observer, last]) {
      const { stdout } = refscope(['trace', file, '--input', 'Ada']);
      const written = readFileSync(join(out, file.slice(folder.length).replace('.py', '.json')), 'utf8');
      expect(withoutTiming(written)).toEqual(withoutTiming(stdout));
    }
    expect(readFileSync(join(out, 'crash.json'), 'utf8')).toContain('"kind":"crashed"');
  }, 120_000);

  it('does the others where one can’t be read, and exits with 2', () => {
    const [one, two] = [program('one.py', 'x = 1\n'), program('two.py', 'x = 2\n')];
    const { status, stdout, stderr } = refscope(['trace', one, join(folder, 'none.py'), two, '--out-dir', `${out}2`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`refscope: Can’t read ${join(folder, 'none.py')}: ENOENT\n`);
    expect(readdirSync(`${out}2`).sort()).toEqual(['one.json', 'two.json']);
  });

  it('runs nothing where two files would be written to one', () => {
    const [here, there] = [program('a/same.py', 'x = 1\n'), program('b/same.py', 'x = 2\n')];
    const { status, stdout, stderr } = refscope(['trace', here, there, '--out-dir', `${out}3`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`refscope: Two files for ${join(`${out}3`, 'same.json')}: ${here} and ${there}\n`);
    expect(() => readdirSync(`${out}3`)).toThrow('ENOENT');
  });

  it('is asked for where there are several files', () => {
    const { status, stdout, stderr } = refscope(['trace', 'a.py', 'b.py']);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'refscope: More than one file needs --out-dir: b.py\n',
    });
  });
});
