/** Which file of the built app an address stands for. */
import path from 'node:path';

/**
 * The file that an address stands for, or null where it stands for none or leads out of `root`.
 * @param {string} root absolute
 * @param {string} address path of an URL, as it came
 * @returns {string | null}
 */
export function fileFor(root, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, 'http://app').pathname);
  } catch {
    return null; // Not an address, or one with broken %-escapes.
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(root + path.sep) ? file : null;
}
