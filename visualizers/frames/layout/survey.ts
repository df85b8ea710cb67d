import type { Playback } from '../../../model/playback.ts';
import type { Frame } from '../../../model/snapshot.ts';
import type { FrameId } from '../../../model/trace.ts';

/** What the steps gone through so far tell of each frame's whole life. */
export interface Survey {
  /** Goes through the steps before `end`. */
  extend(end: number): void;
  /** All names that the frame ever has, in their order. */
  namesOf(frame: FrameId): readonly string[];
  /** Whether a name of the frame had a value before step `n`. */
  hadValue(frame: FrameId, name: string, n: number): boolean;
  /** The line that it came to last, at step `n` or before; null: none. */
  lineOf(frame: FrameId, n: number): number | null;
}

export function createSurvey(playback: Playback): Survey {
  const names = new Map<FrameId, string[]>();
  const lines = new Map<FrameId, { readonly step: number; readonly line: number }[]>();
  const known = new WeakSet<Frame>();
  /** The first step at which each name has a value. */
  const bound = new Map<string, number>();
  let reached = 0;

  const note = (frame: Frame): void => {
    if (known.has(frame)) return;
    known.add(frame);
    const all = names.get(frame.id) ?? [];
    names.set(frame.id, all);
    let before = -1;
    for (const { name } of frame.names) {
      const key = `${frame.id}:${name}`;
      if (!bound.has(key)) bound.set(key, reached);
      const at = all.indexOf(name);
      if (at === -1) all.splice(before + 1, 0, name);
      before = at === -1 ? before + 1 : Math.max(before, at);
    }
  };

  return {
    extend(end) {
      for (; reached < end; reached++) {
        const snapshot = playback.at(reached);
        for (const frame of snapshot.frames) note(frame);
        const line = snapshot.range?.[0];
        const own = lines.get(snapshot.frame) ?? [];
        if (line !== undefined && own.at(-1)?.line !== line) own.push({ step: reached, line });
        lines.set(snapshot.frame, own);
      }
    },
    hadValue: (frame, name, n) => (bound.get(`${frame}:${name}`) ?? n) < n,
    namesOf: (frame) => names.get(frame) ?? [],
    lineOf: (frame, n) => (lines.get(frame) ?? []).findLast(({ step }) => step <= n)?.line ?? null,
  };
}
