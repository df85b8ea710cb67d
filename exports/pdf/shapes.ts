/** The shapes of a drawing on a PDF page. Units are the drawing's. */
import { inherited } from '../texts.ts';

export type Page = PDFKit.PDFDocument;

type Trace = (page: Page, number: (name: string) => number, element: Element) => void;

/** How the outline of each shape is traced. */
const TRACES: Readonly<Record<string, Trace>> = {
  rect(page, n) {
    const radius = n('rx');
    if (radius > 0) page.roundedRect(n('x'), n('y'), n('width'), n('height'), radius);
    else page.rect(n('x'), n('y'), n('width'), n('height'));
  },
  circle: (page, n) => page.circle(n('cx'), n('cy'), n('r')),
  line: (page, n) => page.moveTo(n('x1'), n('y1')).lineTo(n('x2'), n('y2')),
  path: (page, _, element) => page.path(element.getAttribute('d') ?? ''),
};

export const isShape = (element: Element): boolean => element.tagName in TRACES;

/** Draws a shape as SVG does: filled with black unless it says otherwise, and without a line. */
export function drawShape(page: Page, element: Element): void {
  const text = (name: string, otherwise: string): string => inherited(element, name) ?? otherwise;
  const number = (name: string, otherwise: number): number => Number(text(name, String(otherwise)));
  const fill = text('fill', 'black');
  const stroke = text('stroke', 'none');
  page.save();
  page.fillOpacity(number('fill-opacity', 1)).strokeOpacity(number('stroke-opacity', 1));
  page
    .lineWidth(number('stroke-width', 1))
    .lineCap(text('stroke-linecap', 'butt'))
    .lineJoin(text('stroke-linejoin', 'miter'))
    .miterLimit(4);
  const dashes = text('stroke-dasharray', '').split(/[ ,]+/).filter(Boolean).map(Number);
  // The type knows one length only; the library takes all.
  if (dashes.length > 0) page.dash(dashes as unknown as number, {});
  TRACES[element.tagName]?.(page, (name) => Number(element.getAttribute(name) ?? 0), element);
  if (fill !== 'none' && stroke !== 'none') page.fillAndStroke(fill, stroke);
  else if (stroke !== 'none') page.stroke(stroke);
  else if (fill !== 'none') page.fill(fill);
  page.restore();
}
