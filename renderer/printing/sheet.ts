import type { Picture } from '../../exports/pictures.ts';
import { parseSvg } from '../../exports/texts.ts';
import { claimsAt } from '../../model/claims/claims.ts';
import { type Statements, statementsAt } from '../../model/statements.ts';
import type { Range } from '../../model/trace.ts';
import type { Box } from '../../visualizers/geometry/box.ts';
import { sentenceOf } from '../../words/language.ts';
import type { Phrase } from '../../words/phrase.ts';
import type { LayoutCache } from '../drawings/layout-cache.ts';
import { picturesOf } from '../drawings/pictures.ts';
import { documentName } from '../state/selectors.ts';
import { outcomeOf, type RecordedRun, type State } from '../state/state.ts';

/**
 * As much of a program as stands on the drawing's own page, beside it or below it: lines, and signs of a line. It has
 * pages of its own where it has more, or where a drawing of more than so many px would become too small to be read.
 */
const BESIDE = { lines: 40, signs: 56, drawing: 1100 };
const BELOW = { lines: 22, signs: 90, drawing: 1100 };

/** In px. */
const MARGIN = 10;
const SMALLEST = { width: 520, height: 300 };

/** Whether the sheet of the step that is shown lies on its side; false without steps. */
export function isLandscape(state: State, layouts: LayoutCache): boolean {
  const pictures = picturesOf(state, 'print', layouts);
  return pictures !== null && isWide(frameFor(pictures.coveredAt(state.step)));
}

/** The drawing with a little room around; a single card is not blown up to fill the page. */
function frameFor({ x, y, width, height }: Box): Box {
  const wide = Math.max(width + 2 * MARGIN, SMALLEST.width);
  const high = Math.max(height + 2 * MARGIN, SMALLEST.height);
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

const isWide = ({ width, height }: Pick<Picture, 'width' | 'height'>): boolean => width > height;

/**
 * What goes on paper instead of the window: the program's name, the step and its sentence, the drawing in black on
 * white as large as the paper allows, and the program. Null without steps.
 */
export function createSheet(state: State, layouts: LayoutCache): HTMLElement | null {
  const { run, step } = state;
  const pictures = picturesOf(state, 'print', layouts);
  if (!run || !pictures) return null;
  const picture = pictures.at(step, frameFor(pictures.coveredAt(step)));
  const landscape = isWide(picture);
  const text = program(run.source, statementsAt(run.playback, step, null));
  const fits = fitsWith(picture, run.source, landscape ? BESIDE : BELOW);
  const sheet = element('section', { className: 'print-sheet' }, [
    // The orientation of the paper can be said in a style sheet only.
    element('style', {}, [`@page { size: ${landscape ? 'landscape' : 'portrait'}; }`]),
    element('div', { className: `print-page ${landscape ? 'is-wide' : ''}` }, [
      header(documentName(state), state.viewId, step, run),
      drawing(picture),
      ...(fits ? [text] : []),
    ]),
    ...(fits ? [] : [text]),
  ]);
  sheet.lang = 'en';
  return sheet;
}

function header(
  name: string,
  view: string,
  step: number,
  { playback, source, length, ending, recorder }: RecordedRun,
): Element {
  const sentence = sentenceOf(claimsAt(playback, source, step, outcomeOf(ending), recorder?.shutdown ?? null), view);
  return element('header', {}, [
    element('h1', {}, [name]),
    element('p', {}, [`Step ${step} of ${length - 1}`]),
    element('p', { className: 'print-sentence' }, sentenceParts(sentence)),
  ]);
}

function drawing({ svg }: Picture): Element {
  const root = parseSvg(svg, document);
  // As large as its place, which the style sheet gives it.
  root.removeAttribute('width');
  root.removeAttribute('height');
  root.setAttribute('preserveAspectRatio', 'xMidYMin meet');
  root.setAttribute('class', 'print-drawing');
  return document.importNode(root, true);
}

const sentenceParts = ({ parts }: Phrase): readonly (Element | string)[] =>
  parts.map((part) => {
    if (part.kind === 'name') return element('code', {}, [part.name]);
    return part.kind === 'code' ? element('code', {}, [part.text]) : part.text;
  });

/** The program with numbered lines; the statements that ran last and run next are marked as in the editor. */
function program(source: string, { ran, next }: Statements): Element {
  const holds = (range: Range | null, line: number): boolean => range !== null && range[0] <= line && line <= range[2];
  const sign = (line: number): string => (line === next?.[0] ? '▶' : line === ran?.[0] ? '✓' : '');
  const lines = linesOf(source).map((text, i) => {
    const className = holds(ran, i + 1) || holds(next, i + 1) ? 'is-marked' : '';
    return element('li', { className }, [
      element('span', { className: 'print-sign' }, [sign(i + 1)]),
      element('code', {}, [text || ' ']),
    ]);
  });
  return element('ol', { className: 'print-program' }, lines);
}

const linesOf = (source: string): readonly string[] => source.trimEnd().split('\n');

function fitsWith({ width, height }: Picture, source: string, room: typeof BESIDE): boolean {
  const lines = linesOf(source);
  const isRead = Math.max(width, height) <= room.drawing;
  return isRead && lines.length <= room.lines && lines.every((line) => line.length <= room.signs);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: { readonly className?: string },
  children: readonly (Element | string)[],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
