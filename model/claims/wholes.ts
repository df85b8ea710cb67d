import { changesAt } from '../changes.ts';
import type { Playback } from '../playback.ts';
import type { ObjectId } from '../trace.ts';
import type { Alteration } from './claim.ts';
import { createdIn, momentAt } from './moment.ts';
import { operationOn } from './operations.ts';

/**
 * The objects that were changed as a whole in step `n`: sorted, cleared, some items of them removed … Of others it is
 * told one by one what their references do. `program` is the program's text.
 */
export function wholesAt(playback: Playback, program: string, n: number): ReadonlyMap<ObjectId, Alteration> {
  const changed = changesAt(playback, n).flatMap((change) => (change.kind === 'mutate' ? [change.object] : []));
  if (changed.length === 0) return new Map();
  const moment = momentAt(playback, program, n);
  const created = createdIn(moment);
  const all = [...new Set(changed)].map((object) => [object, operationOn(moment, object, created)] as const);
  return new Map(all.filter((one): one is readonly [ObjectId, Alteration] => one[1] !== null));
}
