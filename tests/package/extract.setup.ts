import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { extractAll } from '@electron/asar';
import { test } from '@playwright/test';
import { EXTRACTED } from './extracted.ts';
import { packageApp } from './packaged.ts';

test('the app is taken out of a package', async () => {
  const place = await mkdtemp(path.join(os.tmpdir(), 'refscope-package-'));
  const { asar } = await packageApp(place, ['dir']);
  await rm(EXTRACTED, { recursive: true, force: true });
  extractAll(asar, EXTRACTED);
  await rm(place, { recursive: true });
});
