import { say } from '../../phrase.ts';
import { agreeing, numeral } from '../shared/counting.ts';
import type { Voice } from '../voice.ts';

/** The words of the frames view: a name refers to an object. */
export const frames: Voice = {
  told: (names, count, when) =>
    say`that ${names} ${when === 'now' ? agreeing(count, 'refers', 'refer') : 'referred'} to`,
  keep: (names, count) => say`${names} still ${agreeing(count, 'refers', 'refer')} to it`,
  named: (names, count, to) =>
    say`${names} ${count === 1 ? 'refers' : `are ${numeral(count)} names that refer`} to ${to}`,
  joined: (names, count, to) => say`${names} ${agreeing(count, 'refers', 'refer')} to ${to}, too`,
  moved: (name, from, to) => say`${name} no longer refers to ${from}, but to ${to}`,
  stays: (name, on) => say`${name} still refers to ${on}`,
  unbound: (names, count, from) => say`${names} no longer ${agreeing(count, 'refers', 'refer')} to ${from}`,
  deleted: (statement, names) => say`${statement} took ${names ?? 'the name'} away`,
};
