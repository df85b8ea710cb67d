import type { Claim } from '../../../model/claims/claim.ts';
import type { Outcome } from '../../../model/trace.ts';
import { code, type Phrase, say } from '../../phrase.ts';
import type { Voice } from '../voice.ts';
import { agreeing, digits } from './counting.ts';
import { anObject, article, named, namesOf, runnerOf, the } from './things.ts';

/** A frame that was entered, or goes on. */
export function called({ runner, how }: Extract<Claim, { claim: 'called' }>): Phrase {
  const who = runnerOf(runner);
  if (runner.name === '<genexpr>') return say`${who} ${how === 'resumed' ? 'is resumed' : 'starts'}`;
  if (how !== 'called') return say`${who} ${how === 'resumed' ? 'is resumed' : 'starts'}`;
  if (runner.kind === 'class') return say`the body of class ${who} runs`;
  return runner.kind === 'module' ? say`the module ${who} is imported and runs` : say`${who} was called`;
}

/** Calling what makes a generator or coroutine runs nothing of it. */
export function suspended({ runner, thing }: Extract<Claim, { claim: 'suspended' }>): Phrase {
  const gives = say`it gives ${anObject(thing)}`;
  if (runner.name === '<genexpr>') return say`${runnerOf(runner)} runs nothing yet: ${gives}`;
  return say`calling ${runnerOf(runner)} runs nothing yet: ${gives}`;
}

/** `[1] * 2` made a new list, `f(x)` gave the list that x is on. */
export const evaluated = (voice: Voice, claim: Extract<Claim, { claim: 'evaluated' }>): Phrase =>
  say`${code(claim.text)} ${claim.isNew ? 'made' : 'gave'} ${named(voice, claim.thing)}`;

/** A frame that is gone, with its names. */
export function left({ runner, names, owner }: Extract<Claim, { claim: 'left' }>): Phrase {
  const whose = runnerOf(runner);
  const count = names.length;
  const said = namesOf(names);
  if (runner.kind === 'class' && owner === null)
    return say`the body of class ${whose} was left before its end, and no class was made of ${said}`;
  if (runner.kind === 'class')
    return say`${said} ${agreeing(count, 'is an attribute', 'are attributes')} of class ${whose} now`;
  if (runner.kind === 'module')
    return say`${said} ${agreeing(count, 'is a name', 'are names')} of the module ${whose} now`;
  return say`the frame of ${whose} is gone, and with it its ${agreeing(count, 'name', 'names')} ${said}`;
}

export function printed({ text, lines }: Extract<Claim, { claim: 'printed' }>): Phrase {
  if (lines > 1) return say`${lines} lines were printed`;
  if (text === '') return say`an empty line was printed`;
  return text === null ? say`a line was printed` : say`${code(text)} was printed`;
}

/** How a step ends: by returning, yielding, raising. */
export function passed(
  voice: Voice,
  { claim, runner, thing }: Extract<Claim, { claim: 'returned' | 'yielded' }>,
): Phrase {
  const who = runnerOf(runner);
  if (claim === 'returned') return say`${who} returns ${named(voice, thing)}`;
  return say`${who} yields ${named(voice, thing)} and is suspended`;
}

/** `ZeroDivisionError: division by zero was raised in share`; later, what it left. */
export function raised({ runner, thing, message, how, left: gone }: Extract<Claim, { claim: 'raised' }>): Phrase {
  const who = runnerOf(runner);
  if (gone) return say`${the(thing)} left ${runnerOf(gone)}, which did not catch it`;
  if (how === 'goes on') return say`${the(thing)} goes on in ${who}, which has not caught it`;
  const again = how === 'again' ? ' again' : '';
  if (!message) return say`${anObject(thing)} was raised${again} in ${who}`;
  const type = { kind: 'object', object: thing.object, text: thing.what.type } as const;
  return say`${type}: ${message} was raised${again} in ${who}`;
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
