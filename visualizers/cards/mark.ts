/** What a step did to a card. */
export interface CardMark {
  /** Made in this step. */
  readonly created: boolean;
  /** Parts (by their place among the parts) whose reference came, moved, or died. */
  readonly parts: readonly number[];
}

/** Nothing happened to it. */
export const UNMARKED: CardMark = { created: false, parts: [] };
