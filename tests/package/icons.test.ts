import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderIcons } from '../../electron/packaging/icons.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'refscope-icons-'));
  renderIcons(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): Buffer => readFileSync(path.join(folder, name));

describe.each(['app', 'document'])('the icon of the %s', (name) => {
  it('stands in a file for Windows in every size that its entries promise', () => {
    const ico = file(`${name}.ico`);
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => ico.subarray(6 + 16 * index));
    expect(entries.map((entry) => entry.readUInt8(0))).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 0]);
    let end = 6 + 16 * entries.length;
    for (const entry of entries) {
      expect(entry.readUInt32LE(12)).toBe(end);
      const picture = ico.subarray(end, end + entry.readUInt32LE(8));
      expect(sizeOf(picture)).toEqual([entry.readUInt8(0) || 256, entry.readUInt8(1) || 256]);
      end += picture.length;
    }
    expect(end).toBe(ico.length);
  });

  it('stands in a file for macOS, with pictures as large as their types say', () => {
    const icns = file(`${name}.icns`);
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const found: Record<string, number | undefined> = {};
    for (let start = 8; start < icns.length; start += icns.readUInt32BE(start + 4)) {
      const type = icns.toString('latin1', start, start + 4);
      found[type] = sizeOf(icns.subarray(start + 8))[0];
    }
    // https://en.wikipedia.org/wiki/Apple_Icon_Image_format#Icon_types
    expect(found).toEqual({
      ...{ ic11: 32, ic12: 64, ic07: 128, ic13: 256 },
      ...{ ic08: 256, ic14: 512, ic09: 512, ic10: 1024 },
    });
  });

  it.each([16, 24, 32, 48, 64, 128, 256, 512])('stands in a picture of %i px for Linux', (width) => {
    expect(sizeOf(file(`${name}/${width}x${width}.png`))).toEqual([width, width]);
  });
});

/** Width and height of a PNG picture, in px. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
