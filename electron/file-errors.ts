/** What the file system refused, as a sentence for the person. */
import { ProgramFileError } from '../model/program-file.ts';

/** The system's code (`ENOSPC`), or null where the error is not one of the system's. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'is not there any more.',
  EACCES: 'may not be read by you.',
  EPERM: 'may not be read by you.',
  EISDIR: 'is a folder.',
  EBUSY: 'is in use by another program.',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'could not be saved: its folder is not there any more.',
  EACCES: 'could not be saved: you may not write there.',
  EPERM: 'could not be saved: you may not write there.',
  EROFS: 'could not be saved: that disk can only be read.',
  ENOSPC: 'could not be saved: the disk is full.',
  EDQUOT: 'could not be saved: your share of the disk is full.',
  EFBIG: 'could not be saved: it is too large for that disk.',
  EIO: 'could not be saved: the disk failed.',
  EBUSY: 'could not be saved: another program uses that file.',
  EISDIR: 'could not be saved: a folder has that name.',
};

/**
 * @param name the file's name
 * @throws `error` itself where it is a fault of ours, not of the file or the file system
 */
export function readingProblem(error: unknown, name: string): string {
  return sentence(error, name, READING, 'could not be read');
}

/** As `readingProblem`, for a file that was to be written. */
export function writingProblem(error: unknown, name: string): string {
  return sentence(error, name, WRITING, 'could not be saved');
}

function sentence(error: unknown, name: string, known: Readonly<Record<string, string>>, otherwise: string): string {
  if (error instanceof ProgramFileError) return error.sentence;
  const code = codeOf(error);
  if (code === null) throw error;
  return `“${name}” ${known[code] ?? `${otherwise} (${code}).`}`;
}
