import type { Alteration, Claim, Through } from '../../../model/claims/claim.ts';
import { code, nothing, type Phrase, say } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { counted, list, numeral } from './counting.ts';
import { named, namesOf, several, the, throughOf } from './things.ts';
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
      return say`${throughOf(alteration.through)} of ${whole} now refers to ${named(voice, alteration.to)}, no longer to ${the(alteration.from)}`;
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

const WAYS = { came: 'added', moved: 'replaced', went: 'removed' } as const;

function summary({ through, counts }: Extract<Alteration, { how: 'several' }>): Phrase {
  const word = through === 'item' || through === 'member' || through === 'attribute' ? through : 'reference';
  const ways = (['came', 'moved', 'went'] as const).filter((way) => counts[way] > 0);
  return list(ways.map((way) => say`${counted(counts[way], word)} ${WAYS[way]}`));
}

/** `100 lists changed in place`. */
export const manyChanged = ({ counts }: Extract<Claim, { claim: 'many changed' }>): Phrase =>
  say`${list(counts.map(({ what, count }) => say`${numeral(count)} ${several(what, count)}`))} changed in place`;
