/**
 * Makes the web edition: a folder for any static host, at any path. It is the page of the desktop app with what the
 * desktop gives it otherwise: the policy, in the markup, and its files without a network.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../headers.mjs';
import { ROOT } from '../../start/build.mjs';
import { iconPicture } from '../icons.mjs';
import { thirdPartyNotices } from '../notices.mjs';

export const WEB = path.join(ROOT, 'out', 'web');
const RENDERER = path.join(ROOT, 'out', 'renderer');
const SERVICE_WORKER = 'service-worker.js';

const ICON_WIDTHS = [192, 512];

/** All addresses in it are relative. */
const MANIFEST = {
  name: 'Refscope',
  description: 'See what Python does with objects, step by step.',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f6f7fb',
  theme_color: '#ffffff',
  icons: ICON_WIDTHS.map((width) => ({ src: `./icons/${width}.png`, sizes: `${width}x${width}`, type: 'image/png' })),
};

/**
 * Makes the folder from the built page.
 * @param {string} folder
 */
export function buildWeb(folder = WEB) {
  /** @type {(name: string, text: string) => void} */
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  rmSync(folder, { recursive: true, force: true });
  cpSync(RENDERER, folder, { recursive: true, filter: isNeeded });
  cpSync(path.join(ROOT, 'LICENSE'), path.join(folder, 'LICENSE.txt'));
  mkdirSync(path.join(folder, 'icons'));
  for (const width of ICON_WIDTHS) {
    writeFileSync(path.join(folder, 'icons', `${width}.png`), iconPicture('app', width));
  }
  write('THIRD-PARTY-NOTICES.txt', thirdPartyNotices());
  write('manifest.webmanifest', JSON.stringify(MANIFEST, null, 2));
  write('register.js', readFileSync(path.join(import.meta.dirname, 'register.js'), 'utf8'));
  write('index.html', webPage(readFileSync(path.join(RENDERER, 'index.html'), 'utf8')));
  write(SERVICE_WORKER, serviceWorker(folder));
}

/**
 * The colour profile belongs to a kind of PDF that the app does not make.
 * @param {string} file
 */
function isNeeded(file) {
  return path.basename(file) !== 'licences.json' && path.extname(file) !== '.icc';
}

/**
 * The page with the policy before anything that it is for.
 * @param {string} html
 */
function webPage(html) {
  // Markup can't say who may frame the page.
  const policy = CONTENT_SECURITY_POLICY.replace(/; frame-ancestors [^;]*/, '')
    // A worker obeys its own response, which has no policy here, unless it is made from a blob: then it inherits this.
    .replace("worker-src 'self'", "worker-src 'self' blob:");
  const head = `<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script src="./register.js" defer></script>`;
  if (!html.includes('<meta charset="utf-8" />')) throw new Error('The page does not begin as expected.');
  return html.replace('<meta charset="utf-8" />', head);
}

/** @param {string} folder */
function serviceWorker(folder) {
  const files = Object.fromEntries(filesBelow(folder).map((name) => [name, hashOf(path.join(folder, name))]));
  const text = readFileSync(path.join(import.meta.dirname, SERVICE_WORKER), 'utf8');
  return text.replace('const FILES = {};', () => `const FILES = ${JSON.stringify(files, null, 2)};`);
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]} relative, with `/`, in order
 */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
