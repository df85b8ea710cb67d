import { fileAt, moduleOf } from '../../model/files.ts';
import type { Playback } from '../../model/playback.ts';
import type { Program } from './corpus.ts';

/** What is wrong with the texts of files that a recording tells: one line each. Each is told once, where it first runs. */
export function wrongSources({ modules }: Program, playback: Playback): readonly string[] {
  const wrong: string[] = [];
  const told = new Map<string, string>();
  for (let n = 0; n < playback.length; n++) {
    for (const [file, source] of Object.entries(playback.step(n).sources ?? {})) {
      if (told.has(file)) wrong.push(`told twice: ${file}`);
      told.set(file, source);
    }
    const file = fileAt(playback, n);
    if (file !== null && !told.has(file)) wrong.push(`runs before its text is told: ${file}`);
  }
  for (const [file, source] of told) {
    const own = modules.find(({ name }) => name === moduleOf(file));
    if (own && own.source !== source) wrong.push(`has another text: ${file}`);
  }
  return wrong;
}
