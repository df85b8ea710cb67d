/**
 * Renders the icons that packages carry. `electron/icons/` holds the drawings: one of each for large sizes, and one with
 * fewer and heavier parts for small ones.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ICNS_WIDTHS, icns } from './icns.mjs';
import { ICO_WIDTHS, ico } from './ico.mjs';

const DRAWINGS = path.resolve(import.meta.dirname, '..', 'icons');
/** Widest picture that is made from the drawing for small sizes, in px. */
const SMALL = 48;
/** What desktops on Linux look for. */
const LINUX_WIDTHS = [16, 24, 32, 48, 64, 128, 256, 512];

/**
 * Writes into `folder`, for `app` and `document` each: `NAME.ico`, `NAME.icns`, and `NAME/WxW.png` for Linux.
 * @param {string} folder made where it is missing
 */
export function renderIcons(folder) {
  for (const name of ['app', 'document']) {
    const pictures = render(name);
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, `${name}.ico`), ico(pictures));
    writeFileSync(path.join(folder, `${name}.icns`), icns(pictures));
    for (const width of LINUX_WIDTHS) {
      writeFileSync(path.join(folder, name, `${width}x${width}.png`), /** @type {Buffer} */ (pictures.get(width)));
    }
  }
}

/**
 * @param {string} name
 * @returns {ReadonlyMap<number, Buffer>} PNG files by their width in px
 */
function render(name) {
  const widths = new Set([...ICO_WIDTHS, ...ICNS_WIDTHS, ...LINUX_WIDTHS]);
  return new Map([...widths].map((width) => [width, iconPicture(name, width)]));
}

/**
 * @param {string} name `app` or `document`
 * @param {number} width in px
 * @returns {Buffer} a PNG file
 */
export function iconPicture(name, width) {
  const drawing = path.join(DRAWINGS, width <= SMALL ? `${name}-small.svg` : `${name}.svg`);
  return png(readFileSync(drawing, 'utf8'), width);
}

/**
 * @param {string} drawing SVG without text, so that no fonts are needed
 * @param {number} width in px
 * @returns {Buffer}
 */
function png(drawing, width) {
  const options = { fitTo: { mode: /** @type {const} */ ('width'), value: width }, font: { loadSystemFonts: false } };
  return new Resvg(drawing, options).render().asPng();
}
