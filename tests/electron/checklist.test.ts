/** The table of Electron's security checklist in `electron/README.md` is whole, and names files that are there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../electron/start/build.mjs';

/** Points of https://www.electronjs.org/docs/latest/tutorial/security */
const POINTS = 20;

const readme = readFileSync(path.join(ROOT, 'electron', 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| (\d+) \| .+ \| (.+) \| (.+) \|$/gm)];
const namesIn = (cell = '') => [...cell.matchAll(/`([\w.-]+\.(?:ts|mjs))`/g)].map(([, name]) => name ?? '');
const filesBelow = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.basename(name));

test('every point stands there once, in order', () => {
  expect(rows.map(([, point]) => Number(point))).toEqual(Array.from({ length: POINTS }, (_, index) => index + 1));
});

test.each(rows.map(([, point, code, check]) => [point, code, check]))(
  'point %s has code and a test',
  (_, code, check) => {
    expect(namesIn(code)).not.toEqual([]);
    expect(filesBelow('electron')).toEqual(expect.arrayContaining(namesIn(code)));
    expect(namesIn(check)).not.toEqual([]);
    expect(filesBelow('tests')).toEqual(expect.arrayContaining(namesIn(check)));
  },
);

test('every point that can be undone in a running app is', () => {
  const spec = readFileSync(path.join(ROOT, 'tests', 'electron-standin', 'checklist.spec.ts'), 'utf8');
  const undone = [...spec.matchAll(/points: \[([\d, ]+)\]/g)].flatMap(([, points = '']) => points.split(', '));
  const claimed = rows.filter(([, , , check]) => check?.includes('`checklist.spec.ts`')).map(([, point]) => point);
  expect([...new Set(undone)].sort()).toEqual(claimed.sort());
});
