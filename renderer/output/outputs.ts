import type { Playback } from '../../model/playback.ts';

/** A stretch of one of the program's two streams. */
export interface OutputPiece {
  readonly stream: 'output' | 'errors';
  readonly text: string;
}

/** What a growing trace has printed, ready to be asked for at any step. */
export interface Outputs {
  /** Reads the steps up to `length` that are not read yet. */
  grow(length: number): void;
  /** What was printed up to and including step `n`, neighbouring texts of one stream made one. */
  upTo(n: number): readonly OutputPiece[];
}

interface Printed extends OutputPiece {
  readonly step: number;
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
    upTo: (n) => joined(printed.slice(0, countUpTo(printed, n))),
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

function joined(printed: readonly Printed[]): readonly OutputPiece[] {
  const pieces: { stream: OutputPiece['stream']; texts: string[] }[] = [];
  for (const { stream, text } of printed) {
    const last = pieces.at(-1);
    if (last?.stream === stream) last.texts.push(text);
    else pieces.push({ stream, texts: [text] });
  }
  return pieces.map(({ stream, texts }) => ({ stream, text: texts.join('') }));
}

/** The last `lines` lines of `pieces`, and how many lines before them are left out. */
export function lastLines(
  pieces: readonly OutputPiece[],
  lines: number,
): { readonly pieces: readonly OutputPiece[]; readonly omitted: number } {
  const total = pieces.reduce((sum, { text }) => sum + newlines(text), 0);
  const omitted = Math.max(0, total - lines);
  let drop = omitted;
  const kept = pieces.map(({ stream, text }) => {
    const dropped = Math.min(drop, newlines(text));
    drop -= dropped;
    // What has lost all its lines has lost what stands behind the last of them too, if more was to be dropped.
    return { stream, text: drop > 0 ? '' : afterNewline(text, dropped) };
  });
  return { pieces: kept.filter(({ text }) => text !== ''), omitted };
}

const newlines = (text: string): number => text.split('\n').length - 1;

function afterNewline(text: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count; i++) at = text.indexOf('\n', at) + 1;
  return text.slice(at);
}
