import type { ObjectId } from '../../model/trace.ts';
import { MOVABLE, movableAt } from '../../visualizers/drawing/hit.ts';
import type { Point } from '../../visualizers/geometry/box.ts';
import type { Moves } from './actions.ts';

/** The pointer moves so far, in px, before a press is a drag. */
const SLOP = 5;
/** How far Alt and an arrow key move a card, in px at zoom 1: about half a row, and from column to column. */
const KEY_STEP = { across: 140, down: 24 };

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -KEY_STEP.across, y: 0 },
  ArrowRight: { x: KEY_STEP.across, y: 0 },
  ArrowUp: { x: 0, y: -KEY_STEP.down },
  ArrowDown: { x: 0, y: KEY_STEP.down },
};

/**
 * Lets a person put things somewhere: by dragging them; with Alt and an arrow key on one that has the focus; Delete
 * gives it back to the layout. `root`: holds the drawing, and lies in `svg`. Returns the function that ends it.
 */
export function letThingsMove(svg: SVGSVGElement, root: SVGGElement, { move, release, placeOf }: Moves): () => void {
  const ending = new AbortController();
  const { signal } = ending;

  const put = (card: SVGGElement, { x, y }: Point): void => move(idOf(card), { x: Math.round(x), y: Math.round(y) });

  const onPointerDown = (event: PointerEvent): void => {
    const card = event.button === 0 ? movableAt(event.target) : null;
    if (card) followDrag(svg, root, card, event, (at) => put(card, at));
  };
  // A press that drags neither selects text nor takes the focus.
  const onMouseDown = (event: MouseEvent): void => {
    if (movableAt(event.target)) event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const card = movableAt(event.target);
    if (!card || card !== event.target) return;
    const step = event.altKey ? ARROWS[event.key] : undefined;
    if (!step && event.key !== 'Delete') return;
    event.preventDefault();
    if (step) {
      // From where it was put: the column that it stands in may be some way off.
      const from = placeOf(idOf(card)) ?? cornerOf(root, card);
      put(card, { x: from.x + step.x, y: from.y + step.y });
    } else release(idOf(card));
    // The card may have been drawn anew: the next key is for it, too.
    root.querySelector<SVGGElement>(`${MOVABLE}[data-object="${idOf(card)}"]`)?.focus();
  };
  svg.addEventListener('pointerdown', onPointerDown, { signal });
  svg.addEventListener('mousedown', onMouseDown, { signal });
  svg.addEventListener('keydown', onKeyDown, { signal });
  return () => ending.abort();
}

/** Shows an outline of the card under the pointer until it is let go of; Escape gives the drag up. */
function followDrag(
  svg: SVGSVGElement,
  root: SVGGElement,
  card: SVGGElement,
  { clientX, clientY, pointerId }: PointerEvent,
  drop: (at: Point) => void,
): void {
  const ending = new AbortController();
  const { signal } = ending;
  const start = cornerOf(root, card);
  const scale = root.getCTM()?.a ?? 1;
  let outline: SVGElement | null = null;
  const at = (event: PointerEvent): Point => ({
    x: start.x + (event.clientX - clientX) / scale,
    y: start.y + (event.clientY - clientY) / scale,
  });
  const end = (): void => {
    ending.abort();
    outline?.remove();
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    if (!outline && Math.hypot(event.clientX - clientX, event.clientY - clientY) < SLOP) return;
    outline ??= outlineOf(svg, root, card);
    const { x, y } = at(event);
    outline.setAttribute('transform', `${root.getAttribute('transform') ?? ''} translate(${x},${y})`);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    const moved = outline !== null;
    end();
    if (moved) drop(at(event));
  };
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    },
    { signal, capture: true },
  );
}

/** A dashed frame as large as the card, on top of the drawing. */
function outlineOf(svg: SVGSVGElement, root: SVGGElement, card: SVGGElement): SVGElement {
  const { x, y, width, height } = card.getBBox();
  const outline = root.ownerDocument.createElementNS(svg.namespaceURI, 'rect') as SVGRectElement;
  outline.setAttribute('class', 'pin-outline');
  for (const [name, value] of Object.entries({ x, y, width, height, rx: 9 })) outline.setAttribute(name, String(value));
  svg.append(outline);
  return outline;
}

const idOf = (card: SVGGElement): ObjectId => card.dataset.object as ObjectId;

/** The card's left top corner in the drawing. */
function cornerOf(root: SVGGElement, card: SVGGElement): Point {
  const [outer, inner] = [root.getCTM(), card.getCTM()];
  if (!outer || !inner) throw new Error('The card is not on the stage.');
  const { e, f } = outer.inverse().multiply(inner);
  return { x: e, y: f };
}
