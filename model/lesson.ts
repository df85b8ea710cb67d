import * as v from 'valibot';
import { ParseError, parse } from './parse.ts';

const LessonSchema = v.object({
  /** Name of its folder, `05-shallow-and-deep-copy`; the folders' order is the lessons'. */
  id: v.string(),
  title: v.string(),
  /** To be asked before the decisive step. Names and code stand in backquotes. */
  question: v.string(),
  /** The statement before which to ask: its line, and at which of its runs. */
  decisive: v.object({ line: v.number(), occurrence: v.number() }),
  /** A few sentences, one a line. Names and code stand in backquotes. */
  text: v.string(),
  source: v.string(),
});

/** An example to step through. */
export type Lesson = Readonly<v.InferOutput<typeof LessonSchema>>;

/** The lessons as the build wrote them. Throws ParseError. */
export const parseLessons = (value: unknown): readonly Lesson[] => parse(v.array(LessonSchema), value, 'lessons');

/**
 * A lesson from its folder's name and its two files: `program.py`, and `lesson.md`, which begins with
 * `key: value` lines between two lines of `---`. Throws ParseError naming the lesson and the key.
 */
export function lessonFrom(id: string, program: string, lesson: string): Lesson {
  const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(lesson) ?? [];
  if (head === undefined || text === undefined) throw new ParseError(`Lesson ${id} has no front matter.`);
  const entry = (key: string): string => {
    const value = new RegExp(`^${key}: *(.+)$`, 'm').exec(head)?.[1];
    if (value === undefined) throw new ParseError(`Lesson ${id} says no ${key}.`);
    return value.trim();
  };
  const occurrence = /^occurrence:/m.test(head) ? Number(entry('occurrence')) : 1;
  return {
    id,
    title: entry('title'),
    question: entry('question'),
    decisive: { line: Number(entry('decisive')), occurrence },
    text: text.trim(),
    source: program,
  };
}
