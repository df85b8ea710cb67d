import type { Claim } from '../../../model/claims/claim.ts';
import { code, joined, type Phrase, say } from '../../phrase.ts';
import { agreeing, counted, list, numeral } from './counting.ts';
import { several, the } from './things.ts';

type Released = Extract<Claim, { claim: 'released' }>;

/** The most kinds of objects that are told. */
const MOST_KINDS = 3;
/** The most calls that are told one by one. */
const MOST_CALLS = 3;
/** The longest text that is quoted. */
const LONGEST = 40;

/** `then Python lets go of all names: the Door object was freed, and its __del__ printed closing front`. */
export function released({ calls, freed }: Released): Phrase {
  const told = calls.slice(0, MOST_CALLS).map(call);
  const more = calls.length - told.length;
  const all = [
    ...told,
    ...(more > 0 ? [say`${counted(more, 'further call')} ran`] : []),
    ...(freed.length > 0 ? [others(freed)] : []),
  ];
  return say`then Python lets go of all names: ${joined(all, '; ')}`;
}

/** What ran of the program, with what it was for. */
function call({ function: name, thing, isFreed, output }: Released['calls'][number]): Phrase {
  const did = wrote(output);
  const isFinalizer = name === '__del__' && thing !== null;
  if (isFinalizer && isFreed) return say`${the(thing)} was freed, and its ${code(name)} ${did}`;
  return isFinalizer ? say`${code(name)} of ${the(thing)} ${did}` : say`${code(name)} ${did}`;
}

function wrote(output: string | null): Phrase {
  if (!output) return say`ran`;
  const lines = output.split('\n').length;
  if (lines > 1) return say`printed ${lines} lines`;
  return output.length > LONGEST ? say`printed a line` : say`printed ${code(output)}`;
}

function others(freed: Released['freed']): Phrase {
  const count = freed.reduce((sum, one) => sum + ('count' in one ? one.count : 1), 0);
  if (freed.length > MOST_KINDS) return say`${counted(count, 'object')} were freed`;
  const said = freed.map((one) =>
    'count' in one ? say`${numeral(one.count)} ${several(one.what, one.count)}` : the(one),
  );
  return say`${list(said)} ${agreeing(count, 'was', 'were')} freed`;
}
