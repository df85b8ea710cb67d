/** Apple's icon file. Its types: https://en.wikipedia.org/wiki/Apple_Icon_Image_format#Icon_types */

const HEADER = 8;

/**
 * Types that hold a PNG picture, and its width in px. Some are for screens with two px to a point.
 * @type {readonly (readonly [type: string, width: number])[]}
 */
const TYPES = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** Widths of the pictures that an icon file is made of. */
export const ICNS_WIDTHS = [32, 64, 128, 256, 512, 1024];

/**
 * @param {ReadonlyMap<number, Buffer>} pictures PNG files by their width in px; those of `ICNS_WIDTHS` are needed
 * @returns {Buffer} the icon file
 */
export function icns(pictures) {
  const entries = TYPES.map(([type, width]) => {
    const picture = pictures.get(width);
    if (picture === undefined) throw new RangeError(`No picture of ${width} px.`);
    return block(type, picture);
  });
  return block('icns', Buffer.concat(entries));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function block(type, content) {
  const header = Buffer.alloc(HEADER);
  header.write(type, 'latin1');
  header.writeUInt32BE(HEADER + content.length, 4);
  return Buffer.concat([header, content]);
}
