import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { refscope } from './refscope.ts';

const folder = mkdtempSync(join(tmpdir(), 'refscope-lessons-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('prints the lessons with their decisive steps and answers, and writes no file', () => {
  const { status, stdout } = refscope(['lessons', '--json']);
  expect(status).toBe(0);
  const { format, version, lessons } = JSON.parse(stdout);
  expect([format, version, lessons.length]).toEqual(['refscope-lessons', 1, 54]);
  expect(lessons.find(({ id }: { id: string }) => id === 'the-haunted-bus')).toEqual({
    id: 'the-haunted-bus',
    title: 'The haunted bus',
    group: 'Names and notes',
    section: ['Passing by value or reference?'],
    decisive: { line: 13, occurrence: 1, step: 13 },
    question: {
      kind: 'choose',
      text: 'Nobody has boarded `bus2`. Whom will it carry?',
      choices: [
        { text: 'nobody', right: false, belief: 'default-made-anew' },
        { text: 'Tung', right: true, belief: null },
        { text: 'it raises an error: no passengers were given', right: false, belief: null },
      ],
    },
  });
}, 120_000);

it('says in one line which lesson of a folder is wrong', () => {
  const { status, stderr } = refscope(['lessons', join(folder, 'missing'), '--json']);
  expect([status, stderr.split('\n').length]).toEqual([2, 2]);
  expect(stderr).toContain('ENOENT');
});
