import type { Step } from '../../../../model/trace.ts';
import { LANES, MARGIN, SMALLEST, TRACK } from '../../../sizes.ts';
import { stackOrigin } from '../../../stack/chips.ts';
import { cardsOf, type ShownStep } from '../contents/shown-step.ts';
import { isEmpty } from '../contents/shown-steps.ts';
import { GAP_BELOW } from '../sizes.ts';
import { contentBox, type Places } from './placement.ts';

/** Room beyond the cards, in all. */
interface Beyond {
  readonly width: number;
  readonly height: number;
}

/** How far arrows may reach beyond the cards, and callouts where there are any: more than they do. */
const ARROWS: Beyond = { width: LANES.max, height: 8 * TRACK };
const CALLOUTS: Beyond = { width: 280, height: 120 };
const NOTHING: Beyond = { width: 0, height: 0 };

/** The area, in px², that a drawing with everything at these places takes at most. */
export function mostArea(places: Places, step: Step): number {
  const { graph, peeled } = places.shown;
  const arrows = graph.edges.length > 0 ? ARROWS : NOTHING;
  const callouts = peeled.length > 0 || step.value !== undefined || !isEmpty(step.changed) ? CALLOUTS : NOTHING;
  return areaWith(places, { width: arrows.width + callouts.width, height: arrows.height + callouts.height });
}

/** The area that it takes at least. */
export const leastArea = (places: Places): number => areaWith(places, NOTHING);

function areaWith({ placements, zones, shown, columns }: Places, beyond: Beyond): number {
  const box = contentBox(placements, zones, shown);
  const hasStack = shown.graph.snapshot.frames.length > 1;
  const origin = hasStack ? stackOrigin(columns) : box;
  const width = box.x + box.width - Math.min(box.x, origin.x);
  const height = box.y + box.height - Math.min(box.y, origin.y);
  return (
    Math.max(width + 2 * MARGIN + beyond.width, SMALLEST.width) *
    Math.max(height + 2 * MARGIN + beyond.height, SMALLEST.height)
  );
}

/**
 * No layout of the step takes less than this: cards with the gaps that every layout leaves right of and
 * below them, less the gaps at the border of the smallest drawing. Quicker to find than a layout.
 */
export function leastAreaOf(shown: ShownStep): number {
  let taken = 0;
  for (const { width, height } of cardsOf(shown)) taken += (width + LANES.min) * (height + GAP_BELOW);
  const { width, height } = SMALLEST;
  return Math.max(width * height, taken * (width / (width + LANES.min)) * (height / (height + GAP_BELOW)));
}
