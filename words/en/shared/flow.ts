import type { Claim } from '../../../model/claims/claim.ts';
import type { Outcome } from '../../../model/trace.ts';
import { code, type Phrase, say } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { agreeing, digits } from './counting.ts';
import { anObject, article, named, namesOf, runnerOf } from './things.ts';

/** A frame that was entered, or goes on. */
export function called({ runner, isResumed }: Extract<Claim, { claim: 'called' }>): Phrase {
  const who = runnerOf(runner);
  if (isResumed) return say`${who} is resumed`;
  if (runner.kind === 'class') return say`the body of class ${who} runs`;
  return runner.kind === 'module' ? say`the module ${who} is imported and runs` : say`${who} was called`;
}

/** `[1] * 2` made a new list, `f(x)` gave the list that x is on. */
export const evaluated = (voice: Voice, claim: Extract<Claim, { claim: 'evaluated' }>): Phrase =>
  say`${code(claim.text)} ${claim.isNew ? 'made' : 'gave'} ${named(voice, claim.thing)}`;

/** A frame that is gone, with its names. */
export function left({ runner, names }: Extract<Claim, { claim: 'left' }>): Phrase {
  const whose = runnerOf(runner);
  const count = names.length;
  const said = namesOf(names);
  if (runner.kind === 'class')
    return say`${said} ${agreeing(count, 'is an attribute', 'are attributes')} of class ${whose} now`;
  if (runner.kind === 'module')
    return say`${said} ${agreeing(count, 'is a name', 'are names')} of the module ${whose} now`;
  return say`the frame of ${whose} is gone, and with it its ${agreeing(count, 'name', 'names')} ${said}`;
}

export function printed({ text, lines }: Extract<Claim, { claim: 'printed' }>): Phrase {
  if (lines > 1) return say`${lines} lines were printed`;
  return text === null ? say`a line was printed` : say`${code(text)} was printed`;
}

/** How a step ends: by returning, yielding, raising. */
export function passed(
  voice: Voice,
  { claim, runner, thing }: Extract<Claim, { claim: 'returned' | 'yielded' | 'raised' }>,
): Phrase {
  const who = runnerOf(runner);
  switch (claim) {
    case 'returned':
      return say`${who} returns ${named(voice, thing)}`;
    case 'yielded':
      return say`${who} yields ${named(voice, thing)} and is suspended`;
    case 'raised':
      return say`${anObject(thing)} was raised in ${who}`;
  }
}

/** Why there is no further step. */
export function ended(outcome: Outcome | null): Phrase {
  switch (outcome?.kind) {
    case 'exception':
      return outcome.code === undefined
        ? say`${article(outcome.type)} ${code(outcome.type)} that nothing caught ended the program`
        : say`the program ended itself with exit status ${outcome.code}`;
    case 'step-limit':
      return say`recording stops here, after ${digits(outcome.limit)} steps; the program had not ended`;
    case 'interrupted':
      return say`the program was stopped here`;
    case 'input-needed':
      return say`the program waits for an answer`;
    case 'exited':
      return say`the program ended its process at once, with exit status ${outcome.code}`;
    case 'crashed':
      return say`the interpreter broke down here`;
    default:
      return say`the program has ended`;
  }
}
