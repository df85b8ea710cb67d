/** The packages that can be made without Electron. The app must be built. */
import path from 'node:path';
import { pack } from '../../electron/packaging/pack.mjs';
import { type Stage, stageApp } from '../../electron/packaging/stage.mjs';
import { makeDummyElectron } from './dummy-electron.ts';

export interface Packaged {
  /** The folder that all packages for the system hold. */
  readonly folder: string;
  /** The archive of the app in it. */
  readonly asar: string;
  /** The packages themselves. */
  readonly files: readonly string[];
}

/** Where electron-builder lays out a package, and the archive in that. */
const LAYOUTS = {
  linux: { folder: 'linux-unpacked', asar: 'resources/app.asar' },
  win32: { folder: 'win-unpacked', asar: 'resources/app.asar' },
  darwin: { folder: 'mac', asar: 'Refscope.app/Contents/Resources/app.asar' },
} as const;

/** Makes the packages `targets` (`dir`: only the folder) in `place`, around a dummy Electron. */
export async function packageApp(
  place: string,
  targets: readonly string[],
  platform: keyof typeof LAYOUTS = 'linux',
): Promise<Packaged> {
  const electronDist = path.join(place, 'electron');
  await makeDummyElectron(electronDist, platform);
  const stage: Stage = stageApp(path.join(place, 'stage'));
  const output = path.join(place, 'dist');
  const options = { platform, arch: 'x64', output, electronDist, compression: 'store' } as const;
  const files = await pack(stage, { targets, ...options });
  const folder = path.join(output, LAYOUTS[platform].folder);
  return { folder, asar: path.join(folder, LAYOUTS[platform].asar), files };
}
