import { createWriteStream } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { UsageError } from './usage-error.ts';

/**
 * Each file with where in `folder` its result goes: `week1/ada.py` → `FOLDER/ada.json`. The folder is made if missing.
 * Throws UsageError where two different files would have one result.
 */
export async function outputsFor(
  files: readonly string[],
  folder: string,
  ending: string,
): Promise<readonly (readonly [file: string, output: string])[]> {
  const taken = new Map<string, { readonly file: string; readonly place: string }>();
  const outputs: [string, string][] = [];
  for (const file of files) {
    const output = join(folder, nameOf(file) + ending);
    // What is not there is told when it is its turn.
    const place = await realpath(file).catch(() => file);
    const other = taken.get(output);
    if (other && other.place !== place) throw new UsageError(`Two files for ${output}: ${other.file} and ${file}`);
    taken.set(output, { file, place });
    outputs.push([file, output]);
  }
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Can’t make ${folder}: ${error.code ?? error.message}`);
  });
  return outputs;
}

const nameOf = (file: string): string => (file === '-' ? 'stdin' : basename(file, extname(file)));

/** Lets `write` fill a file, a new one or an old one anew. */
export async function writeTo(file: string, write: (stream: Writable) => Promise<void>): Promise<void> {
  const stream = createWriteStream(file);
  const done = finished(stream);
  await Promise.race([done, write(stream)]);
  stream.end();
  await done;
}
