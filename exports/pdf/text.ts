import type { MakePicture, TextPicture } from '../environment.ts';
import { type DrawnText, inherited } from '../texts.ts';
import { PageImage } from './page-image.ts';
import type { Page } from './shapes.ts';
import type { Run, Typesetter } from './typesetter.ts';

/** A run and how wide it is; with a picture of it where no font has its characters. */
interface MeasuredRun extends Run {
  readonly width: number;
  readonly picture: TextPicture | null;
}

/** Sets a text on the page. */
export type DrawText = (drawn: DrawnText) => void;

/** Sets texts as real text, with pictures of what no font of ours has. */
export function createTextPainter(page: Page, typesetter: Typesetter, makePicture: MakePicture): DrawText {
  const images = new Map<TextPicture, PageImage>();
  const imageOf = (picture: TextPicture): PageImage => {
    const image = images.get(picture) ?? new PageImage(`Text${images.size}`, picture.pixels);
    images.set(picture, image);
    return image;
  };
  return (drawn) => {
    const runs = typesetter.runs(drawn).map((run) => measure(page, run, drawn, makePicture));
    drawRuns(page, runs, drawn.element, typesetter.blankFont(drawn), imageOf);
  };
}

function drawRuns(
  page: Page,
  runs: readonly MeasuredRun[],
  element: Element,
  blank: string | null,
  imageOf: (picture: TextPicture) => PageImage,
): void {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const anchor = element.getAttribute('text-anchor');
  let x = number('x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const oblique = element.getAttribute('font-style') === 'italic';
  page.save().fillColor(fillOf(element)).fillOpacity(1);
  for (const run of runs) {
    const place = { x, y: number('y'), size: sizeOf(element) };
    if (run.picture) drawPicture(page, { ...run.picture, image: imageOf(run.picture) }, run.text, blank, place);
    else if (run.font !== null) setRun(page, run.font, run.text, place, oblique);
    x += run.width;
  }
  page.restore();
}

const fillOf = (element: Element): string => inherited(element, 'fill') ?? 'black';
const sizeOf = (element: Element): number => Number(inherited(element, 'font-size') ?? 16);

function measure(page: Page, run: Run, { element, weight }: DrawnText, makePicture: MakePicture): MeasuredRun {
  const size = sizeOf(element);
  if (run.font === null) {
    const families = inherited(element, 'font-family') ?? 'sans-serif';
    const picture = makePicture(run.text, `${weight} ${size}px ${families}`, size, fillOf(element));
    return { ...run, width: picture.width, picture };
  }
  const width = page.font(run.font, size).widthOfString(run.text);
  return { ...run, width, picture: null };
}

interface Place {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
}

function setRun(page: Page, font: string, text: string, { x, y, size }: Place, oblique: boolean): void {
  page.font(font, size);
  page.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', oblique });
}

/** Who searches or copies finds the characters all the same: they are what a blank in the same place stands for. */
function drawPicture(
  page: Page,
  picture: TextPicture & { readonly image: PageImage },
  text: string,
  blank: string | null,
  place: Place,
): void {
  const { image, width, height, baseline } = picture;
  // The library takes what it has opened itself, and what looks the same.
  page.image(image as unknown as PDFKit.Mixins.ImageSrc, place.x, place.y - baseline, { width, height });
  if (blank === null) return;
  page.markContent('Span', { actual: text });
  setRun(page, blank, ' ', place, false);
  page.endMarkedContent();
}
