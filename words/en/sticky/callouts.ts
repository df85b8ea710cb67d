import type { Unbinder } from '../../../model/unbinding.ts';

/** `del parm`; what else takes a name away has no statement to quote. */
export function peelingWords(name: string, by: Unbinder | null): string {
  if (by === 'del') return `del ${name}`;
  return by === 'except' ? 'except has ended' : 'peeled off';
}
