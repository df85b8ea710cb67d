import { TEXT_DEFAULTS } from '../../visualizers/drawing/element.ts';
import type { DrawnText } from '../texts.ts';
import { drawAsGroup } from './group.ts';
import { drawShape, isShape, type Page } from './shapes.ts';
import type { DrawText } from './text.ts';
import { applyTransform } from './transform.ts';

/** What is understood here, or means nothing on paper. */
const KNOWN =
  /^(class|role|aria-.+|data-.+|transform|opacity|fill|fill-opacity|stroke|stroke-(opacity|width|dasharray|linecap|linejoin)|x|y|x[12]|y[12]|width|height|rx|cx|cy|r|d|font-(family|size|weight|style)|text-anchor)$/;

/** Draws what an exported drawing holds. `texts` are its texts, which `drawText` sets. */
export function drawSvg(page: Page, svg: Element, texts: readonly DrawnText[], drawText: DrawText): void {
  const byElement = new Map(texts.map((text) => [text.element, text]));

  const draw = (element: Element): void => {
    checkAttributes(element);
    const opacity = Number(element.getAttribute('opacity') ?? 1);
    page.save();
    applyTransform(page, element.getAttribute('transform') ?? '');
    if (opacity < 1) drawAsGroup(page, opacity, () => drawContent(element));
    else drawContent(element);
    page.restore();
  };
  const drawContent = (element: Element): void => {
    const text = byElement.get(element);
    if (text) drawText(text);
    else if (isShape(element)) drawShape(page, element);
    else if (element.tagName === 'g') for (const child of element.children) draw(child);
    else throw new Error(`No PDF for this element yet: ${element.tagName}`);
  };

  for (const child of svg.children) {
    if (!['title', 'desc', 'metadata'].includes(child.tagName)) draw(child);
  }
}

/** A drawing with something new in it must not come out wrong without a word. */
function checkAttributes(element: Element): void {
  for (const { name, value } of element.attributes) {
    // Set by the typesetter: spaces are kept, nothing is kerned or joined.
    if (name === 'style' && value === TEXT_DEFAULTS.style) continue;
    if (!KNOWN.test(name)) throw new Error(`No PDF for this attribute yet: ${name}="${value}"`);
  }
}
