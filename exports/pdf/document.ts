import PDFDocument from 'pdfkit';
import type { Environment } from '../environment.ts';
import { createOutput } from '../output.ts';
import type { Picture } from '../pictures.ts';
import { parseSvg, textsOf } from '../texts.ts';
import { drawSvg } from './draw-svg.ts';
import { createTextPainter } from './text.ts';
import { createTypesetter } from './typesetter.ts';

/** Points of a px: 72 in an inch against 96. */
const POINTS = 72 / 96;

/** What a PDF is made with. */
export type PdfEnvironment = Pick<Environment, 'document' | 'fonts' | 'createTextPictures'>;

/** A PDF that drawings are put into, a page for each. */
export interface PdfFile {
  add(picture: Picture): Promise<void>;
  /** Lets the file carry another. */
  attach(name: string, content: string): void;
  /** The file's bytes; nothing can be added any more. */
  end(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * A PDF whose pages have the size of their drawings: vectors, real text in embedded fonts, and for screen readers the
 * sentence that says what the step changed.
 */
export function createPdf(title: string, environment: PdfEnvironment): PdfFile {
  const document = new PDFDocument({
    autoFirstPage: false,
    // There is no font yet; the library's own first one would have to be loaded.
    font: '',
    info: { Title: title, Creator: 'Refscope', Producer: 'Refscope' },
    ...{ lang: 'en', displayTitle: true, tagged: true, pdfVersion: '1.7' },
  });
  const output = createOutput();
  let refused: unknown = null;
  document.on('data', (piece: Uint8Array) => {
    try {
      output.add(piece);
    } catch (error) {
      refused ??= error;
    }
  });
  const ended = new Promise<void>((resolve) => void document.on('end', resolve));
  // The library's type knows only the bytes of a font.
  const register = (name: string, font: unknown) => document.registerFont(name, font as ArrayBuffer);
  const typesetter = createTypesetter(environment.fonts, register);
  const drawText = createTextPainter(document, typesetter, environment.createTextPictures());
  return {
    async add({ svg, width, height, description, step, magnification = 1 }) {
      if (refused !== null) throw refused;
      const root = parseSvg(svg, environment.document);
      const texts = textsOf(root);
      await typesetter.prepare(texts);
      const [left = 0, top = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const points = POINTS * magnification;
      document.addPage({ size: [width * points, height * points], margin: 0 });
      document.outline.addItem(`Step ${step}`);
      const draw = () => {
        document.scale(points).translate(-left, -top);
        drawSvg(document, root, texts, drawText);
      };
      document.addStructure(document.struct('Figure', { alt: description }, draw));
    },
    attach(name, content) {
      const now = new Date(0);
      document.file(new TextEncoder().encode(content) as Buffer, { name, creationDate: now, modifiedDate: now });
    },
    async end() {
      document.end();
      await ended;
      if (refused !== null) throw refused;
      return output.bytes();
    },
  };
}
