import type { Alteration, Thing } from '../../../model/claims/claim.ts';
import type { Happening, Seers } from '../../callout.ts';
import { textOf } from '../../phrase.ts';
import { agreeing, counted, listed, numeral } from './counting.ts';
import { noun } from './things.ts';

/** The most changes of an object that are told one by one. */
const MOST_CHANGES = 2;

const DIED = 'its referent died';

/** `changed: item 2 added`, `seen by a and b`: the lines beside an object that changed. */
export function changedCallout(happenings: readonly Happening[], seers: Seers): readonly string[] {
  const seen = seenBy(seers);
  return [...happened(happenings), ...(seen ? [`seen by ${seen}`] : [])];
}

function happened(happenings: readonly Happening[]): readonly string[] {
  const whole = happenings.find((one) => one.what === 'whole');
  if (whole) return asWhole(whole.alteration);
  const all = happenings.map(wordsFor);
  const unique = [...new Set(all)].filter((word) => !word.startsWith('key ') || all.length === 1);
  const first = unique.length > MOST_CHANGES ? inNumbers(happenings) : unique.join(', ');
  return [first === DIED ? first : `changed: ${first}`];
}

const WAYS = { came: 'added', moved: 'replaced', went: 'removed' } as const;
const PARTS = { item: 'item', key: 'key', value: 'key', member: 'member', attribute: 'attribute', slot: 'attribute' };

/** `2 keys added, 1 replaced`; of several kinds of changes, how many there are. */
function inNumbers(happenings: readonly Happening[]): string {
  const references = happenings.filter((one) => one.what === 'reference' && one.through.kind !== 'key');
  const words = new Set(
    references.map((one) => (one.what === 'reference' && PARTS[one.through.kind as keyof typeof PARTS]) || ''),
  );
  const [word] = words;
  const rest = happenings.filter(({ what }) => what !== 'reference');
  if (!word || words.size > 1 || rest.length > 0) return `${new Set(happenings.map(wordsFor)).size} changes`;
  return (['came', 'moved', 'went'] as const)
    .map((way) => [way, references.filter((one) => one.what === 'reference' && one.way === way).length] as const)
    .filter(([, count]) => count > 0)
    .map(([way, count], i) => `${i === 0 ? counted(count, word) : numeral(count)} ${WAYS[way]}`)
    .join(', ');
}

/** What was done to a container as a whole. */
function asWhole(alteration: Alteration): readonly string[] {
  switch (alteration.how) {
    case 'cleared':
      return ['changed: cleared'];
    case 'removed': {
      const { indexes, isOneOf } = alteration;
      if (indexes.length > MOST_ITEMS) return [`changed: ${counted(indexes.length, 'item')} removed`];
      if (isOneOf)
        return indexes.length === 1
          ? ['changed: one of the equal items removed']
          : [`changed: ${counted(indexes.length, 'item')} removed`];
      return [`changed: ${agreeing(indexes.length, 'item', 'items')} ${listed(indexes.map(String))} removed`];
    }
    case 'replaced': {
      const { indexes, came } = alteration;
      if (indexes.length === 0) return [`changed: ${counted(came.length, 'item')} inserted`];
      return [`changed: ${counted(indexes.length, 'item')} replaced by ${numeral(came.length)}`];
    }
    case 'members': {
      const ways = [
        [alteration.came, 'added'],
        [alteration.out, 'removed'],
      ] as const;
      const told = ways.filter(([things]) => things.length > 0).map(([things, word]) => `${few(things)} ${word}`);
      return [`changed: ${told.join(', ')}`];
    }
    case 'apart':
      return ['empty while it is sorted'];
    case 'inserted':
      return [`changed: item ${alteration.index} inserted`];
    case 'ordered':
      if (alteration.by === 'sorted') return ['sorted'];
      return [
        alteration.by === 'swap'
          ? `items ${listed(alteration.indexes.map(String))} changed places`
          : 'the order changed',
      ];
    case 'pushed': {
      const [from, to] = alteration.at === 'right' ? ['left', 'right'] : ['right', 'left'];
      const { out, came } = alteration;
      return [
        `${few(out)} fell out at the ${from},`,
        `${few(came)} ${agreeing(came.length, 'was', 'were')} added at the ${to}`,
      ];
    }
    default:
      return [];
  }
}

/** The most items that are told one by one. */
const MOST_ITEMS = 3;

/** `4`; what has no text, by what it is. */
const few = (things: readonly Thing[]): string =>
  things.length > MOST_ITEMS ? counted(things.length, 'item') : listed(things.map(short));

const short = (thing: Thing): string =>
  thing.what.form === 'value' || thing.what.form === 'single' ? thing.what.text : `the ${textOf(noun(thing))}`;

function seenBy({ names, more }: Seers): string {
  const said = names.map(({ name, of }) => (of === null ? name : `${name} of ${of}`));
  return more > 0 ? `${said.join(', ')} and ${more} more` : listed(said);
}

/** `item 2 added`, `'red' removed`, `kind`. */
function wordsFor(happening: Happening): string {
  switch (happening.what) {
    case 'died':
      return DIED;
    case 'element died':
      return 'an element died';
    case 'ran':
      return 'has run';
    case 'value':
      return 'value';
    case 'moved on':
      return happening.text ?? 'moved on';
    case 'whole':
      return asWhole(happening.alteration).join(' ');
    case 'class':
      return `its class is ${happening.name} now`;
    case 'reference': {
      const { through, way } = happening;
      const { kind, label } = through;
      const what = kind === 'item' || kind === 'key' ? `${kind} ${label}` : kind === 'cell' ? 'content' : label || kind;
      return way === 'moved' ? what : `${what} ${way === 'came' ? 'added' : 'removed'}`;
    }
  }
}

/** What is said beside an object that a frame handed out. */
export const HANDED_OUT = { return: 'returned', yield: 'yielded', raise: 'raised' } as const;

/** What the ghost of a card says. */
export const DEPARTURES = {
  freed: 'freed in this step',
  lost: 'no longer seen: fate unknown',
  gone: 'no name here any more',
} as const;

/** What a zone of unreachable objects says in which `alive` of them still live; `isMutual`: two that hold each other. */
export function zoneWords(alive: number, isMutual: boolean): string {
  if (alive === 0) return 'unreachable until now';
  const how = isMutual ? 'each keeps the other alive' : `a cycle keeps ${alive === 1 ? 'it' : 'them'} alive`;
  return `unreachable: no name leads here, yet ${how} until the garbage collector runs`;
}
