import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { courseFrom, lessonsInOrder } from '../model/course.ts';
import { decisiveStepIn, type Lesson, lessonFrom } from '../model/lesson.ts';
import { ParseError } from '../model/parse.ts';
import { createRecording } from '../model/playback.ts';
import type { Trace } from '../model/trace.ts';
import { record } from './record.ts';
import { UsageError } from './usage-error.ts';

const FORMAT = 'refscope-lessons';
const VERSION = 1;

/** The lessons that come with Refscope, seen from this file as from the bundle of the command line. */
const OWN = fileURLToPath(new URL('../../lessons/', import.meta.url));

export interface LessonsOptions {
  /** Print them instead of writing files. */
  readonly json?: boolean;
  readonly output: string;
}

/** The lessons in `folder`, in the order of its `course.md`. Throws UsageError where something is wrong with them. */
export async function readLessons(folder: string): Promise<readonly Lesson[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Can’t read ${folder}: ${error.code ?? error.message}`);
  });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const hasCourse = entries.some(({ name }) => name === 'course.md');
  try {
    const course = hasCourse ? courseFrom(await readFile(join(folder, 'course.md'), 'utf8')) : null;
    return await Promise.all(
      lessonsInOrder(course, ids).map(async ({ id, group }) => {
        const read = (name: string): Promise<string> => readFile(join(folder, id, name), 'utf8');
        return lessonFrom(id, await read('program.py'), await read('lesson.md'), group);
      }),
    );
  } catch (error) {
    throw error instanceof ParseError ? new UsageError(error.message) : error;
  }
}

/**
 * `refscope lessons`: with `--json` prints the lessons, each with the number of its decisive step; else writes
 * `index.json` and a trace per lesson, `<id>.json`.
 */
export async function lessons(folder: string | undefined, { json = false, output }: LessonsOptions): Promise<void> {
  const found = await readLessons(folder ?? OWN);
  if (json) {
    const entries = [];
    for (const lesson of found) entries.push(entryOf(lesson, await record({ source: lesson.source })));
    process.stdout.write(`${JSON.stringify({ format: FORMAT, version: VERSION, lessons: entries })}\n`);
    return;
  }
  await mkdir(output, { recursive: true });
  for (const { id, source } of found) {
    await writeFile(join(output, `${id}.json`), JSON.stringify(await record({ source })));
  }
  await writeFile(join(output, 'index.json'), JSON.stringify(found));
}

/** One lesson as `--json` prints it; the step is null where the decisive statement never runs. */
const entryOf = (
  { id, title, group, section, decisive, kind, question, choices }: Lesson,
  { steps }: Trace,
): object => ({
  id,
  title,
  group,
  section,
  decisive: { ...decisive, step: decisiveStepIn(createRecording(steps), decisive) },
  question: { kind, text: question, choices },
});
