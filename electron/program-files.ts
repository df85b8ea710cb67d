/** Program files on disk: read, written, and compared with what was read or written last. */
import { createHash } from 'node:crypto';
import { open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { decodeProgram, encodeProgram, maxBytes, type TextFormat } from '../model/program-file.ts';
import { writeAtomically } from './atomic-write.ts';
import { codeOf } from './file-errors.ts';

/** A file as it was when it was last read or written here. */
export const KnownFile = v.strictObject({
  path: v.string(),
  format: v.strictObject({ encoding: v.string(), mark: v.boolean(), lineEnd: v.picklist(['\n', '\r\n']) }),
  /** SHA-256 of its bytes. */
  digest: v.string(),
});
export type KnownFile = v.InferOutput<typeof KnownFile>;

/**
 * @param file absolute path
 * @throws the system's error, or ProgramFileError
 */
export async function readProgram(file: string): Promise<{ readonly text: string; readonly known: KnownFile }> {
  const name = path.basename(file);
  const bytes = await readAtMost(file, maxBytes(name) + 1);
  const { text, format } = decodeProgram(bytes, name);
  return { text, known: { path: file, format, digest: digestOf(bytes) } };
}

/** The first bytes of a file, so that one of any size costs no more than the largest that is read. */
async function readAtMost(file: string, length: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const { bytesRead, buffer } = await handle.read(new Uint8Array(Math.min(size, length)));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Writes a text over a file, or as a new one.
 * @throws the system's error, or ProgramFileError; the file is then as it was
 */
export async function writeProgram(place: string, format: TextFormat, text: string): Promise<KnownFile> {
  const bytes = encodeProgram({ text, format }, path.basename(place));
  await writeAtomically(place, bytes).catch(async (error: unknown) => {
    // A file that may be written in a folder that may not: only possible in place.
    if (!['EACCES', 'EPERM'].includes(codeOf(error) ?? '') || !(await exists(place))) throw error;
    await writeFile(place, bytes);
  });
  return { path: place, format, digest: digestOf(bytes) };
}

/** What became of a file since it was last read or written here. */
export async function compareWithDisk(known: KnownFile): Promise<'same' | 'changed' | 'gone'> {
  try {
    return digestOf(await readFile(known.path)) === known.digest ? 'same' : 'changed';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'gone';
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
