/**
 * What crosses between processes, as JSON: the part of structured cloning that a sane contract uses.
 * `undefined` and bytes are marked; anything else that JSON would change is refused.
 * The source text of these functions also runs in the page.
 */

/**
 * @param {unknown} value
 * @returns {unknown}
 */
export function pack(value) {
  if (value === undefined) return { $: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(pack);
  if (value instanceof Uint8Array) return { $: 'bytes', bytes: Array.from(value) };
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  // Another world's Object has no prototype of ours, but its own prototype has none either.
  if (prototype === undefined || (prototype !== null && Object.getPrototypeOf(prototype) !== null)) {
    throw new TypeError('An object could not be cloned.');
  }
  return {
    $: 'object',
    entries: Object.entries(/** @type {object} */ (value)).map(([key, item]) => [key, pack(item)]),
  };
}

/**
 * @param {any} packed
 * @returns {unknown}
 */
export function unpack(packed) {
  if (packed === null || typeof packed !== 'object') return packed;
  if (Array.isArray(packed)) return packed.map(unpack);
  if (packed.$ === 'undefined') return undefined;
  if (packed.$ === 'bytes') return Uint8Array.from(packed.bytes);
  // @ts-expect-error -- entries are pairs
  return Object.fromEntries(packed.entries.map(([key, item]) => [key, unpack(item)]));
}
