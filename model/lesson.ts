import * as v from 'valibot';
import { BELIEFS, isBelief } from './beliefs.ts';
import { ParseError, parse } from './parse.ts';
import type { Playback } from './playback.ts';

/** How a question is answered: by a choice, by what is printed, by placing, by pointing at what changes or is freed. */
export const QUESTION_KINDS = ['choose', 'prints', 'place', 'changes', 'freed'] as const;

const ChoiceSchema = v.object({
  /** Names and code stand in backquotes. */
  text: v.string(),
  right: v.boolean(),
  /** The mistaken rule by which one comes to it, if it is known. */
  belief: v.nullable(v.picklist(BELIEFS)),
});
/** An answer to choose. */
export type Choice = Readonly<v.InferOutput<typeof ChoiceSchema>>;

const LessonSchema = v.object({
  /** Name of its folder, `shallow-and-deep-copy`. */
  id: v.string(),
  title: v.string(),
  /** The heading under which the course has it. */
  group: v.string(),
  /** What it is about in the text that the course follows, by headings. */
  section: v.array(v.string()),
  /** To be asked before the decisive step. Names and code stand in backquotes. */
  question: v.string(),
  kind: v.picklist(QUESTION_KINDS),
  choices: v.array(ChoiceSchema),
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
 * `key: value` lines between two lines of `---`, then has the choices as a list and the text. Throws ParseError naming
 * the lesson and the key.
 */
export function lessonFrom(id: string, program: string, lesson: string, group = ''): Lesson {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(lesson) ?? [];
  if (head === undefined || body === undefined) throw new ParseError(`Lesson ${id} has no front matter.`);
  const optional = (key: string): string | undefined => new RegExp(`^${key}: *(.+)$`, 'm').exec(head)?.[1]?.trim();
  const entry = (key: string): string => {
    const value = optional(key);
    if (value === undefined) throw new ParseError(`Lesson ${id} says no ${key}.`);
    return value;
  };
  const kind = QUESTION_KINDS.find((each) => each === (optional('kind') ?? 'choose'));
  if (kind === undefined) throw new ParseError(`Lesson ${id} has a question of no known kind: ${optional('kind')}`);
  const lines = body.split('\n');
  return {
    id,
    title: entry('title'),
    group,
    section: entry('section').split(/; */),
    question: entry('question'),
    kind,
    choices: lines.filter(isChoice).map((line) => choiceFrom(id, line)),
    decisive: {
      line: numberIn(id, 'decisive', entry('decisive')),
      occurrence: occurrenceIn(id, optional('occurrence')),
    },
    text: lines
      .filter((line) => !isChoice(line))
      .join('\n')
      .trim(),
    source: program,
  };
}

const occurrenceIn = (id: string, text: string | undefined): number =>
  text === undefined ? 1 : numberIn(id, 'occurrence', text);

function numberIn(id: string, key: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new ParseError(`Lesson ${id} has no number as ${key}: ${text}`);
  return number;
}

const isChoice = (line: string): boolean => /^- \[[ x]\] /.test(line);

/** `- [x] the right one`, `- [ ] a wrong one (belief: call-copies)`. */
function choiceFrom(id: string, line: string): Choice {
  const [, mark, text = '', belief = null] = /^- \[([ x])\] (.*?)(?: \(belief: ([a-z-]+)\))?$/.exec(line) ?? [];
  if (belief !== null && !isBelief(belief)) throw new ParseError(`Lesson ${id} names no known belief: ${belief}`);
  return { text, right: mark === 'x', belief };
}

/** The step before a decisive statement: at which run of its line; null while it has not come or does not come. */
export function decisiveStepIn(playback: Playback, { line, occurrence }: Lesson['decisive']): number | null {
  let runs = 0;
  for (let n = 0; n < playback.length; n++) {
    const { event, range } = playback.step(n);
    if (event !== 'line' || range?.[0] !== line) continue;
    runs += 1;
    if (runs === occurrence) return n;
  }
  return null;
}
