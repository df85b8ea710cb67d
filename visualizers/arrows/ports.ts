/** Arrowheads that arrive beside each other are at least this far apart, where the border is long enough. */
const APART = 13;

/**
 * Levels on a border from `top` to `bottom` for arrows that come from the levels `wanted`, in order:
 * apart from each other, away from the levels `taken`, level with where they come from if that is on the border,
 * else around its middle.
 */
export function spread(
  wanted: readonly number[],
  { top, bottom, taken }: { readonly top: number; readonly bottom: number; readonly taken: readonly number[] },
): readonly number[] {
  const free = freeStretch(top, bottom, taken, wanted[0] ?? top);
  const n = wanted.length;
  const apart = n > 1 ? Math.min(APART, (free.bottom - free.top) / (n - 1)) : 0;
  const group = (n - 1) * apart;
  const straight = median(wanted.map((level, i) => level - i * apart));
  const middle = (free.top + free.bottom - group) / 2;
  const inside = straight >= free.top && straight + group <= free.bottom;
  const first = inside ? straight : middle;
  return wanted.map((_, i) => Math.round((first + i * apart) * 10) / 10);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The longest stretch between taken levels; of two about as long, the one nearer to where the arrows come from. */
function freeStretch(
  top: number,
  bottom: number,
  taken: readonly number[],
  from: number,
): { readonly top: number; readonly bottom: number } {
  const ends = [top - 9, ...[...taken].sort((a, b) => a - b), bottom + 9];
  let best = { top, bottom, cost: Number.POSITIVE_INFINITY };
  for (let i = 1; i < ends.length; i++) {
    const stretch = { top: (ends[i - 1] as number) + 9, bottom: (ends[i] as number) - 9 };
    const length = stretch.bottom - stretch.top;
    const cost = Math.abs((stretch.top + stretch.bottom) / 2 - from) / 4 - Math.min(length, 40);
    if (cost < best.cost) best = { ...stretch, cost };
  }
  return best;
}
