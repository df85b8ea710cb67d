import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lesson, lessonFrom } from '../model/lesson.ts';
import { record } from './record.ts';

/** The lessons in `folder`, in their order. */
export async function readLessons(folder: string): Promise<readonly Lesson[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    ids.sort().map(async (id) => {
      const read = (name: string): Promise<string> => readFile(join(folder, id, name), 'utf8');
      return lessonFrom(id, await read('program.py'), await read('lesson.md'));
    }),
  );
}

/** `refscope lessons`: writes `index.json` and a trace per lesson, `<id>.json`. */
export async function recordLessons(folder: string, { output }: { readonly output: string }): Promise<void> {
  const lessons = await readLessons(folder);
  await mkdir(output, { recursive: true });
  for (const { id, source } of lessons) {
    await writeFile(join(output, `${id}.json`), JSON.stringify(await record({ source })));
  }
  await writeFile(join(output, 'index.json'), JSON.stringify(lessons));
}
