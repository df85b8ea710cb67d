import type { Kept, Runner, SaidName, Thing, Through, Way, What } from '../../../model/claims/claim.ts';
import { code, nothing, type Phrase, say } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { agreeing, list } from './counting.ts';
import { kindWord, typeWord } from './types.ts';

/** `list`, `Cheese object`; with the value of what is nothing but a value: `int 5`. */
export function noun({ object, what }: Thing): Phrase {
  const word = (text: string): Phrase => say`${{ kind: 'object', object, text }}`;
  switch (what.form) {
    case 'single':
      return say`${code(what.text)}`;
    case 'value':
    case 'named':
      return say`${word(typeWord(what))} ${code(what.text)}`;
    case 'unknown':
      return say`object`;
    default:
      return word(kindWord(what));
  }
}

/** `the list`, `the int 5`, `None`: by what it is alone. */
export const the = (thing: Thing): Phrase => (thing.what.form === 'single' ? noun(thing) : say`the ${noun(thing)}`);

/** `the list that l1 is on`, `a new list`, `the list that item 1 of l1 refers to`: by what it is told apart. */
export function named(voice: Voice, thing: Thing): Phrase {
  const { known } = thing;
  switch (known?.by) {
    case 'new':
      return say`a new ${noun(thing)}`;
    case 'constant':
      return say`a ${noun(thing)} that is a constant of the code`;
    case 'names':
      return say`${the(thing)} ${voice.told(list(known.names.map(nameOf)), known.isOne ? 1 : 2, known.when)}`;
    case 'way':
      return say`${the(thing)} that ${wayOf(voice, known.way)} ${agreeing(known.way.throughs.length, 'refers', 'refer')} to`;
    case 'expression':
      return say`${the(thing)} that ${code(known.text)} gave`;
    default:
      return the(thing);
  }
}

/** `that data is on `, after which the sentence goes on; nothing where only what it is tells it. */
export const fileOf = (voice: Voice, { known }: Thing): Phrase =>
  known?.by === 'names' ? say`${voice.told(namesOf(known.names), known.isOne ? 1 : 2, known.when)} ` : nothing;

/** `a ValueError`. */
export function anObject(thing: Thing): Phrase {
  const word = noun(thing);
  const [first] = word.parts;
  return say`${article(first && 'text' in first ? first.text : '')} ${word}`;
}

export const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a');

/** A name, with the function where that is said. */
export function nameOf({ frame, name, of }: SaidName): Phrase {
  const part = { kind: 'name', frame, name } as const;
  return of === null ? say`${part}` : say`${part} of ${code(of)}`;
}

export const namesOf = (names: readonly SaidName[]): Phrase => list(names.map(nameOf));

/** The most references of one object to another that are told. */
const MOST_WAYS = 3;

/** `item 1 of l1`. */
export const wayOf = (voice: Voice, { throughs, owner }: Way): Phrase =>
  say`${list(throughs.slice(0, MOST_WAYS).map(throughOf))}${throughs.length > MOST_WAYS ? say` and ${throughs.length - MOST_WAYS} more` : nothing} of ${ownerOf(voice, owner)}`;

export const ownerOf = (voice: Voice, owner: SaidName | Thing): Phrase =>
  owner.kind === 'name' ? nameOf(owner) : named(voice, owner);

/** `item 1`, `attribute kind`, `the default of passengers`. */
export function throughOf({ kind, label }: Through): Phrase {
  switch (kind) {
    case 'item':
      return say`item ${label}`;
    case 'key':
      return say`the key ${code(label)}`;
    case 'value':
      return say`key ${code(label)}`;
    case 'member':
      return say`a member`;
    case 'attribute':
    case 'slot':
      return say`attribute ${code(label)}`;
    case 'default':
      return say`the default of ${code(label)}`;
    case 'closure':
      return say`the closure’s ${code(label)}`;
    case 'cell':
      return say`the content`;
    case 'bound':
      return say`the object bound`;
    case 'referent':
      return say`the weak reference`;
    case 'iterates':
      return say`the object iterated over`;
    case 'frame':
      return say`the frame’s ${code(label)}`;
    case 'other':
      return label ? say`${code(label)}` : say`something`;
    default:
      return say`the ${kind}`;
  }
}

/** What runs in a frame: `pick`, `the module`. */
export function runnerOf({ name }: Runner): Phrase {
  if (name === '<genexpr>') return say`the generator expression`;
  return name === null ? say`the module` : say`${code(name)}`;
}

/** `; the default of passengers is a new list, made once`. */
export const defaultOf = (voice: Voice, { through, to, isNew }: Kept): Phrase =>
  say`${throughOf(through)} is ${named(voice, to)}${isNew ? say`, made once, now` : nothing}`;

/** `two lists`. */
export const several = (what: What | null, count: number): string => {
  const word = what === null ? 'object' : kindWord(what);
  return agreeing(count, word, word.endsWith('s') ? `${word}es` : `${word}s`);
};
