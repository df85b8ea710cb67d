import type { FrameId, Range } from '../../model/trace.ts';

/** The key of a name: `f1:l1`. */
export const noteKey = ({ frame, name }: { frame: FrameId; name: string }): string => `${frame}:${name}`;

/** The key of the tag on the value of an expression; no name looks like it. */
export const temporaryKey = (frame: FrameId, expression: Range): string => `${frame}:${expression}`;
