/** Rooms are folders: none imports another that leads back to it, so each can be read knowing only what is below it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../electron/start/build.mjs';

const FOLDERS = ['words', 'visualizers', 'exports', 'player', 'renderer'];

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file));

/** Files that `file` imports, relative to the project. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/\b(?:from|import\() ?'(\.{1,2}\/[^']+)'/g)].map(
    ([, place]) => path.posix.join(path.posix.dirname(file), place as string),
  );

/** A folder of files alone is a room; a file beside folders is one by itself. */
function roomsOf(files: readonly string[]): (file: string) => string {
  const folders = files.map((file) => path.posix.dirname(file));
  const holdsFolders = (folder: string): boolean => folders.some((other) => other.startsWith(`${folder}/`));
  return (file) => (holdsFolders(path.posix.dirname(file)) ? file : path.posix.dirname(file));
}

/** Each import of a room by one that it leads back to. */
function knotsIn(folder: string): readonly string[] {
  const files = sourcesIn(folder);
  const roomOf = roomsOf(files);
  const edges = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => files.includes(to) && roomOf(to) !== roomOf(file))
      .map((to) => ({ file, to })),
  );
  const below = new Map<string, Set<string>>();
  for (const { file, to } of edges) below.set(roomOf(file), (below.get(roomOf(file)) ?? new Set()).add(roomOf(to)));
  const leadsTo = (from: string, goal: string): boolean => {
    const seen = new Set([from]);
    for (const room of seen) for (const next of below.get(room) ?? []) seen.add(next);
    return seen.has(goal);
  };
  return edges.filter(({ file, to }) => leadsTo(roomOf(to), roomOf(file))).map(({ file, to }) => `${file} → ${to}`);
}

test.each(FOLDERS)('no rooms of %s/ import each other in a ring', (folder) => {
  expect(sourcesIn(folder).length).toBeGreaterThan(10);
  expect(knotsIn(folder)).toEqual([]);
});
