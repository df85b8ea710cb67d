import type { MakePicture, TextPicture } from '../environment.ts';

/** Pixels for each px: sharp on paper. */
const SCALE = 4;

/** Pictures for one PDF, each made once on a canvas of `document`. */
export function createTextPictures(document: Document): MakePicture {
  const made = new Map<string, TextPicture>();
  return (text, font, size, fill) => {
    const key = JSON.stringify([text, font, fill]);
    const picture = made.get(key) ?? draw(document.createElement('canvas'), text, font, size, fill);
    made.set(key, picture);
    return picture;
  };
}

function draw(canvas: HTMLCanvasElement, text: string, font: string, size: number, fill: string): TextPicture {
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
  return { pixels: drawing.getImageData(0, 0, canvas.width, canvas.height), width, height, baseline };
}
