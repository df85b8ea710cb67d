/**
 * Keeps the web edition for use without a network: all files of one version.
 *
 * The build puts the list of files in the place of `FILES`. Every file is kept under its path and hash. So what did
 * not change is not fetched again for a new version, and open pages go on with the files of their own.
 */

/** @type {Readonly<Record<string, string>>} SHA-256 (hexadecimal) by path, relative to this script */
const FILES = {};
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
/** A host may serve several editions, each at a place of its own. */
const CACHE = `refscope ${worker.registration.scope}`;

worker.addEventListener('install', (event) => event.waitUntil(fetchMissing()));
// The new version waits until no page uses the old one; the very first takes over the page that brought it.
worker.addEventListener('activate', (event) => event.waitUntil(removeOld().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const key = keyFor(event.request);
  if (key !== null) event.respondWith(answer(event.request, key));
});

/** Fails, and is tried again at the next visit, unless all files are here as they should be. */
async function fetchMissing() {
  const cache = await caches.open(CACHE);
  /** @param {[path: string, hash: string]} file */
  const fetchUnlessHere = async ([path, hash]) => {
    const key = keyOf(path, hash);
    if ((await cache.match(key)) === undefined) await cache.put(key, await fetchExactly(path, hash));
  };
  await Promise.all(Object.entries(FILES).map(fetchUnlessHere));
}

/**
 * @param {string} path
 * @param {string} hash
 */
async function fetchExactly(path, hash) {
  const response = await fetch(addressOf(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const content = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== hash) throw new Error(`${path} is of another version.`);
  return response;
}

async function removeOld() {
  const cache = await caches.open(CACHE);
  const current = new Set(Object.entries(FILES).map(([path, hash]) => keyOf(path, hash)));
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !current.has(url)).map((key) => cache.delete(key)));
}

/**
 * @param {Request} request
 * @param {string} key
 */
async function answer(request, key) {
  const cache = await caches.open(CACHE);
  return (await cache.match(key)) ?? fetch(request);
}

/**
 * Under which key the file that a request is for is kept; null: it is for none of ours.
 * @param {Request} request
 */
function keyFor({ method, url }) {
  const { scope } = worker.registration;
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  const { pathname } = new URL(url);
  const path = decodeURIComponent(pathname.slice(new URL(scope).pathname.length)) || 'index.html';
  const hash = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  return hash === undefined ? null : keyOf(path, hash);
}

/**
 * @param {string} path
 * @param {string} hash
 */
function keyOf(path, hash) {
  return `${addressOf(path)}?${hash}`;
}

/** @param {string} path */
function addressOf(path) {
  return new URL(path, worker.registration.scope).href;
}
