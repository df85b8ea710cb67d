import { say } from '../../phrase.ts';
import { agreeing, numeral } from '../shared/counting.ts';
import type { Voice } from '../voice.ts';

/** The words of the sticky notes: a name is a note on an object. */
export const sticky: Voice = {
  told: (names, count, when) =>
    say`that ${names} ${when === 'now' ? agreeing(count, 'is', 'are') : agreeing(count, 'was', 'were')} on`,
  keep: (names, count) => say`${names} ${agreeing(count, 'is', 'are')} still on it`,
  named: (names, count, to) => say`${names} ${count === 1 ? 'names' : `are ${numeral(count)} names for`} ${to}`,
  joined: (names, count, to) => say`${names} ${agreeing(count, 'is one more name', 'are more names')} for ${to}`,
  moved: (name, from, to) => say`${name} moved from ${from} to ${to}`,
  stays: (name, on) => say`${name} stays on ${on}`,
  unbound: (names, count, from) => say`${names} ${agreeing(count, 'was', 'were')} peeled off ${from}`,
  deleted: (statement, names) => say`${statement} peeled ${names ?? 'the note'} off`,
};
