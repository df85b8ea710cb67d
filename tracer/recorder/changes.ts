import type { Field, Known } from './known.ts';

/** What a step changes of the objects, as it is told: objects met, objects that may differ, objects that are no more. */
export class Changes {
  readonly created = new Set<Known>();
  readonly changed = new Set<Known>();
  readonly freed: Known[] = [];
  readonly lost: Known[] = [];
  /** Whether a new object has the address of one that is no more. */
  replaced = false;

  /** Changes a field, and remembers what was told of it. */
  set<F extends Field>(known: Known, field: F, value: Known[F]): void {
    const old = known[field];
    if (old === value) return;
    known[field] = value;
    if (this.created.has(known)) return;
    if (known.before === null) {
      known.before = new Map([[field, old]]);
      this.changed.add(known);
    } else if (!known.before.has(field)) {
      known.before.set(field, old);
    }
  }

  /** An object is no more, or nothing is known of it any longer. */
  drop(known: Known, freed: boolean): void {
    this.changed.delete(known);
    known.before = null;
    (freed ? this.freed : this.lost).push(known);
  }

  /** The step is told. */
  end(): void {
    for (const known of this.changed) known.before = null;
    this.changed.clear();
    this.created.clear();
    this.freed.length = 0;
    this.lost.length = 0;
    this.replaced = false;
  }
}
