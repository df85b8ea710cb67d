import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawSvg } from './draw.ts';
import { DRAWINGS } from './drawings.ts';

const fileOf = (name: string): URL => new URL(`golden/${name}.svg`, import.meta.url);

/** To accept new drawings: look at the `-changed` files, then run with REFSCOPE_ACCEPT=1. */
const accept = process.env.REFSCOPE_ACCEPT === '1';

test.each(DRAWINGS)('$name: $shows', (spec) => {
  const [golden, changed] = [fileOf(spec.name), fileOf(`${spec.name}-changed`)];
  const drawn = drawSvg(spec);
  if (accept) writeFileSync(golden, drawn);
  const isSame = existsSync(golden) && readFileSync(golden, 'utf8') === drawn;
  if (isSame) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  expect(isSame, `differs from its golden: compare golden/${spec.name}-changed.svg with it`).toBe(true);
});

test('every golden has a drawing', () => {
  const names = readdirSync(new URL('golden/', import.meta.url));
  const known = new Set(DRAWINGS.map(({ name }) => `${name}.svg`));
  expect(names.filter((name) => !known.has(name) && !name.endsWith('-changed.svg'))).toEqual([]);
});
