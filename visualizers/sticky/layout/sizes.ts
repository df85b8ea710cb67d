/** Sizes of what only the sticky view has, in px at zoom 1. */

export const NOTE = { height: 36, gap: 7, padding: 13, minWidth: 50, caption: 15, perColumn: 4, toCard: 5 } as const;

/** Free room between an object and its notes and the one below it: one or two arrows can pass. */
export const GAP_BELOW = 26;

export const ZONE = { padding: 22, label: 52, minWidth: 430 } as const;
