import type { Box } from '../visualizers/geometry/box.ts';
import type { AnyView } from '../visualizers/index.ts';
import { FAMILIES, textWidth, wrapText } from '../visualizers/text/width.ts';
import { PALETTES, type Palette } from '../visualizers/theme.ts';
import type { Scene, Theme } from '../visualizers/view.ts';
import { exportSvg } from './svg.ts';

/** A line of the program beside a drawing. */
export interface CodeLine {
  readonly number: number;
  readonly text: string;
  /** It is about to run. */
  readonly current: boolean;
}

/** What stands around the drawing in a figure. */
export interface FigureTexts {
  /** The program's lines around the current one; none: no code. */
  readonly code: readonly CodeLine[];
  /** What the step did; empty: not said. */
  readonly sentence: string;
  readonly caption: string;
}

export interface FigureOptions {
  readonly document: Document;
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
  /** The part of the plane that the drawing takes. */
  readonly frame: Box;
  readonly texts: FigureTexts;
  /** No ground behind the drawing. */
  readonly transparent: boolean;
  /** The document that it carries; null: none. */
  readonly carried: string | null;
  /** How wide the figure is on paper, in mm; null: as wide as it is on screen. */
  readonly width: number | null;
}

/** A drawing with what stands around it. Sizes in px at 96 dpi, as large as the figure is on paper. */
export interface Figure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** How much larger or smaller than on screen everything is. */
  readonly magnification: number;
}

const CODE = { size: 15, line: 23, numbers: 34, padding: 14, gap: 30 } as const;
const SENTENCE = { size: 16, line: 24, gap: 22 } as const;
const CAPTION = { size: 14, line: 20, gap: 18 } as const;
const MM = 96 / 25.4;
/** The smallest text of a drawing, in px on screen. */
const SMALLEST_TEXT = 11.5;
const POINTS = 72 / 96;

/** The smallest text of a figure, in points on paper. */
export const smallestText = ({ magnification }: Figure): number => SMALLEST_TEXT * magnification * POINTS;

/** Draws a figure: the program at the left, below the drawing what the step did, then the caption. */
export function figureOf(view: AnyView, scene: Scene, options: FigureOptions): Figure {
  const { document, theme, title, description, frame, texts, transparent } = options;
  const palette = PALETTES[theme];
  const code = codeBlock(texts.code, frame);
  const left = code ? code.box.x - CODE.padding : frame.x;
  const width = frame.x + frame.width - left;
  const below = textBlocks(texts, { x: left, width, top: Math.max(frame.y + frame.height, bottomOf(code?.box)) });
  const whole = { x: left, y: frame.y, width, height: below.bottom - frame.y };
  const magnification = options.width === null ? 1 : (options.width * MM) / whole.width;
  const svg = exportSvg(view, scene, {
    ...{ document, theme, title, description, transparent, frame: whole },
    ...(options.width !== null && { size: { width: `${options.width}mm`, height: `${mm(whole, options.width)}mm` } }),
    ...(options.carried !== null && { carried: options.carried }),
    around: [...(code ? drawCode(code, palette, document) : []), ...drawTexts(below.lines, palette, document)],
  });
  return { svg, width: whole.width * magnification, height: whole.height * magnification, magnification };
}

const mm = ({ width, height }: Box, wide: number): number => Math.round(((wide * height) / width) * 100) / 100;

const bottomOf = (box: Box | undefined): number => (box ? box.y + box.height : Number.NEGATIVE_INFINITY);

interface CodeBlock {
  readonly box: Box;
  readonly lines: readonly CodeLine[];
}

function codeBlock(lines: readonly CodeLine[], frame: Box): CodeBlock | null {
  if (lines.length === 0) return null;
  const text = Math.max(...lines.map((line) => textWidth(line.text, CODE.size, 'mono')));
  const width = Math.ceil(CODE.numbers + text + 2 * CODE.padding);
  const height = lines.length * CODE.line + 2 * CODE.padding;
  return { lines, box: { x: frame.x - CODE.gap - width, y: frame.y + CODE.padding, width, height } };
}

interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle';
  readonly quiet: boolean;
}

function textBlocks(
  { sentence, caption }: FigureTexts,
  { x, width, top }: { readonly x: number; readonly width: number; readonly top: number },
): { readonly lines: readonly TextLine[]; readonly bottom: number } {
  const lines: TextLine[] = [];
  let bottom = top;
  const add = (text: string, style: typeof SENTENCE | typeof CAPTION, anchor: TextLine['anchor']): void => {
    if (text === '') return;
    bottom += style.gap;
    const margin = CODE.padding;
    for (const line of wrapText(text, width - 2 * margin, style.size, 'sans')) {
      const at = anchor === 'middle' ? x + width / 2 : x + margin;
      lines.push({ text: line, x: at, y: bottom, size: style.size, anchor, quiet: anchor === 'middle' });
      bottom += style.line;
    }
  };
  add(sentence.replaceAll('`', ''), SENTENCE, 'start');
  add(caption, CAPTION, 'middle');
  return { lines, bottom };
}

const SVG = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number>>;

function element(document: Document, name: string, attributes: Attributes, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== '') made.textContent = text;
  return made;
}

function drawCode({ box, lines }: CodeBlock, palette: Palette, document: Document): readonly SVGElement[] {
  const ground = element(document, 'rect', {
    ...box,
    rx: 8,
    fill: palette.pill,
    stroke: palette.faint,
    'stroke-width': 1.2,
  });
  const mono = { 'font-family': FAMILIES.mono, 'font-size': CODE.size, style: 'white-space:pre' };
  const drawn = lines.flatMap(({ number, text, current }, i) => {
    const y = box.y + CODE.padding + i * CODE.line;
    const baseline = y + CODE.line - 7;
    const mark = element(document, 'rect', {
      ...{ x: box.x + 1, y, width: box.width - 2, height: CODE.line },
      fill: palette.changed.fill,
      stroke: palette.changed.line,
      'stroke-width': 1.2,
    });
    const x = box.x + CODE.padding + CODE.numbers - 14;
    const quiet = { ...mono, fill: palette.muted, 'text-anchor': 'end' };
    return [
      ...(current ? [mark] : []),
      element(document, 'text', { ...quiet, x, y: baseline }, String(number)),
      element(document, 'text', { ...mono, x: x + 14, y: baseline, fill: palette.ink }, text),
    ];
  });
  return [ground, ...drawn];
}

const drawTexts = (lines: readonly TextLine[], palette: Palette, document: Document): readonly SVGElement[] =>
  lines.map(({ text, x, y, size, anchor, quiet }) =>
    element(
      document,
      'text',
      {
        ...{ x, y, 'font-family': FAMILIES.sans, 'font-size': size, 'text-anchor': anchor },
        fill: quiet ? palette.muted : palette.ink,
      },
      text,
    ),
  );
