/** The packages that can be made without Electron. The app must be built. */
import path from 'node:path';
import { pack } from '../../electron/packaging/pack.mjs';
import { type Stage, stageApp } from '../../electron/packaging/stage.mjs';
import { makeDummyElectron } from './dummy-electron.ts';

export interface Packaged {
  /** The folder that all packages for Linux hold. */
  readonly folder: string;
  /** The archive of the app in it. */
  readonly asar: string;
  /** The packages themselves. */
  readonly files: readonly string[];
}

/** Makes the packages `targets` (`dir`: only the folder) in `place`, around a dummy Electron. */
export async function packageApp(place: string, targets: readonly string[]): Promise<Packaged> {
  const electronDist = path.join(place, 'electron');
  await makeDummyElectron(electronDist);
  const stage: Stage = stageApp(path.join(place, 'stage'));
  const output = path.join(place, 'dist');
  const options = { platform: 'linux', arch: 'x64', output, electronDist, compression: 'store' } as const;
  const files = await pack(stage, { targets, ...options });
  const folder = path.join(output, 'linux-unpacked');
  return { folder, asar: path.join(folder, 'resources', 'app.asar'), files };
}
