/** Pixels of a metre at 96 dpi, which is what a CSS px stands for. */
const PIXELS_PER_METRE = 96 / 0.0254;
/** Signature and header (length, type, 13 bytes, checksum): the density has to stand behind them. */
const BEHIND_HEADER = 8 + 25;

/**
 * A PNG that says how dense its pixels are, so that it has the drawing's own size on paper and on slides at every
 * scale. The format: https://www.w3.org/TR/png-3/#11pHYs
 */
export function withDensity(png: Uint8Array<ArrayBuffer>, scale: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const density = Math.round(PIXELS_PER_METRE * scale);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4); // pHYs
  view.setUint32(8, density);
  view.setUint32(12, density);
  chunk[16] = 1; // per metre
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, BEHIND_HEADER));
  result.set(chunk, BEHIND_HEADER);
  result.set(png.subarray(BEHIND_HEADER), BEHIND_HEADER + chunk.length);
  return result;
}

/** CRC-32 as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
