import type { Column } from '../../../geometry/column.ts';
import { GAP_BELOW } from '../sizes.ts';
import type { Span } from '../span.ts';

/** A stretch of a column that is taken for a while; `bottom` includes the gap below. */
interface Stretch extends Span {
  readonly top: number;
  readonly bottom: number;
}

/** The columns, and what stands where in them, and when. */
export interface Occupancy {
  readonly columns: readonly Column[];
  readonly stretches: readonly (readonly Stretch[])[];
}

/** What a new column must hold. */
export type Want = Omit<Column, 'x'>;

/** Occupancy with these columns and nothing in them. */
export const createOccupancy = (wants: readonly Want[]): Occupancy =>
  wants.reduce<Occupancy>(addColumn, { columns: [], stretches: [] });

/** The occupancy with one more column at its right end. */
export function addColumn({ columns, stretches }: Occupancy, want: Want): Occupancy {
  const last = columns.at(-1);
  const x = last ? last.x + last.width + last.lanes + want.left : 0;
  return { columns: [...columns, { ...want, x }], stretches: [...stretches, []] };
}

/** The first column from `first` on that is wide enough; -1 if there is none. */
export const columnFor = ({ columns }: Occupancy, first: number, want: Want): number =>
  columns.findIndex((column, i) => i >= first && column.width >= want.width && column.left >= want.left);

/** Lowest end of all that stands there, or in one column, at some time of `span`. */
export function bottomOf({ stretches }: Occupancy, span: Span, column?: number): number {
  let bottom = 0;
  for (const list of column === undefined ? stretches : [stretches[column] ?? []])
    for (const stretch of list) if (meets(stretch, span)) bottom = Math.max(bottom, stretch.bottom - GAP_BELOW);
  return bottom;
}

/** Notes above a card may rise so far above the first row, so that the card stands level with what refers to it. */
const HIGHEST = -30;

/**
 * The top of a stretch of `height`, free in all of `columns` throughout `span`, nearest to `desired`;
 * one that makes the whole drawing taller costs more the more it does.
 */
export function freeTop(
  occupancy: Occupancy,
  columns: readonly number[],
  height: number,
  desired: number,
  span: Span,
): number {
  const floor = bottomOf(occupancy, span);
  let best = { top: 0, cost: Number.POSITIVE_INFINITY };
  const offer = (from: number, to: number): void => {
    if (to - from < height + GAP_BELOW) return;
    const nearest = Math.max(from, Math.min(desired, to - height - GAP_BELOW));
    for (const top of [nearest, Math.max(from, Math.min(nearest, floor - height))]) {
      const cost = Math.abs(top - desired) + 4 * Math.max(0, top + height - floor);
      if (cost < best.cost) best = { top, cost };
    }
  };
  const taken = columns.flatMap((column) =>
    (occupancy.stretches[column] ?? []).filter((stretch) => meets(stretch, span)),
  );
  let from = desired < 0 ? HIGHEST : 0;
  for (const stretch of taken.sort((a, b) => a.top - b.top)) {
    offer(from, stretch.top);
    from = Math.max(from, stretch.bottom);
  }
  offer(from, Number.POSITIVE_INFINITY);
  return Math.round(best.top);
}

/** The stretches of a column that are taken at some time of `span`, from above. */
export const spansOf = (
  { stretches }: Occupancy,
  column: number,
  span: Span,
): readonly { top: number; bottom: number }[] =>
  (stretches[column] ?? []).filter((stretch) => meets(stretch, span)).sort((a, b) => a.top - b.top);

/** The occupancy with a stretch of these columns, and the gap below it, taken throughout `span`. */
export function occupy(
  occupancy: Occupancy,
  columns: readonly number[],
  top: number,
  height: number,
  span: Span,
): Occupancy {
  const stretch: Stretch = { from: span.from, until: span.until, top, bottom: top + height + GAP_BELOW };
  const stretches = occupancy.stretches.map((list, i) => (columns.includes(i) ? [...list, stretch] : list));
  return { columns: occupancy.columns, stretches };
}

/** The same columns, with nothing in them. */
export const cleared = ({ columns }: Occupancy): Occupancy => ({ columns, stretches: columns.map(() => []) });

const meets = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until;
