import type { Alteration, Claim, Thing, Through } from '../../../model/claims/claim.ts';
import { code, nothing, type Phrase, say, textOf } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { agreeing, counted, list, numeral } from './counting.ts';
import { named, namesOf, noun, several, the, throughOf } from './things.ts';
import { kindWord } from './types.ts';

type Changed = Extract<Claim, { claim: 'changed' }>;

/** What changed inside an object. */
export function changed(voice: Voice, { thing, alteration, reached }: Changed): Phrase {
  const whole = named(voice, thing);
  const names = say`${numeral(reached.length)} names reach this ${kindWord(thing.what)}: ${namesOf(reached)}`;
  return say`${altered(voice, whole, alteration)}${reached.length > 0 ? say`; ${names}` : nothing}`;
}

function altered(voice: Voice, whole: Phrase, alteration: Alteration): Phrase {
  switch (alteration.how) {
    case 'ran':
      return say`${whole} has run`;
    case 'advanced':
      return advanced(whole, alteration.text);
    case 'untold':
      return nothing;
    case 'read':
      return say`${whole} has been read to its end`;
    case 'apart':
      return say`${whole} is empty while it is sorted: its items are kept apart until then`;
    case 'replaced':
      return replaced(voice, whole, alteration);
    case 'members':
      return members(voice, whole, alteration);
    case 'reordered':
      return say`the order of ${whole} changed`;
    case 'text':
      return say`${whole} changed in place to ${code(alteration.text)}`;
    case 'class':
      return say`${whole} was of class ${code(alteration.from)} until now`;
    case 'length': {
      const { from, to } = alteration;
      return say`${whole} ${to > from ? 'grew' : 'shrank'} from ${from} to ${to}`;
    }
    case 'came':
      return came(whole, alteration.through, named(voice, alteration.to));
    case 'went':
      return went(whole, alteration.through, the(alteration.from));
    case 'moved':
      return say`${throughOf(alteration.through)} of ${whole} now refers to ${named(voice, alteration.to)}, no longer to ${former(alteration)}`;
    case 'cleared':
      return say`${whole} was cleared: ${emptied(alteration.count)}`;
    case 'removed':
      return removed(whole, alteration);
    case 'inserted':
      return say`${the(alteration.item)} was inserted into ${whole} as item ${alteration.index}, before the others`;
    case 'ordered':
      return ordered(whole, alteration);
    case 'pushed':
      return pushed(voice, whole, alteration);
    case 'several':
      return say`${whole} changed in place: ${summary(alteration)}`;
  }
}

/** An iterator is told by where it is. */
function advanced(whole: Phrase, text: string | null): Phrase {
  if (text === null) return say`${whole} moved on`;
  return text === 'exhausted' ? say`${whole} is exhausted` : say`${whole} moved on; ${text}`;
}

function came(whole: Phrase, through: Through, value: Phrase): Phrase {
  switch (through.kind) {
    case 'member':
      return say`${value} became a member of ${whole}`;
    case 'attribute':
    case 'slot':
      return say`the new ${throughOf(through)} of ${whole} refers to ${value}`;
    case 'value':
      return say`${throughOf(through)} was added to ${whole}; it refers to ${value}`;
    default:
      return say`${throughOf(through)}, ${value}, was added to ${whole}`;
  }
}

function went(whole: Phrase, through: Through, value: Phrase): Phrase {
  switch (through.kind) {
    case 'member':
      return say`${value} is no member of ${whole} any more`;
    case 'value':
      return say`${throughOf(through)}, which referred to ${value}, was removed from ${whole}`;
    default:
      return say`${throughOf(through)}, ${value}, was removed from ${whole}`;
  }
}

/** What a reference led to before; the old one, where both are told by the same word. */
function former({ from, to }: Extract<Alteration, { how: 'moved' }>): Phrase {
  return textOf(noun(from)) === textOf(noun(to)) && from.what.form !== 'value'
    ? say`its former ${noun(from)}`
    : the(from);
}

function emptied(count: number): string {
  if (count === 1) return 'what was in it is gone';
  return `${count === 2 ? 'both' : `all ${numeral(count)}`} that were in it are gone`;
}

/** The most items that are told one by one. */
const MOST_ITEMS = 3;

