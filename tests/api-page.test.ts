/** The page of what the parts export has what their sources say. */
import { expect, test } from 'vitest';
import { apiPage, exportsOf } from '../docs/api.mjs';
import { ROOT } from '../electron/start/build.mjs';

test('an export has its signature without what it does, and the comment before it', () => {
  const source = `
/** Of a file. */

import x from 'y';
/** Adds \`a\`
 * and b. */
export function add(a: number, b: number): number { return a + b; }
/** Not exported. */
const hidden = 1;
export const bare = (a: string): string => a;
/** A box. */
export interface Box { readonly width: number }
/** Big. */
export const BIG: number = 7;
`;
  expect(exportsOf('a.ts', source)).toEqual([
    { name: 'add', signature: 'function add(a: number, b: number): number', doc: 'Adds `a` and b.' },
    { name: 'bare', signature: 'const bare = (a: string): string', doc: '' },
    { name: 'Box', signature: 'interface Box { readonly width: number }', doc: 'A box.' },
    { name: 'BIG', signature: 'const BIG: number', doc: 'Big.' },
  ]);
});

test('the page has the parts of the house that others build on', () => {
  const page = apiPage(ROOT);
  for (const name of ['createRecording', 'View', 'viewOf', 'RefscopePlayer', 'SETTINGS'])
    expect(page).toContain(`id="${name}"`);
});
