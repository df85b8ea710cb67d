import { record } from '../tracer/interpreter.ts';
import { said } from './said.ts';
import { untruths } from './untruths.ts';

/** All sentences of a program, in order; none may be untrue. */
export async function told(source: string): Promise<readonly string[]> {
  const { recording, outcome, shutdown } = await record({ source, inputs: [], maxSteps: 500 });
  return Array.from({ length: recording.length }, (_, n) => {
    const untrue = untruths(recording, source, n, outcome);
    if (untrue.length > 0) throw new Error(`Step ${n} says what is not so: ${untrue.join(' ')}`);
    return said(recording, source, n, outcome, shutdown);
  });
}
