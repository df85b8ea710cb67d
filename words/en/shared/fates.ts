import type { Claim, Death, Fate, Held } from '../../../model/claims/claim.ts';
import { nothing, type Phrase, say } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { agreeing, list, numeral } from './counting.ts';
import { named, namesOf, ownerOf, several, the, wayOf } from './things.ts';

/** What became of an object that a name went from. */
export function fateOf(voice: Voice, fate: Fate): Phrase {
  if (fate.fate === 'freed')
    return say`nothing else held ${the(fate.thing)}, so it was freed${deathsOf(voice, fate.deaths)}`;
  return say`${the(fate.thing)} lives on${fate.holder ? holderOf(voice, fate.holder) : nothing}`;
}

/** `: l2 is still on it`. */
function holderOf(voice: Voice, held: Held): Phrase {
  switch (held.by) {
    case 'names':
      return say`: ${voice.keep(namesOf(held.names), held.isOne ? 1 : 2)}`;
    case 'way':
      return say`: ${wayOf(voice, held.way)} still ${agreeing(held.way.throughs.length, 'refers', 'refer')} to it`;
    case 'loop':
      return say`, held by ${the(held.thing)} that the loop goes through`;
    case 'unseen':
      return say`, held by something not seen`;
  }
}

/** ` and the weak reference wr died`. */
function deathsOf(voice: Voice, deaths: readonly Death[]): Phrase {
  const died = deaths.filter(({ isContainer }) => !isContainer);
  const left = deaths.filter(({ isContainer }) => isContainer);
  const told = (all: readonly Death[]): Phrase =>
    list(all.map(({ who }) => (who === null ? say`without a name` : ownerOf(voice, who))));
  const deathOf = say` and the ${agreeing(died.length, 'weak reference', 'weak references')} ${told(died)} died`;
  return say`${died.length > 0 ? deathOf : nothing}${left.length > 0 ? say` and it left ${told(left)}` : nothing}`;
}

/** `two Node objects were freed by the garbage collector`. */
export function freed(voice: Voice, { who, byCollector, deaths }: Extract<Claim, { claim: 'freed' }>): Phrase {
  const count = 'count' in who ? who.count : 1;
  const said = 'count' in who ? say`${numeral(count)} ${several(who.what, count)}` : named(voice, who);
  const by = byCollector ? ' by the garbage collector' : '';
  return say`${said} ${agreeing(count, 'was', 'were')} freed${by}${deathsOf(voice, deaths)}`;
}

/** Garbage that waits for the collector. */
export function unreachable({ who, isMutual }: Extract<Claim, { claim: 'unreachable' }>): Phrase {
  const isOne = !('count' in who);
  const said = isOne ? the(who) : say`the ${numeral(who.count)} ${several(who.what, who.count)}`;
  const how = isMutual ? 'they keep each other alive' : `a cycle keeps ${isOne ? 'it' : 'them'} alive`;
  return say`no name leads to ${said} any more, yet ${how} until the garbage collector runs`;
}
