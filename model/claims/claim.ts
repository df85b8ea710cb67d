/**
 * Claims: what there is to say of a step, as plain data. They say what happened, to which name and object, and by what
 * an object is told apart from others, in the order in which it is told. They hold no words of any language: `words/`
 * makes sentences of them. Everything that they take for true can be checked against the two snapshots.
 */
import type { ReferenceDifference } from '../reference-differences.ts';
import type { FrameId, FrameKind, ObjectId, Outcome, Range, ReferenceKind } from '../trace.ts';
import type { Unbinder } from '../unbinding.ts';

/** When something is so: at the step, or just before it. */
export type When = 'now' | 'before';

/** A name on an object. */
export interface SaidName {
  readonly kind: 'name';
  readonly frame: FrameId;
  readonly name: string;
  readonly object: ObjectId;
  readonly when: When;
  /** The function or module whose name it is, where that must be said; null: a name of the running frame or the module. */
  readonly of: string | null;
}

/** What an object is, as far as it is said. */
export interface What {
  /**
   * `value`: an immutable value, all of which its text tells; `single`: there is but one; `named`: it has a name of its
   * own, its text; `instance`: of a class of the program; `unknown`: nothing is known of it.
   */
  readonly form: 'value' | 'single' | 'named' | 'instance' | 'other' | 'unknown';
  readonly type: string;
  readonly isClass: boolean;
  readonly text: string;
}

/** By what an object is told apart from others of its kind. */
export type Known =
  | { readonly by: 'new' | 'constant' }
  | { readonly by: 'names'; readonly names: readonly SaidName[]; readonly isOne: boolean; readonly when: When }
  | { readonly by: 'way'; readonly way: Way }
  /** It was the value of this expression. */
  | { readonly by: 'expression'; readonly text: string };

/** An object, and by what it is told; `known` null: by what it is alone. */
export interface Thing {
  readonly kind: 'thing';
  readonly object: ObjectId;
  readonly what: What;
  readonly known: Known | null;
}

/** What a reference goes through. */
export interface Through {
  readonly kind: ReferenceKind;
  readonly label: string;
}

/** A reference that leads to an object from one that can be named. */
export interface Way {
  readonly kind: 'way';
  /** All references of the one object to the other. */
  readonly throughs: readonly Through[];
  readonly from: ObjectId;
  readonly to: ObjectId;
  readonly owner: SaidName | Thing;
}

/** What runs in a frame; `name` null: the program itself. */
export interface Runner {
  readonly kind: FrameKind | null;
  readonly frame: FrameId;
  readonly name: string | null;
}

/** A reference of an object that is told with it. */
export interface Kept {
  readonly kind: 'kept';
  readonly from: ObjectId;
  readonly through: Through;
  readonly to: Thing;
  /** It came with the object, and stays the one that it is. */
  readonly isNew: boolean;
}

/** What an object that was made shares with another, or keeps for later. */
export interface Made {
  /** The names that a function keeps the cells of. */
  readonly closure: readonly Kept[];
  readonly defaults: readonly Kept[];
  readonly sharing: Sharing | null;
}

/** What two containers both have inside. */
export interface Sharing {
  readonly kind: 'sharing';
  readonly object: ObjectId;
  readonly other: ObjectId;
  /** The type of both. */
  readonly type: string;
  readonly otherName: SaidName;
  readonly shared: readonly (Through & { readonly to: ObjectId })[];
}

/** A weak reference, or a container of such, that lost its referent. */
export interface Death {
  readonly kind: 'death';
  readonly isContainer: boolean;
  readonly object: ObjectId;
  readonly referent: ObjectId;
  /** null: it has no name, and no word. */
  readonly who: SaidName | Thing | null;
}

/** What became of an object that a name went from. */
export type Fate =
  | { readonly fate: 'freed'; readonly thing: Thing; readonly deaths: readonly Death[] }
  | { readonly fate: 'lives'; readonly thing: Thing; readonly holder: Held | null };

/** What keeps an object alive. */
export type Held =
  | { readonly by: 'names'; readonly names: readonly SaidName[]; readonly isOne: boolean }
  | { readonly by: 'way'; readonly way: Way }
  /** Something that a loop goes through holds it. */
  | { readonly by: 'loop'; readonly thing: Thing }
  | { readonly by: 'unseen' };

