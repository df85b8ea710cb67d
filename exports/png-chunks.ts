/** Chunks of a PNG file. The format: https://www.w3.org/TR/png-3/#5Chunk-layout */

/** Signature and header (length, type, 13 bytes, checksum): what describes the picture stands behind them. */
const BEHIND_HEADER = 8 + 25;
const FRAME = 12;

/** The picture with one more chunk, right behind its header. */
export function withChunk(png: Uint8Array, type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(FRAME + content.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(latin(type), 4);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, checksum(chunk.subarray(4, 8 + content.length)));
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, BEHIND_HEADER));
  result.set(chunk, BEHIND_HEADER);
  result.set(png.subarray(BEHIND_HEADER), BEHIND_HEADER + chunk.length);
  return result;
}

/** The picture with a text under a keyword of Latin letters. (iTXt, not compressed) */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(text);
  const head = [...latin(keyword), 0, 0, 0, 0, 0];
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return withChunk(png, 'iTXt', content);
}

/** The text under a keyword, as `withText` put it there; null: there is none, or it is no PNG. */
export function textIn(png: Uint8Array, keyword: string): string | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const wanted = `${keyword}\0\0\0\0\0`;
  for (let at = 8; at + FRAME <= png.length; ) {
    const length = view.getUint32(at);
    const content = png.subarray(at + 8, at + 8 + length);
    const isText = said(png.subarray(at + 4, at + 8)) === 'iTXt';
    if (isText && said(content.subarray(0, wanted.length)) === wanted) {
      return new TextDecoder().decode(content.subarray(wanted.length));
    }
    at += FRAME + length;
  }
  return null;
}

const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const said = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** CRC-32 as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
