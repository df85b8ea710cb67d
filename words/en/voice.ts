import type { When } from '../../model/claims/claim.ts';
import type { Phrase } from '../phrase.ts';

/**
 * A view's own turns of phrase: how it says that a name is bound. All else is said alike in all views. `count` is how
 * many names there are in `names`.
 */
export interface Voice {
  /** `that l1 and l2 are on`: by which an object is told. */
  told(names: Phrase, count: number, when: When): Phrase;
  /** `l2 is still on it`: what an object lives on by. */
  keep(names: Phrase, count: number): Phrase;
  /** `a names a new list`. */
  named(names: Phrase, count: number, to: Phrase): Phrase;
  /** `l2 is one more name for the list that l1 is on`. */
  joined(names: Phrase, count: number, to: Phrase): Phrase;
  /** `a moved from the int 1 to the int 2`. */
  moved(name: Phrase, from: Phrase, to: Phrase): Phrase;
  /** `a stays on the int 5`: a binding that changed nothing. */
  stays(name: Phrase, on: Phrase): Phrase;
  /** `a was peeled off the list`. */
  unbound(names: Phrase, count: number, from: Phrase): Phrase;
  /** `del a peeled the note off`; `names` null: it is the one that the statement says. */
  deleted(statement: Phrase, names: Phrase | null): Phrase;
}
