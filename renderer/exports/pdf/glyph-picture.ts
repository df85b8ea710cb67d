import type { Page } from './shapes.ts';

/** Pixels for each px: sharp on paper. */
const SCALE = 4;

/** A text as a picture. Sizes in px. */
export interface TextPicture {
  readonly image: PageImage;
  readonly width: number;
  readonly height: number;
  /** From the top to the baseline. */
  readonly baseline: number;
}

/** Makes pictures of texts for which the system has a font and we have none: emoji, East Asian scripts. */
export type MakePicture = (text: string, font: string, size: number, fill: string) => TextPicture;

/** Pictures for one document, each made once. */
export function createPictures(): MakePicture {
  const made = new Map<string, TextPicture>();
  return (text, font, size, fill) => {
    const key = JSON.stringify([text, font, fill]);
    const picture = made.get(key) ?? draw(`Text${made.size}`, text, font, size, fill);
    made.set(key, picture);
    return picture;
  };
}

function draw(label: string, text: string, font: string, size: number, fill: string): TextPicture {
  const canvas = document.createElement('canvas');
  const context = (): CanvasRenderingContext2D => {
    const found = canvas.getContext('2d', { willReadFrequently: true });
    if (!found) throw new Error('This browser gives no canvas to draw on');
    return Object.assign(found, { font });
  };
  const width = Math.max(1, context().measureText(text).width);
  const [height, baseline] = [size * 1.6, size * 1.2];
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  // A canvas forgets its font with its size.
  const drawing = context();
  drawing.scale(canvas.width / width, canvas.height / height);
  drawing.fillStyle = fill;
  drawing.fillText(text, 0, baseline);
  const image = new PageImage(label, drawing.getImageData(0, 0, canvas.width, canvas.height));
  return { image, width, height, baseline };
}

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

  constructor(label: string, { width, height, data }: Pick<ImageData, 'width' | 'height' | 'data'>) {
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
