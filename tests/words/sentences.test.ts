import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLessons } from '../../cli/lessons.ts';
import type { Lesson } from '../../model/lesson.ts';
import { createRecording, type Playback } from '../../model/playback.ts';
import { recordProgram } from '../../tracer/host/node.ts';
import { said } from './said.ts';
import { untruths } from './untruths.ts';

const lessons = await readLessons(fileURLToPath(new URL('../../lessons', import.meta.url)));

/** Those whose sentences people have read, step by step. */
const READ = 'Names and notes';

describe.each(lessons.map((lesson) => [lesson.title, lesson] as const))('%s', (_, lesson) => {
  let playback: Playback;
  beforeAll(async () => {
    playback = createRecording((await recordProgram({ source: lesson.source })).steps);
  });

  it('is told in sentences all of whose claims are true', () => {
    for (let n = 0; n < playback.length; n++) {
      expect(untruths(playback, lesson.source, n), `step ${n}`).toEqual([]);
    }
  });

  if (lesson.group === READ) {
    it('is told as people have read and approved it', async () => {
      await expect(story(playback, lesson)).toMatchFileSnapshot(`golden/sentences/${lesson.id}.txt`);
    });
  }
});

function story(playback: Playback, { source }: Lesson): string {
  const lines = Array.from({ length: playback.length }, (_, n) => {
    const { event, range } = playback.step(n);
    return `${n} ${event}${range ? ` ${range[0]}` : ''}: ${said(playback, source, n)}`;
  });
  return `${lines.join('\n')}\n`;
}
