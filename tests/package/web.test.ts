import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sevenZip } from '../../electron/packaging/pack.mjs';
import { WEB } from '../../electron/packaging/web/edition.mjs';
import { zipWeb } from '../../electron/packaging/web/zip.mjs';

let output: string;
let zip: string;
beforeAll(() => {
  output = mkdtempSync(path.join(os.tmpdir(), 'refscope-web-'));
  zip = zipWeb(output);
});
afterAll(() => rmSync(output, { recursive: true }));

const read = (name: string): string => readFileSync(path.join(WEB, name), 'utf8');
const files = (): string[] =>
  readdirSync(WEB, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(WEB, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();

describe('the web edition', () => {
  it('has its policy before anything else that the page asks for', () => {
    const page = read('index.html');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/.exec(page);
    expect(policy?.index).toBeLessThan(page.search(/<script|<link/));
    expect(policy?.[1]).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy?.[1]).not.toMatch(/unsafe-eval'.*unsafe-eval|frame-ancestors|https?:/);
  });

  it('has relative addresses only', () => {
    const addresses = [...read('index.html').matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(address).toMatch(/^\.\//);
    const { start_url, scope, icons } = JSON.parse(read('manifest.webmanifest'));
    for (const address of [start_url, scope, ...icons.map(({ src }: { src: string }) => src)]) {
      expect(address).toMatch(/^\.\//);
    }
  });

  it('is kept whole: the service worker knows each file, as it is', () => {
    const list = /const FILES = (\{.*?\});/s.exec(read('service-worker.js'))?.[1] ?? '';
    const hashes = files()
      .filter((name) => name !== 'service-worker.js')
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path.join(WEB, name)))
          .digest('hex'),
      ]);
    expect(JSON.parse(list)).toEqual(Object.fromEntries(hashes));
  });

  it('carries licences and Python, and nothing that only a build needs', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        'LICENSE.txt',
        'THIRD-PARTY-NOTICES.txt',
        'runtime/snapshot.bin.gz',
        'lessons/index.json',
      ]),
    );
    expect(files().filter((name) => /licences\.json$|\.map$|\.icc$/.test(name))).toEqual([]);
  });

  it('is whole as one file', () => {
    const { stdout } = spawnSync(sevenZip(), ['l', '-ba', '-slt', zip], { encoding: 'utf8' });
    const entries = stdout.split(/\n\n/).map((entry) => ({
      name: /^Path = (.*)$/m.exec(entry)?.[1] ?? '',
      isFolder: /^Attributes = D/m.test(entry),
    }));
    expect(
      entries
        .filter(({ name, isFolder }) => name !== '' && !isFolder)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(files());
  });
});
