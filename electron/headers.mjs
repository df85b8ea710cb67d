/**
 * The headers of every response that carries a part of the app: the same from the desktop's own
 * scheme, from the local server, and in tests.
 */

/**
 * What the app may load and do. WebAssembly (Python) is allowed, `eval` is not; nothing leaves the app's own
 * origin. A worker obeys the policy of its own script's response, so this stands on every response.
 * Styles may be inline because the editor and the drawings set them from code.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What no page of ours ever asks for, nor anything that gets into one. */
const PERMISSIONS_POLICY = 'bluetooth camera display-capture geolocation hid microphone midi payment serial usb'
  .split(' ')
  .map((feature) => `${feature}=()`)
  .join(', ');

/** @type {Readonly<Record<string, string>>} by the name's ending */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.py': 'text/x-python; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/**
 * The headers for a file of the app.
 * @param {string} name the file's name; its ending says what it is
 * @returns {Record<string, string>}
 */
export function headersFor(name) {
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  return {
    'content-type': CONTENT_TYPES[ending] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': PERMISSIONS_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
