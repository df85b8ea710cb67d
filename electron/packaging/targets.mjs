/** The packages that are made, and what each needs. `PACKAGING.md` says the same in words. */
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { archiveAddress, electronPackage, isCached } from '../start/binary.mjs';

const TOOLS_ADDRESS = 'https://github.com/electron-userland/electron-builder-binaries/releases/';
/** A folder with Electron's archives (`electron-v45.4.1-linux-x64.zip` …), for machines that can't fetch them. */
export const ARCHIVES_SETTING = 'REFSCOPE_ELECTRON_ARCHIVES';

/**
 * A tool that electron-builder fetches where it is not told of one.
 * @typedef {object} Tool
 * @property {string} title
 * @property {string} release where it is fetched from, and the name of its folder in the cache
 * @property {string} setting environment variable that names one's own
 */

/** @type {Tool} */
const FPM = { title: 'fpm', release: 'fpm@2.1.4', setting: 'CUSTOM_FPM_PATH' };
/** @type {Tool} */
const APP_IMAGE = { title: 'the AppImage tools', release: 'appimage@1.0.3', setting: 'APPIMAGE_TOOLS_PATH' };
/** @type {Tool} */
const DMGBUILD = { title: 'dmgbuild', release: 'dmg-builder@1.2.5', setting: 'CUSTOM_DMGBUILD_PATH' };
/** @type {readonly Tool[]} */
const NSIS = [
  { title: 'NSIS', release: 'nsis-3.0.4.1', setting: 'ELECTRON_BUILDER_NSIS_DIR' },
  { title: 'NSIS resources', release: 'nsis-resources-3.4.1', setting: 'ELECTRON_BUILDER_NSIS_RESOURCES_DIR' },
];

/** @type {Readonly<Partial<Record<NodeJS.Platform, string>>>} */
const SYSTEMS = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/**
 * @typedef {object} PackageTarget
 * @property {string} name as electron-builder has it
 * @property {'linux' | 'darwin' | 'win32'} platform on which it is made, and for which it is
 * @property {readonly Tool[]} tools
 */

/** @type {readonly PackageTarget[]} */
export const TARGETS = [
  { name: 'AppImage', platform: 'linux', tools: [APP_IMAGE] },
  { name: 'deb', platform: 'linux', tools: [FPM] },
  { name: 'tar.gz', platform: 'linux', tools: [] },
  { name: 'dmg', platform: 'darwin', tools: [DMGBUILD] },
  { name: 'zip', platform: 'darwin', tools: [] },
  { name: 'nsis', platform: 'win32', tools: NSIS },
  { name: 'portable', platform: 'win32', tools: NSIS },
];

export const ARCHITECTURES = /** @type {const} */ (['x64', 'arm64']);

/**
 * A machine on which packages are made.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {(address: string) => Promise<boolean>} reaches whether something can be fetched
 */

/**
 * What a target needs that the machine does not have, each in a few words; empty: it can be made.
 * @param {PackageTarget} target
 * @param {string} arch
 * @param {Machine} machine
 * @returns {Promise<string[]>}
 */
export async function missing({ platform, tools }, arch, machine) {
  if (machine.platform !== platform) return [`a machine with ${SYSTEMS[platform]}`];
  const absent = [];
  if (!(await hasElectron(arch, machine))) {
    absent.push(`Electron for ${platform}-${arch} (from the network, or a folder named by ${ARCHIVES_SETTING})`);
  }
  for (const tool of tools) {
    if (!(await hasTool(tool, machine))) absent.push(`${tool.title} (from the network, or named by ${tool.setting})`);
  }
  return absent;
}

/**
 * @param {string} arch
 * @param {Machine} machine
 */
async function hasElectron(arch, { platform, env, reaches }) {
  const { version } = electronPackage();
  const folder = env[ARCHIVES_SETTING];
  if (folder) return existsSync(path.join(folder, `electron-v${version}-${platform}-${arch}.zip`));
  return isCached(version, env, arch) || (await reaches(archiveAddress(version, env, arch)));
}

/**
 * @param {Tool} tool
 * @param {Machine} machine
 */
async function hasTool({ release, setting }, { env, reaches }) {
  if (env[setting] || existsSync(path.join(toolsCache(env), release))) return true;
  return reaches(env.ELECTRON_BUILDER_BINARIES_MIRROR || TOOLS_ADDRESS);
}

/** @param {NodeJS.ProcessEnv} env */
function toolsCache(env) {
  if (env.ELECTRON_BUILDER_CACHE) return env.ELECTRON_BUILDER_CACHE;
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'electron-builder');
  if (process.platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local'), 'electron-builder', 'Cache');
  }
  return path.join(env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'electron-builder');
}
