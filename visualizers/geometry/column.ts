/** A column of cards: its cards' left edges are at `x`, their notes in `left` px before it. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly left: number;
  /** Free room right of it, where arrows turn. */
  readonly lanes: number;
}
