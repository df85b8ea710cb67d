/** What a package for macOS or Windows holds; the package itself is made on its own system. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { getRawHeader } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangersIn } from './archive.ts';
import { FUSES, wrongFuses } from './fuses.ts';
import { type Packaged, packageApp } from './packaged.ts';

/** The hash of the archive's table of contents, which says the hashes of its files: what the executable checks. */
const integrityOf = (asar: string) => createHash('sha256').update(getRawHeader(asar).headerString).digest('hex');

describe.each([
  { platform: 'win32', target: 'dir', executable: 'Refscope.exe', unset: 'electron.exe' },
  { platform: 'darwin', target: 'zip', executable: 'Refscope.app', unset: 'Electron.app' },
] as const)('for $platform', ({ platform, target, executable, unset }) => {
  let place: string;
  let packaged: Packaged;
  beforeAll(async () => {
    place = await mkdtemp(path.join(os.tmpdir(), 'refscope-package-'));
    packaged = await packageApp(place, [target], platform);
  }, 60_000);
  afterAll(() => rm(place, { recursive: true, force: true }));

  it('the archive holds what is allowed and nothing else', () => {
    expect(strangersIn(packaged.asar)).toEqual([]);
  });

  it('the fuses are set for good', async () => {
    expect(await wrongFuses(path.join(packaged.folder, executable))).toEqual([]);
    expect(await wrongFuses(path.join(place, 'electron', unset))).toEqual(FUSES);
  });

  if (platform === 'win32') {
    it('the executable knows its archive', async () => {
      const program = await readFile(path.join(packaged.folder, executable));
      expect(program.includes(integrityOf(packaged.asar))).toBe(true);
    });
  } else {
    it('there is the package, and nothing for updates, which the app does not make by itself', async () => {
      expect(packaged.files.map((file) => path.basename(file))).toEqual([
        expect.stringMatching(/^refscope-[\d.]+-mac-x64\.zip$/),
      ]);
      const all = await readdir(path.dirname(packaged.folder));
      expect(all.filter((name) => name.endsWith('.blockmap'))).toEqual([]);
    });

    const plist = () => readFile(path.join(packaged.folder, executable, 'Contents', 'Info.plist'), 'utf8');

    it('the app knows its archive', async () => {
      expect(await plist()).toContain(`<string>${integrityOf(packaged.asar)}</string>`);
    });

    it('it owns its documents, offers itself for Python programs, and takes links', async () => {
      const values = [...(await plist()).matchAll(/<string>(.*)<\/string>/g)].map(([, value]) => value);
      expect(values.join(' ')).toContain('refscope document.icns Refscope document Editor Owner');
      expect(values.join(' ')).toContain('py icon.icns Python program Editor Alternate');
      expect(values.join(' ')).toContain('Editor Refscope link refscope');
    });

    it('it asks for no camera and no microphone, and loads nothing', async () => {
      const text = await plist();
      expect(text).not.toContain('UsageDescription');
      expect(text).toMatch(/<key>NSAllowsArbitraryLoads<\/key>\s*<false\/>/);
    });
  }
});
