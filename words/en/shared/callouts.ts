import type { Happening, Seers } from '../../callout.ts';
import { listed } from './counting.ts';

/** The most changes of an object that are told one by one. */
const MOST_CHANGES = 2;

const DIED = 'its referent died';

/** `changed: item 2 added`, `seen by a and b`: the lines beside an object that changed. */
export function changedCallout(happenings: readonly Happening[], seers: Seers): readonly string[] {
  const all = happenings.map(wordsFor);
  const unique = [...new Set(all)].filter((word) => !word.startsWith('key ') || all.length === 1);
  const first = unique.length > MOST_CHANGES ? `${unique.length} changes` : unique.join(', ');
  const seen = seenBy(seers);
  return [first === DIED ? first : `changed: ${first}`, ...(seen ? [`seen by ${seen}`] : [])];
}

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
