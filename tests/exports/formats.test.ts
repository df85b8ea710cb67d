import { deflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createArchive } from '../../exports/archive.ts';
import { type ExportChoice, FIRST_CHOICE } from '../../exports/choice.ts';
import { withDensity } from '../../exports/density.ts';
import { exportName, memberName } from '../../exports/names.ts';
import { createOutput } from '../../exports/output.ts';
import { pixelSize, toPng } from '../../exports/png.ts';
import { createWork, ExportProblem } from '../../exports/work.ts';
import { document } from './fonts.ts';

describe('the name of an export', () => {
  const name = (program: string, choice: Partial<ExportChoice>) =>
    exportName(program, 6, { ...FIRST_CHOICE, ...choice });

  test.each([
    ['copies.py', { format: 'svg' }, 'copies-step-6.svg'],
    ['copies.py', { format: 'png', scale: 4 }, 'copies-step-6.png'],
    ['copies.pyw', { format: 'pdf' }, 'copies-step-6.pdf'],
    ['copies.refscope', { format: 'pdf', what: 'all' }, 'copies-steps.pdf'],
    ['copies.py', { format: 'svg', what: 'all' }, 'copies-steps.zip'],
    ['copies.py', { format: 'png', what: 'all' }, 'copies-steps.zip'],
    ['my.copies.PY', { format: 'png' }, 'my.copies-step-6.png'],
    ['Makefile', { format: 'png' }, 'Makefile-step-6.png'],
    ['.py', { format: 'png' }, '.py-step-6.png'],
  ] as const)('of %s as %j is %s', (program, choice, expected) => expect(name(program, choice)).toBe(expected));

  test('sorts in the order of the steps', () => {
    const names = [0, 9, 10, 99, 100].map((step) => memberName('copies.py', step, 101, 'svg'));
    expect(names).toEqual([...names].sort());
    expect(names[1]).toBe('copies-step-009.svg');
  });
});

test('a PNG has as many pixels as its scale says', () => {
  expect(pixelSize({ width: 800, height: 482 }, 3)).toEqual({ width: 2400, height: 1446 });
  expect(pixelSize({ width: 800.4, height: 481.6 }, 1)).toEqual({ width: 800, height: 482 });
});

test('a PNG that is larger than browsers can draw is refused with a sentence', async () => {
  const drawing = { ...{ step: 6, svg: '', title: '', description: '' }, width: 5000, height: 300 };
  const work = createWork(new AbortController().signal, () => {});
  const rasterize = (): never => {
    throw new Error('It was drawn all the same.');
  };
  const environment = { document, fonts: [], rasterize, createTextPictures: rasterize };
  await expect(toPng(drawing, 4, environment, work)).rejects.toThrow(
    new ExportProblem('Step 6 would be too large for a PNG: 20000 × 1200 pixels.'),
  );
});

test('a PNG says how dense its pixels are', () => {
  const header = pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
  const pixels = pngChunk('IDAT', deflateSync(Buffer.from([0, 255])));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const png = new Uint8Array(Buffer.concat([signature, header, pixels, pngChunk('IEND', Buffer.alloc(0))]));
  const dense = Buffer.from(withDensity(png, 2));
  // 192 dots an inch are 7559 a metre, in both directions.
  const density = pngChunk('pHYs', Buffer.from([0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1]));
  expect(dense).toEqual(Buffer.concat([png.subarray(0, 33), density, png.subarray(33)]));
});

/** A chunk with the checksum worked out bit by bit from the polynomial. */
function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length);
  body.copy(chunk, 4);
  let remainder = 0xffffffffn;
  for (const byte of body) {
    for (let bit = 0; bit < 8; bit++) {
      const carry = (remainder ^ (BigInt(byte) >> BigInt(bit))) & 1n;
      remainder = (remainder >> 1n) ^ (carry * 0xedb88320n);
    }
  }
  chunk.writeUInt32BE(Number(remainder ^ 0xffffffffn), body.length + 4);
  return chunk;
}

test('an archive holds what was put into it', () => {
  const archive = createArchive();
  archive.add('a-1.svg', '<svg>é</svg>\n');
  archive.add('a-2.png', Uint8Array.of(1, 2, 3));
  const files = unzipSync(archive.end());
  expect(Object.keys(files)).toEqual(['a-1.svg', 'a-2.png']);
  expect(strFromU8(files['a-1.svg'] ?? new Uint8Array())).toBe('<svg>é</svg>\n');
  expect(files['a-2.png']).toEqual(Uint8Array.of(1, 2, 3));
});

test('a file that is larger than what may cross to the desktop is refused with a sentence', () => {
  const output = createOutput();
  const piece = new Uint8Array(16 * 1024 ** 2);
  for (let i = 0; i < 4; i++) output.add(piece);
  expect(() => output.add(Uint8Array.of(0))).toThrow(ExportProblem);
});
