/** Steps during which something stands somewhere: from `from` on, before `until`. */
export interface Span {
  readonly from: number;
  readonly until: number;
}