/** One thing that changed inside an object. */
export type Alteration =
  | { readonly how: 'advanced'; readonly text: string | null }
  /** `read`: a file, to its end. `apart`: a list that is empty while it is sorted. */
  | { readonly how: 'ran' | 'reordered' | 'untold' | 'read' | 'apart' }
  | { readonly how: 'text'; readonly text: string }
  /** It is of another class than before; both by their names. */
  | { readonly how: 'class'; readonly from: string; readonly to: string }
  | { readonly how: 'length'; readonly from: number; readonly to: number }
  | { readonly how: 'came'; readonly through: Through; readonly to: Thing }
  | { readonly how: 'went'; readonly through: Through; readonly from: Thing }
  | { readonly how: 'moved'; readonly through: Through; readonly from: Thing; readonly to: Thing }
  | {
      readonly how: 'several';
      readonly through: ReferenceKind;
      readonly counts: Readonly<Record<ReferenceDifference['way'], number>>;
      /** Keys, attributes and members, where they are few enough to be told one by one. */
      readonly labels: Readonly<Record<ReferenceDifference['way'], readonly Through[]>> | null;
    }
  /** All that was in it is gone. */
  | { readonly how: 'cleared'; readonly count: number }
  /** Items went; `isOneOf`: which of equal neighbours can't be told. */
  | {
      readonly how: 'removed';
      readonly indexes: readonly number[];
      readonly items: readonly Thing[];
      readonly isOneOf: boolean;
    }
  /** A slice was assigned: items went, others came where the first of them was. */
  | {
      readonly how: 'replaced';
      readonly indexes: readonly number[];
      readonly out: readonly Thing[];
      readonly came: readonly Thing[];
      /** The places of those that came. */
      readonly at: readonly number[];
    }
  /** Members of a set. */
  | { readonly how: 'members'; readonly out: readonly Thing[]; readonly came: readonly Thing[] }
  /** An item came before others. */
  | { readonly how: 'inserted'; readonly index: number; readonly item: Thing; readonly isOneOf: boolean }
  /** The same items in another order. */
  | {
      readonly how: 'ordered';
      /** `sorted`: by a function of the program, while the list was empty; whether the order is another is not known. */
      readonly by: 'sort' | 'sorted' | 'reverse' | 'rotate' | 'swap' | null;
      readonly indexes: readonly number[];
    }
  /** Of a full deque: items fell out at one end because others came at the other. */
  | {
      readonly how: 'pushed';
      readonly out: readonly Thing[];
      readonly came: readonly Thing[];
      readonly at: 'left' | 'right';
    };

/** So many objects of a kind. */
export interface Count {
  readonly what: What;
  readonly count: number;
}

/** A condition as it is written, and what it came to. */
export interface Shown {
  readonly text: string;
  /** The text with the values that were compared; null: they can't be told, or are what is written. */
  readonly values: string | null;
  /** Its value is True or False, rather than something that counts as such. */
  readonly isBool: boolean;
  /** What it came to, as far as the values tell. */
  readonly truth: boolean | null;
}

