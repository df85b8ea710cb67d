import type { Pixels } from '../environment.ts';
import type { Page } from './shapes.ts';

/**
 * An image of the page as the library takes it. Its own PNG reader unpacks transparency in a worker made from text,
 * which the page's policy refuses.
 */
export class PageImage {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** What stands in the document, once it is there. */
  obj: PDFKit.PDFKitReference | null = null;
  /** Red, green, blue and alpha of each pixel. */
  readonly #pixels: Uint8Array;

  constructor(label: string, { width, height, data }: Pixels) {
    this.label = label;
    this.width = width;
    this.height = height;
    this.#pixels = new Uint8Array(data);
  }

  embed(page: Page): void {
    const { width: Width, height: Height } = this;
    const common = { Type: 'XObject', Subtype: 'Image', Width, Height, BitsPerComponent: 8 };
    const pixels = this.#pixels;
    const mask = page.ref({ ...common, ColorSpace: 'DeviceGray' });
    mask.end(pixels.filter((_, i) => i % 4 === 3));
    this.obj = page.ref({ ...common, ColorSpace: 'DeviceRGB', SMask: mask });
    this.obj.end(pixels.filter((_, i) => i % 4 !== 3));
  }
}
