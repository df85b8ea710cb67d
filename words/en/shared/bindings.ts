import type { Claim, Made, Sharing, Thing } from '../../../model/claims/claim.ts';
import { code, nothing, type Phrase, say, textOf } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { agreeing, list } from './counting.ts';
import { fateOf } from './fates.ts';
import { defaultOf, named, nameOf, namesOf, noun, runnerOf } from './things.ts';
import { typeWord } from './types.ts';

type Bound = Extract<Claim, { claim: 'bound' }>;

/** Names that were put on an object, or that moved to it. */
export function bound(voice: Voice, claim: Bound): Phrase {
  const { names, from, to, made, others, equal } = claim;
  const said = sharedBy(claim);
  const target = made ? madeOf(voice, claim, made) : named(voice, to);
  if (from) {
    const left = named(voice, from);
    const isAlike = textOf(left) === textOf(target);
    // `from the list that item 0 of rows refers to, to …`: the first half must be seen to end.
    const leaves = textOf(left).endsWith(' to') ? say`${left},` : left;
    return voice.moved(said, leaves, equal ? compared(voice, to, equal) : isAlike ? say`another ${noun(to)}` : target);
  }
  if (others.length === 0) return voice.named(said, names.length, equal ? compared(voice, to, equal) : target);
  return voice.joined(said, names.length, aliased(voice, claim));
}

/** `n, which outer and inc share`: one variable of several frames. */
function sharedBy({ names, sharers }: Bound): Phrase {
  const [name] = names;
  if (sharers.length === 0 || !name) return namesOf(names);
  return say`${nameOf({ ...name, of: null })}, which ${list(sharers.map(runnerOf))} share,`;
}

/** A value that is equal to another that has a name: the same object, or one more. */
const compared = (voice: Voice, to: Thing, { name, isSame }: NonNullable<Bound['equal']>): Phrase =>
  isSame
    ? say`the same ${noun(to)} ${voice.told(nameOf(name), 1, 'now')}`
    : say`another ${noun(to)}, equal to that of ${nameOf(name)}`;

/** What others are on already; said of a value too. */
function aliased(voice: Voice, { to, others }: Bound): Phrase {
  const target = named(voice, to);
  const isTold = to.known !== null || to.what.form !== 'value';
  return isTold ? target : say`${target} ${voice.told(namesOf(others.slice(0, 3)), others.length, 'now')}`;
}

/** What was made in this step, with what it shares with others or keeps for later. */
function madeOf(voice: Voice, { to, names }: Bound, { closure, defaults, sharing }: Made): Phrase {
  const isItself =
    ['function', 'type'].includes(to.what.type) &&
    to.known?.by === 'new' &&
    names.some(({ name }) => name === to.what.text);
  const whole = isItself ? withoutName(to) : named(voice, to);
  const over = closure.map(({ through }) => say`${code(through.label)}`);
  const closed = over.length > 0 ? say` that closes over ${list(over)}` : nothing;
  const kept = list(defaults.map((one) => defaultOf(voice, one)));
  return say`${whole}${closed}${defaults.length > 0 ? say`; ${kept}` : nothing}${sharing ? shares(sharing, voice) : nothing}`;
}

/** `a new function`, where its own name is the one that is being bound. */
const withoutName = ({ object, what }: Thing): Phrase =>
  say`a new ${{ kind: 'object', object, text: typeWord(what) } as const}`;

const PARTS = { item: ['item', 'items'], value: ['key', 'keys'], attribute: ['attribute', 'attributes'] } as const;

/** ` that shares items 1 and 2 with the list that l1 is on`. */
function shares({ shared, type, otherName }: Sharing, voice: Voice): Phrase {
  const kind = shared[0]?.kind;
  const [one, more] = kind === 'item' || kind === 'value' ? PARTS[kind] : PARTS.attribute;
  const labels = shared.map(({ kind: its, label }) => (its === 'item' ? say`${label}` : say`${code(label)}`));
  return say` that shares ${agreeing(shared.length, one, more)} ${list(labels)} with the ${type} ${voice.told(nameOf(otherName), 1, 'now')}`;
}

/** Names that a function keeps from where it was made. */
export const captured = ({ names }: Extract<Claim, { claim: 'captured' }>): Phrase =>
  say`${namesOf(names)} ${agreeing(names.length, 'comes', 'come')} with its closure`;

/** Names that went from an object while their frame stays. */
export function peeled(voice: Voice, claim: Extract<Claim, { claim: 'peeled' }>): Phrase {
  const off = unbound(voice, claim);
  return claim.fate ? say`${off}; ${fateOf(voice, claim.fate)}` : off;
}

function unbound(voice: Voice, { names, from, statement, by }: Extract<Claim, { claim: 'peeled' }>): Phrase {
  const said = namesOf(names);
  if (statement !== null) {
    const isAll = names.length > 0 && statement === `del ${names[0]?.name}`;
    return voice.deleted(say`${code(statement)}`, isAll ? null : said);
  }
  const off = voice.unbound(said, by === 'except' ? 1 : names.length, named(voice, from));
  return by === 'except' ? say`the ${code('except')} clause has ended, so ${off}` : off;
}
