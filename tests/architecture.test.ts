/** The drawing of the house shows the imports that there are, and is current. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWING, direct, drawn, drawnHouse } from '../docs/architecture.mjs';
import { edgesIn, FOLDERS } from '../docs/imports.mjs';
import { ROOT } from '../electron/start/build.mjs';

test('the drawing of the house is current', () => {
  expect(readFileSync(DRAWING, 'utf8') === drawnHouse(ROOT), 'run: npm run docs:architecture').toBe(true);
});

test('no folder imports one that leads back to it', () => {
  const edges = edgesIn(ROOT);
  const below = (folder: string): readonly string[] =>
    edges.filter(({ from }) => from === folder).flatMap(({ to }) => (to === 'model' ? [to] : [to, ...below(to)]));
  expect(edges.filter(({ from, to }) => to === from)).toEqual([]);
  for (const folder of FOLDERS) expect(below(folder), folder).not.toContain(folder);
  expect(edges).toContainEqual({ from: 'visualizers', to: 'words' });
});

test('an arrow is left out where a way by others says the same, and is told in the box', () => {
  const edges = [
    { from: 'app', to: 'views' },
    { from: 'app', to: 'model' },
    { from: 'views', to: 'model' },
  ];
  expect(direct(edges)).toEqual([edges[0], edges[2]]);
  const svg = drawn(
    edges,
    new Map(['app', 'views', 'model'].map((name) => [name, name === 'views' ? ['a', 'b'] : []])),
  );
  expect(svg.match(/<path d="M[^"]*V\d+" /g)).toHaveLength(2);
  expect(svg).toContain('also imports model<');
  expect(svg).toContain('>a · b<');
});
