import type { Scale } from './choice.ts';
import { withDensity } from './density.ts';
import { embedFonts } from './embed-fonts.ts';
import type { Environment, PixelSize } from './environment.ts';
import type { Picture } from './pictures.ts';
import { ExportProblem, type Work } from './work.ts';

/** What browsers can draw at once: pixels of a side, and of all. */
const MAX_SIDE = 16_384;
const MAX_PIXELS = 120_000_000;

/** The size of a drawing as PNG, in pixels. */
export const pixelSize = ({ width, height }: Pick<Picture, 'width' | 'height'>, scale: Scale): PixelSize => ({
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
  environment: Environment,
  work: Work,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = pixelSize(picture, scale);
  const { width, height } = size;
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) {
    throw new ExportProblem(`Step ${picture.step} would be too large for a PNG: ${width} × ${height} pixels.`);
  }
  return withDensity(await environment.rasterize(await embedFonts(picture, size, environment), size, work), scale);
}
