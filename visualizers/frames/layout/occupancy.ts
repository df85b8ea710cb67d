/** A stretch of a column that is taken while something stands there. */
interface Taken {
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly until: number;
}

/** What stands in a column, and when: things that are never there at the same time may share a place. */
export interface Occupancy {
  /** The first free top at `wanted` or below it, for something so high that is there meanwhile. */
  below(wanted: number, height: number, from: number, until: number): number;
  take(top: number, height: number, from: number, until: number): void;
}

export function createOccupancy(gap: number): Occupancy {
  const taken: Taken[] = [];
  return {
    below(wanted, height, from, until) {
      const meanwhile = taken.filter((one) => one.from < until && from < one.until).sort((a, b) => a.top - b.top);
      let top = wanted;
      for (const one of meanwhile) if (one.top < top + height + gap && top < one.bottom + gap) top = one.bottom + gap;
      return top;
    },
    take(top, height, from, until) {
      taken.push({ top, bottom: top + height, from, until });
    },
  };
}
