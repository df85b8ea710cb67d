/** Lays out what goes into a package: an allow-list. What is not named here does not ship. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../start/build.mjs';
import { renderIcons } from './icons.mjs';
import { thirdPartyNotices } from './notices.mjs';

/** Folders of the built app, each with the files in it that ship. They stand to each other as `out/main` expects. */
const SHIPPED = [
  { folder: 'out/main', files: /\.js$/ },
  { folder: 'out/preload', files: /\.cjs$/ },
  {
    folder: 'out/renderer',
    // The colour profile belongs to a kind of PDF that the app does not make.
    files: /^(index\.html|assets\/.+(?<!\.icc)|runtime\/.+|lessons\/.+\.json)$/,
  },
];
/** What Electron and the installers read of `package.json`. */
const METADATA = ['name', 'productName', 'version', 'description', 'license', 'author', 'type', 'main'];

/**
 * @typedef {object} Stage
 * @property {string} app the folder that becomes the archive
 * @property {string} resources icons, and what lies beside the archive
 */

/**
 * @param {string} folder emptied first
 * @returns {Stage}
 * @throws {Error} when the app is not built
 */
export function stageApp(folder) {
  const stage = { app: path.join(folder, 'app'), resources: path.join(folder, 'resources') };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(stage.resources, { recursive: true });
  for (const { folder: from, files } of SHIPPED) copyMatching(from, files, stage.app);
  writeFileSync(path.join(stage.app, 'package.json'), `${JSON.stringify(metadata(), null, 2)}\n`);
  renderIcons(stage.resources);
  cpSync(path.join(ROOT, 'LICENSE'), path.join(stage.resources, 'LICENSE.txt'));
  writeFileSync(path.join(stage.resources, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices());
  return stage;
}

/**
 * @param {string} from relative to the root
 * @param {RegExp} files matches paths relative to `from`, with `/`
 * @param {string} app
 */
function copyMatching(from, files, app) {
  const names = readdirSync(path.join(ROOT, from), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(ROOT, from), path.join(entry.parentPath, entry.name)));
  for (const name of names.filter((one) => files.test(one.replaceAll(path.sep, '/')))) {
    cpSync(path.join(ROOT, from, name), path.join(app, from, name));
  }
}

function metadata() {
  const all = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return Object.fromEntries(METADATA.map((key) => [key, all[key]]));
}