/** One thing there is to say of a step. */
export type Claim =
  /** Nothing has run yet. */
  | { readonly claim: 'start' }
  /** The first statement of a frame is next. */
  | { readonly claim: 'begins'; readonly runner: Runner }
  | { readonly claim: 'nothing' }
  /** What a header decided: whether its block is entered (`holds`); small statements do as they say. */
  | {
      readonly claim: 'tested';
      readonly what:
        | 'if'
        | 'elif'
        | 'while'
        | 'for'
        | 'with'
        | 'except'
        | 'case'
        | 'match'
        | 'assert'
        | 'pass'
        | 'break'
        | 'continue';
      readonly holds: boolean;
      /** null: there is none, or it is too long to quote. */
      readonly condition: Shown | null;
      readonly frame: FrameId;
      readonly range: Range;
    }
  | { readonly claim: 'called'; readonly runner: Runner; readonly how: 'called' | 'started' | 'resumed' }
  /** A generator or coroutine was made: calling runs nothing yet. */
  | { readonly claim: 'suspended'; readonly runner: Runner; readonly thing: Thing }
  /** A method was called of what can't be looked into: whether it changed is not known. */
  | { readonly claim: 'unread'; readonly thing: Thing }
  /** A generator or coroutine goes on behind the statement at which it was suspended; `after` null: not known which. */
  | { readonly claim: 'goes on'; readonly runner: Runner; readonly after: string | null }
  /** A text alone, which says what a class is for. */
  | { readonly claim: 'described'; readonly runner: Runner }
  /** A generator or coroutine that runs no more. */
  | { readonly claim: 'closed'; readonly thing: Thing }
  /** `x: int`, which binds nothing. */
  | { readonly claim: 'annotated'; readonly name: string }
  /** What a function returned to a statement that keeps it nowhere. */
  | { readonly claim: 'dropped'; readonly runner: Runner; readonly thing: Thing }
  /** A statement gave a value that it keeps nowhere; `immutable`: the type of what has the method that it called, which never changes. */
  | { readonly claim: 'unkept'; readonly text: string; readonly immutable: string | null }
  /** A method was called of an object all of which is shown, and it is as it was. */
  | { readonly claim: 'unchanged'; readonly text: string; readonly thing: Thing }
  /** A statement ran that left all that is shown as it was. */
  | {
      readonly claim: 'ran';
      readonly text: string;
      /** What it may have changed, in a place that can't be read. */
      readonly place: string | null;
    }
  /** An item or an attribute was set in a place that can't be read; `value` as it is written, or what it came to. */
  | { readonly claim: 'set'; readonly target: string; readonly value: string }
  /** An item or an attribute refers to what it referred to before. */
  | { readonly claim: 'retained'; readonly target: string; readonly thing: Thing }
  /** An exception is on its way: an `except` clause is tested next, or what runs in any case runs first. */
  | { readonly claim: 'in flight'; readonly isTested: boolean }
  /** The name is on what it was on before. */
  | { readonly claim: 'stays'; readonly name: SaidName; readonly thing: Thing }
  | { readonly claim: 'swapped'; readonly names: readonly SaidName[] }
  | { readonly claim: 'file closed'; readonly thing: Thing }
  | {
      readonly claim: 'evaluated';
      readonly frame: FrameId;
      readonly expression: Range;
      readonly text: string;
      /** It made the object, rather than gave one that was there. */
      readonly isNew: boolean;
      readonly thing: Thing;
    }
  | {
      readonly claim: 'peeled';
      readonly names: readonly SaidName[];
      readonly from: Thing;
      /** The `del` statement, where it is quoted. */
      readonly statement: string | null;
      readonly by: Unbinder | null;
      readonly fate: Fate | null;
    }
  | {
      readonly claim: 'bound';
      readonly names: readonly SaidName[];
      readonly to: Thing;
      /** What was on the object already and is worth a word. */
      readonly others: readonly SaidName[];
      /** The object that the name moved from. */
      readonly from: Thing | null;
      readonly made: Made | null;
      /** The functions that share the one variable, where there are several. */
      readonly sharers: readonly Runner[];
      /** A name on an equal value: on the same object, or on another. */
      readonly equal: { readonly name: SaidName; readonly isSame: boolean } | null;
    }
  /** Names that a function keeps from where it was made. */
  | { readonly claim: 'captured'; readonly names: readonly SaidName[] }
  | {
      readonly claim: 'changed';
      readonly thing: Thing;
      readonly alteration: Alteration;
      /** All names that lead to it, where there are others than those it is told by. */
      readonly reached: readonly SaidName[];
    }
  | { readonly claim: 'many changed'; readonly counts: readonly Count[] }
  | { readonly claim: 'fate'; readonly fate: Fate }
  | {
      readonly claim: 'freed';
      readonly objects: readonly ObjectId[];
      /** One is told by itself, several by their kind. */
      readonly who: Thing | Count;
      readonly byCollector: boolean;
      readonly deaths: readonly Death[];
    }
  | {
      readonly claim: 'unreachable';
      readonly objects: readonly ObjectId[];
      /** `what` null: they are of several kinds. */
      readonly who: Thing | { readonly what: What | null; readonly count: number };
      /** There are two of them, and each refers to the other. */
      readonly isMutual: boolean;
    }
  /** A frame is gone, with its names; of a class body, `owner` is the class that was made, if one was. */
  | {
      readonly claim: 'left';
      readonly runner: Runner;
      readonly names: readonly SaidName[];
      readonly owner: ObjectId | null;
    }
  /** `text` null: it is too long to quote. */
  | { readonly claim: 'printed'; readonly text: string | null; readonly lines: number }
  | { readonly claim: 'returned' | 'yielded'; readonly runner: Runner; readonly thing: Thing }
  | {
      readonly claim: 'raised';
      readonly runner: Runner;
      readonly thing: Thing;
      /** What `str()` of it gives; null: unknown. */
      readonly message: string | null;
      readonly how: 'first' | 'again' | 'goes on';
      /** The frame that it left, which did not catch it. */
      readonly left: Runner | null;
    }
  | { readonly claim: 'ended'; readonly outcome: Outcome | null }
  /** Behind the end: the interpreter let go of all names. */
  | {
      readonly claim: 'released';
      /** What of the program ran, for which object, and what it printed. */
      readonly calls: readonly {
        readonly function: string;
        readonly thing: Thing | null;
        readonly isFreed: boolean;
        readonly output: string | null;
      }[];
      /** What else was freed. */
      readonly freed: readonly (Thing | Count)[];
    };
