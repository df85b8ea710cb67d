import type { Alteration, Through } from '../model/claims/claim.ts';

/** What a callout beside an object says of it: what happened inside, or where it went. */
export type Happening =
  | { readonly what: 'died' | 'element died' | 'ran' | 'value' }
  /** An iterator is told by where it is. */
  | { readonly what: 'moved on'; readonly text: string | null }
  /** It is of another class than before, this one. */
  | { readonly what: 'class'; readonly name: string }
  /** It was changed as a whole: sorted, cleared … */
  | { readonly what: 'whole'; readonly alteration: Alteration }
  | { readonly what: 'reference'; readonly through: Through; readonly way: 'came' | 'went' | 'moved' };

/** Who sees what changed: names, those with a function's that another frame made, and how many more there are. */
export interface Seers {
  readonly names: readonly { readonly name: string; readonly of: string | null }[];
  readonly more: number;
}
