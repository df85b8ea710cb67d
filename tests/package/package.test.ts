import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { extractFile } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../electron/start/build.mjs';
import { ALLOWED, filesOf, strangersIn } from './archive.ts';
import { FUSES, wrongFuses } from './fuses.ts';
import { type Packaged, packageApp } from './packaged.ts';

/** What is ours of a package, in bytes. Python with the recorder in it takes 21.5 MB; Electron comes on top. */
const BUDGET = 26_000_000;

let place: string;
let packaged: Packaged;

beforeAll(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'refscope-package-'));
  process.env.CUSTOM_FPM_PATH = path.join(import.meta.dirname, 'fake-fpm.mjs');
  packaged = await packageApp(place, ['tar.gz', 'deb']);
}, 60_000);

afterAll(() => rm(place, { recursive: true, force: true }));

describe("the app's archive", () => {
  it('holds what is allowed and nothing else', () => {
    expect(strangersIn(packaged.asar)).toEqual([]);
    const files = filesOf(packaged.asar);
    expect(ALLOWED.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([]);
  });

  it('names its beginning, and no packages that it would have to find', () => {
    const metadata = JSON.parse(extractFile(packaged.asar, 'package.json').toString());
    expect(metadata).toMatchObject({ name: 'refscope', main: 'out/main/main.js', type: 'module' });
    expect(Object.keys(metadata)).not.toContain('dependencies');
    const main = extractFile(packaged.asar, metadata.main).toString();
    const imported = [...main.matchAll(/^import .*?from ["'](.+?)["'];?$/gm)].map(([, name]) => name ?? '');
    expect(imported.filter((name) => !isBuiltin(name))).toEqual(['electron']);
  });

  it('says nothing of the machine that it was built on', () => {
    const texts = filesOf(packaged.asar).filter((file) => /\.(js|cjs|html|css|json)$/.test(file));
    const telling = texts.filter((file) => {
      const text = extractFile(packaged.asar, file).toString();
      return text.includes(ROOT) || text.includes(os.homedir() + path.sep) || /\/\/# sourceMappingURL/.test(text);
    });
    expect(telling).toEqual([]);
  });
});

describe('a package', () => {
  it('stays within its budget', async () => {
    const sizes = await Promise.all((await ours()).map(async (file) => (await stat(file)).size));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(BUDGET);
    expect(total).toBeGreaterThan(15_000_000);
  });

  it('has its fuses set for good', async () => {
    expect(await wrongFuses(path.join(packaged.folder, 'refscope'))).toEqual([]);
    // Each of them is looked at: the dummy has them the other way round.
    expect(await wrongFuses(path.join(place, 'electron', 'electron'))).toEqual(FUSES);
  });

  it('leaves behind what Electron brings and we do not use', async () => {
    const all = await readdir(packaged.folder, { recursive: true });
    expect(all).not.toContain(path.join('resources', 'default_app.asar'));
    expect(all).not.toContain(path.join('locales', 'de.pak'));
    expect(all).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']));
  });

  it('carries our licence, and names what others made', async () => {
    const [licence, notices] = await Promise.all(
      ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'].map((name) =>
        readFile(path.join(packaged.folder, 'resources', name), 'utf8'),
      ),
    );
    expect(licence).toContain('MIT License');
    const titles = [...(notices ?? '').matchAll(/^={80}\n(\S+) /gm)].map(([, name]) => name);
    expect(titles).toEqual(expect.arrayContaining(['@fontsource/inter', 'Python', 'pyodide', 'react', 'valibot']));
    expect(titles).not.toContain('vite');
    expect(notices).toContain('PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2');
  });

  it('is whole as tar.gz', async () => {
    const file = packaged.files.find((one) => one.endsWith('.tar.gz')) ?? '';
    expect(path.basename(file)).toMatch(/^refscope-\d+\.\d+\.\d+-linux-x64\.tar\.gz$/);
    const { stdout } = spawnSync('tar', ['tzf', file], { encoding: 'utf8' });
    const inArchive = stdout.split('\n').filter((name) => name !== '' && !name.endsWith('/'));
    const inFolder = (await filesBelow(packaged.folder)).map((name) => path.relative(packaged.folder, name));
    expect(inArchive.map((name) => name.split('/').slice(1).join('/')).sort()).toEqual(inFolder.sort());
  });
});

describe('a Debian package', () => {
  interface Fpm {
    readonly args: readonly string[];
    readonly files: Readonly<Record<string, string>>;
  }
  let fpm: Fpm;
  beforeAll(async () => {
    fpm = JSON.parse(await readFile(packaged.files.find((one) => one.endsWith('.deb')) ?? '', 'utf8'));
  });

  it('puts the app into the menu, for its documents, Python programs and links', () => {
    const entry = fpm.files['/usr/share/applications/refscope.desktop'];
    const value = (key: string) => entry?.match(new RegExp(`^${key}=(.*)$`, 'm'))?.[1];
    expect(entry).toMatch(/^\[Desktop Entry\]\n/);
    expect(value('Exec')).toBe('/opt/Refscope/refscope %U');
    expect(value('Icon')).toBe('refscope');
    expect(value('StartupWMClass')).toBe('refscope');
    expect(value('Categories')).toBe('Education;ComputerScience;');
    expect(value('MimeType')).toBe('application/x-refscope;text/x-python;x-scheme-handler/refscope;');
  });

  it('defines the type of documents, and leaves that of Python programs alone', () => {
    expect(fpm.files['/usr/share/mime/packages/refscope-document.xml']).toContain('<glob pattern="*.refscope"/>');
    expect(Object.keys(fpm.files).filter((name) => name.endsWith('.xml'))).toHaveLength(1);
  });

  it('says what it is, in a section of its own, with its licence', () => {
    const valuesOf = (option: string) =>
      fpm.args.flatMap((arg, index) => (fpm.args[index - 1] === option ? [arg] : []));
    expect(valuesOf('--category')).toEqual(['education']);
    expect(fpm.args).not.toContain('--deb-recommends');
    expect(fpm.args.some((arg) => arg.endsWith('=/usr/share/doc/refscope/copyright'))).toBe(true);
    // The last one counts; longer lines would be broken where they are shown.
    const description = valuesOf('--description').at(-1)?.split('\n') ?? [];
    expect(description.length).toBeGreaterThan(1);
    expect(Math.max(...description.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('brings icons of the app and of documents in the usual sizes', () => {
    const targets = fpm.args.flatMap((arg) => /=(\/usr\/share\/icons\/hicolor\/.*)$/.exec(arg)?.[1] ?? []);
    for (const size of ['16x16', '32x32', '48x48', '256x256']) {
      expect(targets).toContain(`/usr/share/icons/hicolor/${size}/apps/refscope.png`);
      expect(targets).toContain(`/usr/share/icons/hicolor/${size}/mimetypes/application-x-refscope.png`);
    }
  });
});

/** What of the package does not come from Electron. */
async function ours(): Promise<string[]> {
  return filesBelow(path.join(packaged.folder, 'resources'));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
