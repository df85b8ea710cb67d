/** The language that people read: English. A further one is a folder beside `en/` and a choice here. */

export { explained } from './en/errors/explained.ts';
export { sentenceOf } from './en/sentence.ts';
export { changedCallout, DEPARTURES, HANDED_OUT, zoneWords } from './en/shared/callouts.ts';
export { listed } from './en/shared/counting.ts';
export { typeWord } from './en/shared/types.ts';
export { peelingWords } from './en/sticky/callouts.ts';
