import type { FontFile } from './fonts.ts';
import type { Work } from './work.ts';

/** Pixels of a picture. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Red, green, blue and alpha of each pixel, row by row. */
export type Pixels = Pick<ImageData, 'width' | 'height' | 'data'>;

/** A text as a picture. Sizes in px. */
export interface TextPicture {
  readonly pixels: Pixels;
  readonly width: number;
  readonly height: number;
  /** From the top to the baseline. */
  readonly baseline: number;
}

/** Makes pictures of texts for which the system has a font and we have none: emoji, East Asian scripts. */
export type MakePicture = (text: string, font: string, size: number, fill: string) => TextPicture;

/** What making files needs of the place it runs in. `page/environment.ts` is that of a web page. */
export interface Environment {
  /** Makes elements; its window reads and writes XML. */
  readonly document: Document;
  /** The fonts that drawings are set in. */
  readonly fonts: readonly FontFile[];
  /** A drawing, which has its fonts in it, as PNG of that size. Throws an `ExportProblem` where it can't be drawn. */
  rasterize(svg: string, size: PixelSize, work: Work): Promise<Uint8Array<ArrayBuffer>>;
  /** Makes pictures of texts for one PDF; the same text gives the same picture. */
  createTextPictures(): MakePicture;
}
