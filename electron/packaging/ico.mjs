/** Windows' icon file, with PNG pictures in it: https://en.wikipedia.org/wiki/ICO_(file_format) */

const HEADER = 6;
const ENTRY = 16;

/** Widths of the pictures that an icon file is made of: those that Windows shows at its usual scales. */
export const ICO_WIDTHS = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/**
 * @param {ReadonlyMap<number, Buffer>} pictures PNG files by their width in px; those of `ICO_WIDTHS` are needed
 * @returns {Buffer} the icon file
 */
export function ico(pictures) {
  const chosen = ICO_WIDTHS.map((width) => ({ width, picture: pictures.get(width) ?? missing(width) }));
  const header = Buffer.alloc(HEADER);
  header.writeUInt16LE(1, 2); // An icon, not a cursor.
  header.writeUInt16LE(chosen.length, 4);
  let offset = HEADER + ENTRY * chosen.length;
  const entries = chosen.map(({ width, picture }) => {
    const entry = Buffer.alloc(ENTRY);
    entry.writeUInt8(width % 256, 0); // 0 stands for 256.
    entry.writeUInt8(width % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(picture.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += picture.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...chosen.map(({ picture }) => picture)]);
}

/**
 * @param {number} width
 * @returns {never}
 */
function missing(width) {
  throw new RangeError(`No picture of ${width} px.`);
}
