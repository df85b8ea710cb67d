import { CELL_GAP } from './metrics.ts';

/** Steps during which something stands somewhere: from `from` on, before `until`. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A stretch of a column that is taken for a while; `bottom` includes the gap below. */
interface Lot extends Span {
  readonly top: number;
  readonly bottom: number;
}

/** A column of cards: its cards' left edges are at `x`, their notes in `left` px before it. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly left: number;
  /** Free room right of it, where arrows turn. */
  readonly lanes: number;
}

/** The columns, and what stands where in them, and when. */
export interface Ground {
  readonly columns: readonly Column[];
  readonly lots: readonly (readonly Lot[])[];
}

/** What a new column must hold. */
export type Want = Omit<Column, 'x'>;

/** Ground with these columns and nothing in them. */
export const createGround = (wants: readonly Want[]): Ground =>
  wants.reduce<Ground>(addColumn, { columns: [], lots: [] });

/** The ground with one more column at its right end. */
export function addColumn({ columns, lots }: Ground, want: Want): Ground {
  const last = columns.at(-1);
  const x = last ? last.x + last.width + last.lanes + want.left : 0;
  return { columns: [...columns, { ...want, x }], lots: [...lots, []] };
}

/** The first column from `first` on that is wide enough; -1 if there is none. */
export const columnFor = ({ columns }: Ground, first: number, want: Want): number =>
  columns.findIndex((column, i) => i >= first && column.width >= want.width && column.left >= want.left);

/** Lowest end of all that stands there, or in one column, at some time of `span`. */
export function bottomOf({ lots }: Ground, span: Span, column?: number): number {
  let bottom = 0;
  for (const list of column === undefined ? lots : [lots[column] ?? []])
    for (const lot of list) if (meets(lot, span)) bottom = Math.max(bottom, lot.bottom - CELL_GAP);
  return bottom;
}

/** Notes above a card may rise so far above the first row, so that the card stands level with what refers to it. */
const HIGHEST = -30;

/**
 * The top of a stretch of `height`, free in all of `columns` throughout `span`, nearest to `desired`;
 * one that makes the whole drawing taller costs more the more it does.
 */
export function freeTop(
  ground: Ground,
  columns: readonly number[],
  height: number,
  desired: number,
  span: Span,
): number {
  const floor = bottomOf(ground, span);
  let best = { top: 0, cost: Number.POSITIVE_INFINITY };
  const offer = (from: number, to: number): void => {
    if (to - from < height + CELL_GAP) return;
    const nearest = Math.max(from, Math.min(desired, to - height - CELL_GAP));
    for (const top of [nearest, Math.max(from, Math.min(nearest, floor - height))]) {
      const cost = Math.abs(top - desired) + 4 * Math.max(0, top + height - floor);
      if (cost < best.cost) best = { top, cost };
    }
  };
  const taken = columns.flatMap((column) => (ground.lots[column] ?? []).filter((lot) => meets(lot, span)));
  let from = desired < 0 ? HIGHEST : 0;
  for (const lot of taken.sort((a, b) => a.top - b.top)) {
    offer(from, lot.top);
    from = Math.max(from, lot.bottom);
  }
  offer(from, Number.POSITIVE_INFINITY);
  return Math.round(best.top);
}

/** The stretches of a column that are taken at some time of `span`, from above. */
export const spansOf = ({ lots }: Ground, column: number, span: Span): readonly { top: number; bottom: number }[] =>
  (lots[column] ?? []).filter((lot) => meets(lot, span)).sort((a, b) => a.top - b.top);

/** The ground with a stretch of these columns, and the gap below it, taken throughout `span`. */
export function occupy(ground: Ground, columns: readonly number[], top: number, height: number, span: Span): Ground {
  const lot: Lot = { from: span.from, until: span.until, top, bottom: top + height + CELL_GAP };
  const lots = ground.lots.map((list, i) => (columns.includes(i) ? [...list, lot] : list));
  return { columns: ground.columns, lots };
}

/** The same columns, with nothing in them. */
export const cleared = ({ columns }: Ground): Ground => ({ columns, lots: columns.map(() => []) });

const meets = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until;