function removed(whole: Phrase, { indexes, items, isOneOf }: Extract<Alteration, { how: 'removed' }>): Phrase {
  const count = items.length;
  const [item] = items;
  if (count > MOST_ITEMS || !item) return say`${counted(count, 'item')} were removed from ${whole}`;
  if (isOneOf && count === 1) return say`one of the equal items, ${the(item)}, was removed from ${whole}`;
  if (isOneOf) return say`${counted(count, 'item')} were removed from ${whole}: ${list(items.map(the))}`;
  const places = list(indexes.map((index) => say`${index}`));
  return say`${agreeing(count, 'item', 'items')} ${places}, ${list(items.map(the))}, ${agreeing(count, 'was', 'were')} removed from ${whole}`;
}

/** A slice that was assigned. */
function replaced(
  voice: Voice,
  whole: Phrase,
  { indexes, out, came: added, at }: Extract<Alteration, { how: 'replaced' }>,
): Phrase {
  const said = few(voice, added);
  if (out.length === 0)
    return say`${said} ${agreeing(added.length, 'was', 'were')} inserted into ${whole} as ${places(at)}`;
  return say`${places(indexes)} of ${whole} ${agreeing(out.length, 'was', 'were')} replaced by ${said}`;
}

const places = (indexes: readonly number[]): Phrase =>
  indexes.length > MOST_ITEMS
    ? say`items ${indexes[0] as number} to ${indexes.at(-1) as number}`
    : say`${agreeing(indexes.length, 'item', 'items')} ${list(indexes.map((index) => say`${index}`))}`;

function members(voice: Voice, whole: Phrase, { out, came: added }: Extract<Alteration, { how: 'members' }>): Phrase {
  const left = say`${few(voice, out)} ${agreeing(out.length, 'is no member', 'are no members')} of ${whole} any more`;
  const one = agreeing(added.length, 'became a member', 'became members');
  if (added.length === 0) return left;
  if (out.length === 0) return say`${few(voice, added)} ${one} of ${whole}`;
  return say`${left}; ${few(voice, added)} ${one}`;
}

const few = (voice: Voice, things: readonly Thing[]): Phrase =>
  things.length > MOST_ITEMS ? say`${counted(things.length, 'item')}` : list(things.map((one) => named(voice, one)));

function ordered(whole: Phrase, { by, indexes }: Extract<Alteration, { how: 'ordered' }>): Phrase {
  switch (by) {
    case 'sort':
      return say`${whole} was sorted in place: the same items stand in another order`;
    case 'sorted':
      return say`${whole} was sorted in place`;
    case 'reverse':
      return say`${whole} was reversed in place`;
    case 'rotate':
      return say`${whole} was rotated: the same items, each some places on`;
    case 'swap':
      return say`items ${list(indexes.map((index) => say`${index}`))} of ${whole} changed places`;
    default:
      return say`the items of ${whole} stand in another order`;
  }
}

/** `the int 1 fell out of d at the left, the int 4 was added at the right`. */
function pushed(voice: Voice, whole: Phrase, { out, came: added, at }: Extract<Alteration, { how: 'pushed' }>): Phrase {
  const [from, to] = at === 'right' ? ['left', 'right'] : ['right', 'left'];
  return say`${few(voice, out)} fell out of ${whole} at the ${from}, ${few(voice, added)} ${agreeing(added.length, 'was', 'were')} added at the ${to}`;
}

const WAYS = { came: 'added', moved: 'replaced', went: 'removed' } as const;

function summary({ through, counts, labels }: Extract<Alteration, { how: 'several' }>): Phrase {
  if (labels) return byLabels(labels);
  const word = through === 'item' || through === 'member' || through === 'attribute' ? through : 'reference';
  const ways = (['came', 'moved', 'went'] as const).filter((way) => counts[way] > 0);
  return list(ways.map((way) => say`${counted(counts[way], word)} ${WAYS[way]}`));
}

/** `keys 'a' and 'b' added`. */
function byLabels(labels: NonNullable<Extract<Alteration, { how: 'several' }>['labels']>): Phrase {
  const ways = (['came', 'moved', 'went'] as const).filter((way) => labels[way].length > 0);
  return list(
    ways.map((way) => {
      const [one, more] = labels[way][0]?.kind === 'value' ? ['key', 'keys'] : ['attribute', 'attributes'];
      const said = list(labels[way].map(({ label }) => say`${code(label)}`));
      return say`${agreeing(labels[way].length, one as string, more as string)} ${said} ${WAYS[way]}`;
    }),
  );
}

/** `100 lists changed in place`. */
export const manyChanged = ({ counts }: Extract<Claim, { claim: 'many changed' }>): Phrase =>
  say`${list(counts.map(({ what, count }) => say`${numeral(count)} ${several(what, count)}`))} changed in place`;
