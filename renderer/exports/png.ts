import type { Scale } from './choice.ts';
import { withDensity } from './density.ts';
import { embedFonts } from './embed-fonts.ts';
import type { FontFile } from './fonts.ts';
import type { Picture } from './pictures.ts';
import { ExportProblem, type Work } from './work.ts';

/** What browsers can draw at once: pixels of a side, and of all. */
const MAX_SIDE = 16_384;
const MAX_PIXELS = 120_000_000;
/** Pixels that are drawn in one go: a few ms of work. */
const BAND = 1_500_000;

/** The size of a drawing as PNG, in pixels. */
export const pixelSize = ({ width, height }: Pick<Picture, 'width' | 'height'>, scale: Scale) => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/**
 * The drawing as PNG, `scale` pixels for each of its px, with the fonts that it has on screen.
 * Throws an `ExportProblem` if it is too large.
 */
export async function toPng(
  picture: Picture,
  scale: Scale,
  fonts: readonly FontFile[],
  work: Work,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = pixelSize(picture, scale);
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) {
    throw new ExportProblem(`Step ${picture.step} would be too large for a PNG: ${width} × ${height} pixels.`);
  }
  const image = await loadImage(await embedFonts(picture, { width, height }, fonts));
  await work.breathe();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  await paint(canvas, image, work);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new ExportProblem(`Step ${picture.step} could not be drawn with ${width} × ${height} pixels.`);
  await work.breathe();
  return withDensity(new Uint8Array(await blob.arrayBuffer()), scale);
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  return image;
}

/** Draws the image band by band: a large one all at once would keep the page from answering. */
async function paint(canvas: HTMLCanvasElement, image: HTMLImageElement, work: Work): Promise<void> {
  const { width, height } = canvas;
  // Software drawing, done when it is asked for: otherwise all of it would wait for the encoder.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new ExportProblem('This browser gives no canvas to draw on.');
  const band = Math.max(64, Math.floor(BAND / width));
  for (let y = 0; y < height; y += band) {
    const rows = Math.min(band, height - y);
    context.drawImage(image, 0, y, width, rows, 0, y, width, rows);
    await work.breathe();
  }
}
