import { claimsAt } from '../../model/claims/claims.ts';
import type { Playback } from '../../model/playback.ts';
import type { Outcome, Shutdown } from '../../model/trace.ts';
import { sentenceOf } from '../../words/language.ts';
import { textOf } from '../../words/phrase.ts';

/** The sentence of a step, as the sticky notes say it. */
export const said = (
  playback: Playback,
  source: string,
  n: number,
  outcome: Outcome | null = null,
  shutdown: Shutdown | null = null,
): string => textOf(sentenceOf(claimsAt(playback, source, n, outcome, shutdown)));
