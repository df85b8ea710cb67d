/**
 * Whether a text still has something of a lesson's program in it: at least half of its lines of code. A program
 * that does not is one's own, and what the lesson says is not about it.
 */
export function isAbout(text: string, program: string): boolean {
  const lines = new Set(codeLines(text));
  const own = codeLines(program);
  return own.filter((line) => lines.has(line)).length * 2 >= own.length;
}

const codeLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
