import type { Claim } from '../../model/claims/claim.ts';
import { code, joined, nothing, type Phrase, say, sentence } from '../phrase.ts';
import { frames } from './frames/voice.ts';
import { bound, captured, peeled } from './shared/bindings.ts';
import { changed, manyChanged } from './shared/changes.ts';
import { fateOf, freed, unreachable } from './shared/fates.ts';
import { called, ended, evaluated, left, passed, printed, raised, suspended } from './shared/flow.ts';
import { quiet } from './shared/quiet.ts';
import { released } from './shared/shutdown.ts';
import { tested } from './shared/tests.ts';
import { fileOf, nameOf, namesOf, runnerOf, the } from './shared/things.ts';
import { sticky } from './sticky/voice.ts';
import type { Voice } from './voice.ts';

/** The views that have turns of phrase of their own, by the id of the view. */
const VOICES: Readonly<Record<string, Voice>> = { sticky, frames };

/** What there is to say of a step, in a sentence or two, in the words of a view. */
export function sentenceOf(claims: readonly Claim[], view = 'sticky'): Phrase {
  const voice = VOICES[view] ?? sticky;
  return joined(
    claims
      .map((claim) => clause(voice, claim))
      .map(sentence)
      .filter(({ parts }) => parts.length > 0),
    ' ',
  );
}

function clause(voice: Voice, claim: Claim): Phrase {
  switch (claim.claim) {
    case 'start':
      return say`nothing has run yet: no names, no objects`;
    case 'begins':
      return claim.runner.name === '<genexpr>'
        ? say`${runnerOf(claim.runner)} begins`
        : say`the body of ${runnerOf(claim.runner)} begins`;
    case 'nothing':
    case 'goes on':
    case 'closed':
    case 'described':
    case 'annotated':
    case 'dropped':
    case 'unkept':
    case 'unchanged':
    case 'ran':
    case 'set':
    case 'retained':
    case 'unread':
      return quiet(voice, claim);
    case 'in flight':
      return claim.isTested
        ? say`the ${code('except')} clauses are looked through for one that catches it`
        : say`the exception waits until this has run`;
    case 'stays':
      return voice.stays(nameOf(claim.name), the(claim.thing));
    case 'suspended':
      return suspended(claim);
    case 'swapped':
      return say`${namesOf(claim.names)} changed places`;
    case 'file closed':
      return say`the file ${fileOf(voice, claim.thing)}was closed`;
    case 'tested':
      return tested(claim);
    case 'called':
      return called(claim);
    case 'evaluated':
      return evaluated(voice, claim);
    case 'peeled':
      return peeled(voice, claim);
    case 'bound':
      return bound(voice, claim);
    case 'captured':
      return captured(claim);
    case 'changed':
      return changed(voice, claim);
    case 'many changed':
      return manyChanged(claim);
    case 'fate':
      return fateOf(voice, claim.fate);
    case 'freed':
      return freed(voice, claim);
    case 'unreachable':
      return unreachable(claim);
    case 'left':
      return left(claim);
    case 'printed':
      return printed(claim);
    case 'returned':
    case 'yielded':
      return passed(voice, claim);
    case 'raised':
      return raised(claim);
    case 'released':
      return released(claim);
    case 'ended':
      return ended(claim.outcome);
    default:
      return nothing;
  }
}
