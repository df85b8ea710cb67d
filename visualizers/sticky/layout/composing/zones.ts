import type { ObjectId } from '../../../../model/trace.ts';
import { zoneWords } from '../../../../words/language.ts';
import type { Edge } from '../../../arrows/edge.ts';
import type { Box } from '../../../geometry/box.ts';
import { FONT } from '../../../sizes.ts';
import { wrapText } from '../../../text/width.ts';
import type { Places } from '../placing/placement.ts';
import { ZONE } from '../sizes.ts';
import type { PlacedZone } from './scene.ts';

/** The zones, each with what it says. */
export function placedZones({ zones, placements, shown: { graph, departed } }: Places): readonly PlacedZone[] {
  const zoned = [...placements.values()].filter(({ inZone }) => inZone);
  return zones.map(({ id, box }) => {
    const live = zoned.filter(({ object, x, y }) => contains(box, x, y) && !departed.has(object));
    const words = wordsFor(
      live.map(({ object }) => object),
      graph.edges,
    );
    return { id, box, lines: wrapText(words, box.width - 2 * ZONE.padding, FONT.mark, 'sansBold') };
  });
}

const contains = ({ x, y, width, height }: Box, left: number, top: number): boolean =>
  left >= x && left < x + width && top >= y && top < y + height;

/** What a zone says in which these objects are alive. */
function wordsFor(live: readonly ObjectId[], edges: readonly Edge[]): string {
  const [a, b] = live;
  const holds = (from: ObjectId, to: ObjectId): boolean =>
    edges.some((edge) => edge.from === from && edge.to === to && !edge.weak);
  const isMutual = a !== undefined && b !== undefined && live.length === 2 && holds(a, b) && holds(b, a);
  return zoneWords(live.length, isMutual);
}
