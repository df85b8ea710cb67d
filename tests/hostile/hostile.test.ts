/** Programs that try to break their own recording: it is told to its end, and says truly what that was. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Outcome } from '../../model/trace.ts';
import { PythonProcess } from '../../tracer/host/python-process.ts';

const FOLDER = import.meta.dirname;
/** Milliseconds, on a busy machine. */
const LONGEST = 120_000;

const process = new PythonProcess();
afterAll(() => process.end());

/** What a program says of its end: see README.md. */
function headerOf(source: string) {
  const lines = (key: string) =>
    [...source.matchAll(new RegExp(`^# ${key}:(?: (.*))?$`, 'gm'))].map(([, v]) => v ?? '');
  const [ends = ''] = lines('ends');
  return {
    ends,
    output: lines('output').map((line) => `${line}\n`),
    traceback: lines('traceback'),
    status: lines('status').map(Number),
    limit: lines('limit').map(Number),
    steps: lines('steps').map(Number),
  };
}

/** An outcome in the words of a header. */
function endOf(outcome: Outcome): string {
  if (outcome.kind === 'exception') return `exception ${outcome.type}: ${outcome.message}`.trimEnd();
  if (outcome.kind === 'exited') return `exited ${outcome.code}`;
  return outcome.kind;
}

const programs = readdirSync(FOLDER).filter((name) => name.endsWith('.py'));

it.each(programs)(
  '%s',
  async (name) => {
    const source = readFileSync(path.join(FOLDER, name), 'utf8');
    const { ends, output, traceback, status, limit, steps: count } = headerOf(source);
    const [maxSteps] = limit;
    const { steps, outcome } = await process.record({ source, ...(maxSteps && { maxSteps }) });
    expect(endOf(outcome)).toBe(ends);
    expect(steps.map((step) => step.output ?? '').join('')).toBe(output.join(''));
    expect(outcome.kind === 'exception' && outcome.code !== undefined ? [outcome.code] : []).toEqual(status);
    const told = outcome.kind === 'exception' ? outcome.traceback : '';
    for (const part of traceback) expect(told).toContain(part);
    expect(told).not.toContain('refscope');
    expect(steps[0]).toMatchObject({ event: 'line', range: expect.any(Array) });
    expect(steps.at(-1)?.event).toBe('end');
    if (count.length > 0) expect([steps.length]).toEqual(count);
  },
  LONGEST,
);

it('a thousand elif are a step each', async () => {
  const tests = Array.from({ length: 1000 }, (_, n) => `elif x == ${n + 1}: pass\n`).join('');
  const { steps, outcome } = await process.record({ source: `x = 0\nif x: pass\n${tests}else: y = 1\nz = 2\n` });
  expect(endOf(outcome)).toBe('finished');
  expect(steps.map(({ range }) => range?.[0])).toEqual([...Array.from({ length: 1004 }, (_, n) => n + 1), undefined]);
});
