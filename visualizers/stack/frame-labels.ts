import { moduleOf } from '../../model/files.ts';
import { shortName } from '../../model/kinds.ts';
import type { Frame, Snapshot } from '../../model/snapshot.ts';
import type { FrameId } from '../../model/trace.ts';

/** More frames than this fold in the middle. */
const MOST = 5;
const HEAD = 2;
const TAIL = 3;
/** How many hues there are for frames other than the module's. */
const HUES = 7;

/** A frame as the drawing names it. */
export interface FrameLabel {
  readonly frame: FrameId;
  /** `module`, `module helper`, `pick`, `fact #3` for the third activation on the stack. */
  readonly label: string;
  /** 0 is the module's own hue. */
  readonly hue: number;
  readonly running: boolean;
  readonly suspended: boolean;
}

/** The frames shown, and how many are folded between them. */
export interface ShownFrames {
  readonly before: readonly FrameLabel[];
  readonly hidden: number;
  readonly after: readonly FrameLabel[];
  readonly suspended: readonly FrameLabel[];
  readonly suspendedHidden: number;
}

/** Which frames to show: of a stack of more than `most` the outermost two and the innermost three. */
export function shownFrames({ frames, frame }: Snapshot, most = MOST): ShownFrames {
  const labels = labelled(frames, frame);
  const stack = labels.filter(({ suspended }) => !suspended);
  const suspended = labels.filter((label) => label.suspended);
  const deep = stack.length > most;
  return {
    before: deep ? stack.slice(0, HEAD) : stack,
    hidden: deep ? stack.length - HEAD - TAIL : 0,
    after: deep ? stack.slice(-TAIL) : [],
    suspended: suspended.slice(-MOST),
    suspendedHidden: Math.max(0, suspended.length - MOST),
  };
}

/** The hue of each frame's notes. */
export const frameHues = ({ frames, frame }: Snapshot): ReadonlyMap<FrameId, number> =>
  new Map(labelled(frames, frame).map(({ frame: id, hue }) => [id, hue]));

/**
 * A frame keeps its hue for its whole life. That of a function follows from its depth in the stack: the
 * outermost call has one of its own, so that it differs from the innermost ones when a deep stack is folded.
 * That of a generator or coroutine, which leaves the stack and comes back, follows from its number.
 */
function hueOf({ id, kind, file }: Frame, depth: number): number {
  if (kind === 'module' && file === null) return 0;
  const wanders = kind === 'generator' || kind === 'coroutine' || kind === 'async-generator';
  if (wanders) return 1 + (Number(id.slice(1)) % HUES);
  return depth <= 1 ? 1 : 2 + ((depth - 2) % (HUES - 1));
}

const moduleName = ({ file }: Frame): string => (file === null ? 'module' : `module ${moduleOf(file)}`);

function labelled(frames: readonly Frame[], running: FrameId): readonly FrameLabel[] {
  const seen = new Map<string, number>();
  return frames.map((frame, depth) => {
    const name = frame.kind === 'module' ? moduleName(frame) : shortName(frame.function);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      frame: frame.id,
      label: count === 1 ? name : `${name} #${count}`,
      hue: hueOf(frame, depth),
      running: frame.id === running,
      suspended: frame.suspended,
    };
  });
}
