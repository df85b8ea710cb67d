import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../words/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test.each(files)('%s takes no more than types of model/: claims hold all that is said', (file) => {
  const imports = readFileSync(folder + file, 'utf8').match(/^import [^;]*;/gm) ?? [];
  expect(imports.filter((one) => one.includes('/model/') && !one.startsWith('import type'))).toEqual([]);
});

test('a room of a view holds only its turns of phrase: others do not take words from it', () => {
  const shared = files.filter((file) => file.includes('/shared/'));
  expect(shared.length).toBeGreaterThan(5);
  for (const file of shared) expect(readFileSync(folder + file, 'utf8'), file).not.toMatch(/from '\.\.\/sticky\//);
});
