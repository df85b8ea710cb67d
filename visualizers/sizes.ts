/** Sizes that layout and drawing share, in px at zoom 1: chosen to be read from the back of a room. */

export const FONT = {
  value: 19,
  name: 19,
  type: 16,
  row: 17,
  index: 12.5,
  address: 12.5,
  pill: 13,
  tag: 13,
  mark: 15,
} as const;

/** The line above a body: type, address, count. */
export const HEADER = 27;
/** One more line of the header: why an object is there, or what holds it. */
export const TAG_LINE = 18;

export const SLOT = { minWidth: 62, height: 58, plainHeight: 46, padding: 14, line: 24 } as const;
export const ROW = { height: 38, padding: 14, gap: 26, line: 24 } as const;
/** A small value or closed object with a card of its own. */
export const SMALL = { height: 54, minWidth: 112, padding: 12 } as const;

/** The lowest part of a card's left border that notes leave free for arrowheads. */
export const ENTRY = 24;
/** Between two arrows that run beside each other. */
export const TRACK = 9;
/** Where the arrows between two columns turn: at least this wide, and so much wider for each arrow. */
export const LANES = { min: 62, perArrow: 5, max: 140 } as const;

export const STACK = { height: 34, gap: 22, padding: 14, toCards: 40 } as const;
/** Free room around everything. */
export const MARGIN = 28;
/** No drawing is smaller than this, so that a single card is not blown up to fill the screen. */
export const SMALLEST = { width: 800, height: 450 } as const;
