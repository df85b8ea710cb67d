/**
 * `npm run new:lesson NAME [GROUP]`: a lesson's folder and its line in the course (at the end of that group, or of the
 * last). `tests/lessons.test.ts` fails until it is written. Started in the project's folder.
 */
import { readFileSync } from 'node:fs';
import { edit, writeAll } from './files.mjs';
import { checkedName, NameError, run } from './names.mjs';

/**
 * The course with one lesson more.
 * @param {string} course @param {string} id @param {string | undefined} group
 */
function withLesson(course, id, group) {
  const parts = course.trimEnd().split(/\n(?=## )/);
  const at = group === undefined ? parts.length - 1 : parts.findIndex((part) => part.startsWith(`## ${group}\n`));
  if (at < 1) throw new NameError(`No such group in lessons/course.md: ${group}`);
  return `${parts.map((part, i) => (i === at ? `${part.trimEnd()}\n- ${id}${i < parts.length - 1 ? '\n' : ''}` : part)).join('\n')}\n`;
}

run(() => {
  const [wanted, group] = process.argv.slice(2);
  const id = checkedName(wanted, 'lesson', 'lessons');
  const course = withLesson(readFileSync('lessons/course.md', 'utf8'), id, group);
  writeAll('lesson', `lessons/${id}`, id);
  edit('lessons/course.md', () => course);
  console.log(`
Write both files (lessons/README.md says how) until this passes:
  npx vitest run tests/lessons.test.ts -t ${id}
then put it into the table of lessons in README.md.`);
});
