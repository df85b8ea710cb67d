import { fileAt, textOfFile } from '../../model/files.ts';
import type { Playback } from '../../model/playback.ts';
import { quoted } from '../../model/source.ts';
import type { Range } from '../../model/trace.ts';
import type { Program } from './corpus.ts';

/** Longer than any expression of a program. */
const WHOLE = 1000;
/** What ends a run of a statement. A frame that yields in its middle, or catches what ends a loop, goes on with it. */
const ENDS: ReadonlySet<string> = new Set(['line', 'return', 'end']);

/**
 * Whether the run of a statement that begins at `step` evaluated those expressions, all of them, in this order:
 * `` `a + 1` 3, `[a]` list `` says the text of each, and the text or the type of its value.
 */
export function evaluates(program: Program, playback: Playback, step: number, said: string): boolean {
  const { frame } = playback.step(step);
  const found = stepsOf(playback, step)
    .filter((n) => playback.step(n).event === 'expression' && playback.step(n).frame === frame)
    .map((n) => {
      const { range, value, objects } = playback.at(n);
      const object = value && objects.get(value);
      return `\`${range && textAt(program, playback, n, range)}\` ${object ? (object.text ?? object.type) : 'nothing'}`;
    });
  return found.join(', ') === said;
}

/**
 * Whether at some step in the run of a statement that begins at `step` its frame keeps the values of just those
 * expressions and has not used them yet, the deepest on the value stack first: `` `[1]` `f()` ``.
 */
export function keeps(program: Program, playback: Playback, step: number, said: string): boolean {
  const { frame } = playback.step(step);
  return stepsOf(playback, step).some((n) => {
    const temporaries = playback.at(n).frames.find(({ id }) => id === frame)?.temporaries ?? [];
    const texts = temporaries.map(({ expression }) => `\`${textAt(program, playback, step, expression)}\``);
    return texts.join(' ') === said;
  });
}

/** The steps in the run of the statement that begins at `step`, also those of what it calls. */
function stepsOf(playback: Playback, step: number): number[] {
  const { frame } = playback.step(step);
  const found = [];
  for (let n = step + 1; n < playback.length; n++) {
    if (playback.step(n).frame === frame && ENDS.has(playback.step(n).event)) break;
    found.push(n);
  }
  return found;
}

/** The text of an expression in the file in which step `n` stands; without what is expected between its lines. */
function textAt(program: Program, playback: Playback, n: number, expression: Range): string {
  const source = textOfFile(playback, program.source, fileAt(playback, n)).replace(/ *#: .*$/gm, '');
  return quoted(source, expression, WHOLE).replace(/ +/g, ' ');
}
