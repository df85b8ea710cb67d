import type { Claim, Shown } from '../../../model/claims/claim.ts';
import { code, type Phrase, say } from '../../phrase.ts';

type Tested = Extract<Claim, { claim: 'tested' }>;

/** What a header decided, or a small statement did. */
export function tested({ what, holds, condition }: Tested): Phrase {
  switch (what) {
    case 'if':
    case 'elif':
      return say`${verdict(condition, holds)}: ${holds ? say`the block of the ${code(what)} runs` : say`the ${code(what)} is skipped`}`;
    case 'while':
      if (condition?.text === 'True') return say`${code('while True')} goes round`;
      return say`${verdict(condition, holds)}: ${holds ? 'the loop goes round' : 'the loop ends'}`;
    case 'assert':
      return say`${verdict(condition, true)}, as ${code('assert')} says`;
    case 'for':
      return holds
        ? say`the ${code('for')} loop goes round`
        : say`nothing is left to go through: the ${code('for')} loop ends`;
    case 'with':
      return holds ? say`the block of the ${code('with')} begins` : say`the block of the ${code('with')} has ended`;
    case 'except':
      return holds
        ? say`${code(headed(what, condition))} catches it`
        : say`${code(headed(what, condition))} is for other exceptions`;
    case 'case':
      return say`${code(headed(what, condition))} ${holds ? 'matches' : 'does not match'}`;
    case 'match':
      return say`the cases of ${code(headed(what, condition))} are tried in turn`;
    case 'pass':
      return say`${code('pass')} does nothing`;
    case 'break':
      return say`${code('break')} leaves the loop`;
    case 'continue':
      return say`${code('continue')} goes on with the next round of the loop`;
  }
}

const headed = (what: string, condition: Shown | null): string => (condition ? `${what} ${condition.text}` : what);

/** `n < 2, here 3 < 2, is False`; of what is no bool, that it counts as one. */
function verdict(condition: Shown | null, holds: boolean): Phrase {
  const text = condition ? say`${code(condition.text)}` : say`the condition`;
  const here = condition?.values ? say`${text}, here ${code(condition.values)},` : text;
  if (condition?.isBool) return say`${here} is ${holds ? 'True' : 'False'}`;
  return say`${here} counts as ${holds ? 'true' : 'false'}`;
}
