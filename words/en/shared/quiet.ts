import type { Claim } from '../../../model/claims/claim.ts';
import { code, type Phrase, say } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { article, named, runnerOf, the } from './things.ts';

type Quiet =
  | 'nothing'
  | 'goes on'
  | 'closed'
  | 'described'
  | 'annotated'
  | 'dropped'
  | 'unkept'
  | 'unchanged'
  | 'ran'
  | 'retained'
  | 'set'
  | 'unread';

/** What a step did that changed nothing that is shown. */
export function quiet(voice: Voice, claim: Extract<Claim, { claim: Quiet }>): Phrase {
  switch (claim.claim) {
    case 'nothing':
      return say`no name and no object shown here changed`;
    case 'goes on':
      return claim.after === null
        ? say`${runnerOf(claim.runner)} goes on where it was suspended`
        : say`${runnerOf(claim.runner)} goes on after ${code(claim.after)}`;
    case 'closed':
      return say`${named(voice, claim.thing)} was closed: it runs no more`;
    case 'described':
      return say`the text says what class ${runnerOf(claim.runner)} is for`;
    case 'annotated':
      return say`the line says of what type ${code(claim.name)} is meant to be, and binds nothing`;
    case 'dropped':
      return claim.thing.what.type === 'NoneType'
        ? say`${runnerOf(claim.runner)} is done`
        : say`${runnerOf(claim.runner)} is done; ${the(claim.thing)} that it returned is not kept`;
    case 'unkept': {
      const { text, immutable } = claim;
      const why = immutable === null ? say`` : say`: ${article(immutable)} ${immutable} itself never changes`;
      return say`what ${code(text)} gave is not kept${why}`;
    }
    case 'unchanged':
      return say`${code(claim.text)} left ${named(voice, claim.thing)} as it was`;
    case 'ran':
      return claim.place === null
        ? say`${code(claim.text)} has run; nothing shown here changed`
        : say`${code(claim.text)} has run; whether ${code(claim.place)} changed can’t be read here`;
    case 'set':
      return say`${code(claim.target)} was set to ${code(claim.value)}; that place can’t be read here`;
    case 'retained':
      return say`${code(claim.target)} refers to ${the(claim.thing)}, as before`;
    case 'unread':
      return say`whether ${named(voice, claim.thing)} changed is not known: its state can’t be read here`;
  }
}
