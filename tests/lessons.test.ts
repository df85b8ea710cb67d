/** Every lesson of the course is what lessons/README.md says of it, and all together follow the text section by section. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLessons } from '../cli/lessons.ts';
import { courseFrom, lessonsInOrder } from '../model/course.ts';
import { decisiveStepIn, lessonFrom } from '../model/lesson.ts';
import { record } from './tracer/interpreter.ts';

const MOST_LINES = 25;
const MOST_COLUMNS = 60;
const lessons = await readLessons(fileURLToPath(new URL('../lessons', import.meta.url)));

/** The headings of the text that the course follows. */
const SECTIONS = [
  'Underscores in naming',
  'isinstance',
  'Hash',
  'Decorators',
  'Mutable and Immutable',
  'Passing by value or reference?',
  'List, Tuple, Array, and Generator',
  'Identity, equality, aliases, ==, and is',
  'Shallow and Deep copy',
  'The collections module',
  'Hash table, Set, and Dict',
  'Bytes and texts',
  'Sort',
  'Function',
  'Callable',
  'Positional and keyword arguments',
  'operator module',
  'Scope',
  'Closure',
  'del and Garbage Collection',
  'Pythonic object',
  'Protocols and Duck Typing',
  'Monkey-patching',
  'Dynamic attribute access',
  'Static vs Dynamic Typing',
  'Annotation and type check',
  'Strong vs Weak Typing',
  'Inheritance',
  'Multiple Inheritance',
  'Iterable, iterator, and generator',
  'Context Manager',
  'Else block',
  'Asynchrony, concurrency, and parallelism',
  'Coroutine',
  'Global Interpreter Lock (GIL)',
  'Multi-threading and Multi-processing',
  'Dynamic attributes',
  'Code format',
];

it('every section of the text has a lesson, and every lesson a section', () => {
  const told = new Set(lessons.flatMap(({ section }) => section));
  expect([...told].sort()).toEqual([...SECTIONS].sort());
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  it('is written', () => {
    expect(JSON.stringify(lesson)).not.toMatch(/\bTODO\b/);
  });

  it('is short', () => {
    const lines = lesson.source.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
    expect(lines.filter((line) => line.length > MOST_COLUMNS)).toEqual([]);
  });

  it('prints what stands behind its lines, and asks before a statement that runs', async () => {
    const { recording, output } = await record({ source: lesson.source });
    const said = [...lesson.source.matchAll(/# output: (.*)$/gm)].map(([, line]) => line);
    expect(new Set(output.split('\n').slice(0, -1))).toEqual(new Set(said));
    expect(decisiveStepIn(recording, lesson.decisive)).toBeGreaterThan(0);
  });

  it('has wrong answers and a right one, each said once', () => {
    expect(lesson.choices.filter(({ right }) => right)).toHaveLength(1);
    expect(lesson.choices.length).toBeGreaterThanOrEqual(3);
    expect(new Set(lesson.choices.map(({ text }) => text)).size).toBe(lesson.choices.length);
  });
});

describe('a lesson', () => {
  const head = 'title: T\nquestion: Q?\nsection: A; B\ndecisive: 2';

  it('is read from its two files', () => {
    const text = `---\n${head}\noccurrence: 3\n---\n- [ ] no (belief: call-copies)\n- [x] \`yes\`\n\nOne.\nTwo.\n`;
    expect(lessonFrom('t', 'x = 1\n', text, 'G')).toEqual({
      id: 't',
      title: 'T',
      group: 'G',
      section: ['A', 'B'],
      question: 'Q?',
      kind: 'choose',
      choices: [
        { text: 'no', right: false, belief: 'call-copies' },
        { text: '`yes`', right: true, belief: null },
      ],
      decisive: { line: 2, occurrence: 3 },
      text: 'One.\nTwo.',
      source: 'x = 1\n',
    });
  });

  it.each([
    ['x', 'no front matter'],
    ['---\ntitle: T\n---\n', 'says no section'],
    [`---\n${head}\nkind: guess\n---\n`, 'of no known kind: guess'],
    [`---\n${head.replace('2', 'two')}\n---\n`, 'no number as decisive: two'],
    [`---\n${head}\n---\n- [ ] no (belief: copies)\n`, 'no known belief: copies'],
  ])('that is %j is refused', (text, why) => {
    expect(() => lessonFrom('t', '', text)).toThrow(why);
  });
});

describe('a course', () => {
  it('has groups and an order', () => {
    const course = courseFrom('# C\n\n## One\n- b\n- a\n## Two\n- c\n');
    expect(course.title).toBe('C');
    expect(lessonsInOrder(course, ['a', 'b', 'c']).map(({ id, group }) => `${id} ${group}`)).toEqual([
      'b One',
      'a One',
      'c Two',
    ]);
    expect(lessonsInOrder(null, ['b', 'a']).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names each lesson once, and all that are there', () => {
    expect(() => courseFrom('- a\n')).toThrow('in no group: a');
    expect(() => courseFrom('## G\n- a\n- a\n')).toThrow('twice: a');
    expect(() => courseFrom('## G\nsome text\n')).toThrow('no heading and no lesson: some text');
    expect(() => lessonsInOrder(courseFrom('## G\n- a\n'), [])).toThrow('not there: a');
    expect(() => lessonsInOrder(courseFrom('## G\n- a\n'), ['a', 'b'])).toThrow('leaves out a lesson: b');
  });
});
