/** Sizes of frames as tables, in px at zoom 1. */

/** A frame: its title, a line below it where there is more to say, a row for each name. */
export const TABLE = {
  title: 36,
  note: 20,
  row: 40,
  padding: 12,
  /** Between a name and its value. */
  between: 10,
  /** Below the last row. */
  end: 6,
  /** Between two frames. */
  gap: 18,
} as const;

/** The box of a value. */
export const VALUE = { height: 34, minWidth: 92, padding: 12 } as const;

/** Between the frames and the objects, between two columns of objects, between two objects below each other. */
export const COLUMN_GAP = { frames: 96, objects: 86 } as const;
export const OBJECT_GAP = 26;

/** Characters of a value in a frame. */
export const VALUE_TEXT = 20;
