import type { Playback } from '../../model/playback.ts';

/** A stretch of one of the program's two streams. */
export interface OutputPiece {
  readonly stream: 'output' | 'errors';
  readonly text: string;
  /** Whether it was printed at the very step that was asked for. */
  readonly fresh: boolean;
}

/** What a growing trace has printed, ready to be asked for at any step. */
export interface Outputs {
  /** Reads the steps up to `length` that are not read yet. */
  grow(length: number): void;
  /** What was printed up to and including step `n`, neighbouring texts of one kind made one. */
  upTo(n: number): readonly OutputPiece[];
}

interface Printed {
  readonly step: number;
  readonly stream: OutputPiece['stream'];
  readonly text: string;
}

/** The outputs of `playback`, none read yet. */
export function createOutputs(playback: Playback): Outputs {
  const printed: Printed[] = [];
  let length = 0;
  return {
    grow(to) {
      for (; length < to; length++) {
        const { output, errors } = playback.step(length);
        if (output) printed.push({ step: length, stream: 'output', text: output });
        if (errors) printed.push({ step: length, stream: 'errors', text: errors });
      }
    },
    upTo: (n) => joined(printed.slice(0, countUpTo(printed, n)), n),
  };
}

/** How many of `printed` belong to steps up to `n` (binary search). */
function countUpTo(printed: readonly Printed[], n: number): number {
  let low = 0;
  let high = printed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((printed[middle]?.step ?? 0) <= n) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(printed: readonly Printed[], n: number): readonly OutputPiece[] {
  const pieces: { stream: OutputPiece['stream']; fresh: boolean; texts: string[] }[] = [];
  for (const { step, stream, text } of printed) {
    const last = pieces.at(-1);
    const fresh = step === n;
    if (last?.stream === stream && last.fresh === fresh) last.texts.push(text);
    else pieces.push({ stream, fresh, texts: [text] });
  }
  return pieces.map(({ texts, ...piece }) => ({ ...piece, text: texts.join('') }));
}

/** The last `lines` lines of `pieces`, and how many lines before them are left out. */
export function lastLines(
  pieces: readonly OutputPiece[],
  lines: number,
): { readonly pieces: readonly OutputPiece[]; readonly omitted: number } {
  const total = pieces.reduce((sum, { text }) => sum + newlines(text), 0);
  const omitted = Math.max(0, total - lines);
  let drop = omitted;
  const kept = pieces.map((piece) => {
    const dropped = Math.min(drop, newlines(piece.text));
    drop -= dropped;
    // What has lost all its lines has lost what stands behind the last of them too, if more was to be dropped.
    return { ...piece, text: drop > 0 ? '' : afterNewline(piece.text, dropped) };
  });
  return { pieces: kept.filter(({ text }) => text !== ''), omitted };
}

const newlines = (text: string): number => text.split('\n').length - 1;

function afterNewline(text: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count; i++) at = text.indexOf('\n', at) + 1;
  return text.slice(at);
}
