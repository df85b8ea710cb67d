import { explain } from '../model/errors/explain.ts';
import { simulationSentence } from '../model/simulation.ts';
import type { Trace } from '../model/trace.ts';
import { explained } from '../words/language.ts';

/**
 * Says on standard error what a person is to know of a run besides its result: what was simulated, and what a package
 * is that is not there. `about` stands before it: which file it is of.
 */
export function remark({ simulated = [], source, outcome }: Omit<Trace, 'format' | 'version'>, about: string): void {
  const remarks = [simulationSentence(simulated), missingPackage(source, outcome)];
  for (const one of remarks) if (one !== null) process.stderr.write(`refscope: ${about}${one}\n`);
}

function missingPackage(source: string, outcome: Trace['outcome']): string | null {
  const explanation = explain(source, outcome, null);
  if (explanation?.kind !== 'missing-package') return null;
  const { general, here } = explained(explanation);
  return `${general} ${here}`.replaceAll('`', '');
}
