/** Runs electron-builder on a staged app. */
import { chmodSync, rmSync } from 'node:fs';
import { path7za } from '7zip-bin';
import { Arch, build, Platform } from 'electron-builder';
import { ROOT } from '../start/build.mjs';
import { configuration } from './config.mjs';

const PLATFORMS = { linux: Platform.LINUX, darwin: Platform.MAC, win32: Platform.WINDOWS };

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {object} options
 * @param {readonly string[]} options.targets names as electron-builder has them; `dir`: the folder that others pack
 * @param {'linux' | 'darwin' | 'win32'} options.platform
 * @param {'x64' | 'arm64'} options.arch
 * @param {string} options.output folder for what is made
 * @param {string} [options.electronDist] see `configuration`
 * @param {'store' | 'normal' | 'maximum'} [options.compression]
 * @returns {Promise<string[]>} the packages made, absolute
 */
export async function pack(stage, { targets, platform, arch, output, electronDist, compression = 'maximum' }) {
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= sevenZip();
  const made = await build({
    projectDir: ROOT,
    config: { ...configuration(stage, { output, ...(electronDist && { electronDist }) }), compression },
    targets: PLATFORMS[platform].createTarget([...targets], Arch[arch]),
    publish: 'never',
  });
  for (const file of made.filter(isForUpdates)) rmSync(file);
  return made.filter((file) => !isForUpdates(file));
}

/** What lies beside a package for an app that updates itself, which ours does not. @param {string} file */
const isForUpdates = (file) => file.endsWith('.blockmap');

/** 7-Zip from npm, so that none is fetched. Its package has lost the right to be executed. */
export function sevenZip() {
  if (process.platform !== 'win32') chmodSync(path7za, 0o755);
  return path7za;
}
