import { ParseError } from './parse.ts';

/** Lessons in groups and an order. */
export interface Course {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly lessons: readonly string[] }[];
}

/**
 * A course from its `course.md`: a `# title`, then groups, each a `## heading` with a list of lessons by the names of
 * their folders. Throws ParseError where a line is none of these, or a lesson stands outside a group or twice.
 */
export function courseFrom(text: string): Course {
  let title = '';
  const groups: { readonly title: string; readonly lessons: string[] }[] = [];
  const known = new Set<string>();
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, mark, rest = ''] = /^(##?|-) +(.+)$/.exec(line) ?? [];
    if (mark === '#') title = rest;
    else if (mark === '##') groups.push({ title: rest, lessons: [] });
    else if (mark === '-') {
      const group = groups.at(-1);
      if (!group) throw new ParseError(`A lesson of the course stands in no group: ${rest}`);
      if (known.has(rest)) throw new ParseError(`The course has a lesson twice: ${rest}`);
      known.add(rest);
      group.lessons.push(rest);
    } else if (line !== '') throw new ParseError(`The course has a line that is no heading and no lesson: ${line}`);
  }
  return { title, groups };
}

/**
 * The folders of a course in its order, each with the heading of its group. Without a `course.md` they stand in the
 * order of their names. Throws ParseError where the course names a folder that is not there, or leaves one out.
 */
export function lessonsInOrder(
  course: Course | null,
  folders: readonly string[],
): readonly { readonly id: string; readonly group: string }[] {
  if (course === null) return [...folders].sort().map((id) => ({ id, group: '' }));
  const listed = course.groups.flatMap(({ title, lessons }) => lessons.map((id) => ({ id, group: title })));
  const missing = listed.find(({ id }) => !folders.includes(id));
  if (missing) throw new ParseError(`The course names a lesson that is not there: ${missing.id}`);
  const forgotten = folders.find((id) => !listed.some((each) => each.id === id));
  if (forgotten !== undefined) throw new ParseError(`The course leaves out a lesson: ${forgotten}`);
  return listed;
}
