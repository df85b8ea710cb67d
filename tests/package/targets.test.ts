import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Machine, missing, type PackageTarget, TARGETS } from '../../electron/packaging/targets.mjs';
import { electronPackage } from '../../electron/start/binary.mjs';

const target = (name: string) => TARGETS.find((one) => one.name === name) as PackageTarget;
const { version } = electronPackage();

describe('what a package needs', () => {
  let folder: string;
  let offline: Machine;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'refscope-targets-'));
    const env = { electron_config_cache: folder, ELECTRON_BUILDER_CACHE: folder };
    offline = { platform: 'linux', env, reaches: async () => false };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is nothing where everything can be fetched', async () => {
    const online = { ...offline, reaches: async () => true };
    for (const one of TARGETS) expect(await missing(one, 'arm64', { ...online, platform: one.platform })).toEqual([]);
  });

  it('is its own system', async () => {
    expect(await missing(target('dmg'), 'x64', offline)).toEqual(['a machine with macOS']);
    expect(await missing(target('nsis'), 'x64', offline)).toEqual(['a machine with Windows']);
  });

  it('is Electron, and the tools, each with the way to do without the network', async () => {
    expect(await missing(target('deb'), 'arm64', offline)).toEqual([
      'Electron for linux-arm64 (from the network, or a folder named by REFSCOPE_ELECTRON_ARCHIVES)',
      'fpm (from the network, or named by CUSTOM_FPM_PATH)',
    ]);
  });

  it('may lie in the caches', async () => {
    const here = TARGETS.filter(({ platform }) => platform === process.platform);
    for (const { release } of here.flatMap(({ tools }) => tools)) {
      mkdirSync(path.join(folder, release), { recursive: true });
    }
    mkdirSync(path.join(folder, 'some-hash'));
    writeFileSync(path.join(folder, 'some-hash', `electron-v${version}-${process.platform}-x64.zip`), '');
    for (const one of here) {
      expect(await missing(one, 'x64', { ...offline, platform: process.platform })).toEqual([]);
      expect(await missing(one, 'arm64', { ...offline, platform: process.platform })).toHaveLength(1);
    }
  });

  it('may be named by the environment', async () => {
    writeFileSync(path.join(folder, `electron-v${version}-linux-arm64.zip`), '');
    const env = { ...offline.env, REFSCOPE_ELECTRON_ARCHIVES: folder, CUSTOM_FPM_PATH: '/opt/fpm' };
    expect(await missing(target('deb'), 'arm64', { ...offline, env })).toEqual([]);
    expect(await missing(target('deb'), 'x64', { ...offline, env })).toHaveLength(1);
  });
});
