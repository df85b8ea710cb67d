import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { carriedIn } from '../exports/carried.ts';
import { stemOf } from '../exports/names.ts';
import { documentOf, parseDocument, type RefscopeDocument } from '../model/document.ts';
import { type Lesson, lessonFrom } from '../model/lesson.ts';
import { ParseError } from '../model/parse.ts';
import { isDocument } from '../model/program-file.ts';
import { readProgram } from './program-file.ts';
import { UsageError } from './usage-error.ts';

/** What a command is about: a program, with what the file says of how it is run and looked at. */
export interface Subject {
  /** For the names of files: `copies` for `copies.py`, the folder's name for a lesson. */
  readonly name: string;
  readonly document: RefscopeDocument;
  readonly lesson: Lesson | null;
}

/** Files that may carry a document. */
const FIGURES = ['.svg', '.png', '.html'];

/**
 * What `file` is about: a Python file, `-` (standard input), a Refscope document, a lesson's folder, or a figure that
 * carries its program. Throws UsageError where it is none of these.
 */
export async function readSubject(file: string): Promise<Subject> {
  const name = file === '-' ? 'program' : stemOf(basename(file));
  try {
    if (file !== '-' && (await isFolder(file))) return await lessonIn(file);
    if (isDocument(file)) return { name, lesson: null, document: parseDocument(await readProgram(file)) };
    if (FIGURES.includes(extname(file).toLowerCase())) return { name, lesson: null, document: await figure(file) };
    return { name, lesson: null, document: documentOf(await readProgram(file)) };
  } catch (error) {
    throw error instanceof ParseError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}

const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function lessonIn(folder: string): Promise<Subject> {
  const id = basename(join(folder, '.'));
  const [program, text] = [await readProgram(join(folder, 'program.py')), await readProgram(join(folder, 'lesson.md'))];
  const lesson = lessonFrom(id, program, text);
  return { name: id, lesson, document: documentOf(program) };
}

async function figure(file: string): Promise<RefscopeDocument> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Can’t read ${file}: ${error.code ?? error.message}`);
  });
  const document = carriedIn(bytes);
  if (document === null) throw new UsageError(`The figure carries no program: ${file}`);
  return document;
}
