import { withChunk } from './png-chunks.ts';

/** Pixels of a metre at 96 dpi, which is what a CSS px stands for. */
const PIXELS_PER_METRE = 96 / 0.0254;

/**
 * A PNG that says how dense its pixels are, so that it has the drawing's own size on paper and on slides at every
 * scale. The format: https://www.w3.org/TR/png-3/#11pHYs
 */
export function withDensity(png: Uint8Array, scale: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  const density = Math.round(PIXELS_PER_METRE * scale);
  view.setUint32(0, density);
  view.setUint32(4, density);
  content[8] = 1; // per metre
  return withChunk(png, 'pHYs', content);
}
