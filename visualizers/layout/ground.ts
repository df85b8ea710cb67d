import { CELL_GAP } from './metrics.ts';

/** A stretch of a column that is taken: `top` and `bottom` include the gap below. */
interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly owner: string;
}

/** A column of cards: its cards' left edges are at `x`, their notes in `left` px before it. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly left: number;
  /** Free room right of it, where arrows turn. */
  readonly lanes: number;
}

/** The columns, and what stands where in them. */
export interface Ground {
  readonly columns: Column[];
  readonly spans: Span[][];
}

/** What a new column must hold. */
export type Want = Omit<Column, 'x'>;

export const createGround = (wants: readonly Want[]): Ground => {
  const ground: Ground = { columns: [], spans: [] };
  for (const want of wants) addColumn(ground, want);
  return ground;
};

export const copyGround = ({ columns, spans }: Ground): Ground => ({
  columns: [...columns],
  spans: spans.map((list) => [...list]),
});

/** Adds a column at the right end; returns its index. */
export function addColumn(ground: Ground, want: Want): number {
  const last = ground.columns.at(-1);
  const x = last ? last.x + last.width + last.lanes + want.left : 0;
  ground.spans.push([]);
  return ground.columns.push({ ...want, x }) - 1;
}

/** The first column from `index` on that is wide enough; a new one if there is none. */
export function columnFor(ground: Ground, index: number, want: Want): number {
  for (let i = index; i < ground.columns.length; i++) {
    const column = ground.columns[i] as Column;
    if (column.width >= want.width && column.left >= want.left) return i;
  }
  return addColumn(ground, want);
}

/** Lowest end of all that is taken. */
export const bottomOf = ({ spans }: Ground): number =>
  spans.reduce((bottom, list) => Math.max(bottom, (list.at(-1)?.bottom ?? 0) - CELL_GAP), 0);

/**
 * The top of a free stretch of `height` in a column, nearest to `desired`; one that makes the whole
 * drawing taller costs more the more it does.
 */
export function freeTop(ground: Ground, column: number, height: number, desired: number): number {
  const floor = bottomOf(ground);
  let best = { top: 0, cost: Number.POSITIVE_INFINITY };
  const offer = (from: number, to: number): void => {
    if (to - from < height + CELL_GAP) return;
    const top = Math.max(from, Math.min(desired, to - height - CELL_GAP));
    for (const candidate of [top, Math.max(from, Math.min(top, floor - height))]) {
      const cost = Math.abs(candidate - desired) + 4 * Math.max(0, candidate + height - floor);
      if (cost < best.cost) best = { top: candidate, cost };
    }
  };
  let from = 0;
  for (const span of ground.spans[column] as Span[]) {
    offer(from, span.top);
    from = Math.max(from, span.bottom);
  }
  offer(from, Number.POSITIVE_INFINITY);
  return Math.round(best.top);
}

/** Takes a stretch of a column, and the gap below it. */
export function occupy(ground: Ground, column: number, top: number, height: number, owner: string): void {
  const list = ground.spans[column] as Span[];
  const at = list.findIndex((span) => span.top > top);
  list.splice(at === -1 ? list.length : at, 0, { top, bottom: top + height + CELL_GAP, owner });
}

/** Frees what `owner` took. */
export function release(ground: Ground, owner: string): void {
  for (const [i, list] of ground.spans.entries()) {
    if (list.some((span) => span.owner === owner)) ground.spans[i] = list.filter((span) => span.owner !== owner);
  }
}
