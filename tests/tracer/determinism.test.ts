import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordProgram } from '../../tracer/host/node.ts';
import type { RunRequest } from '../../tracer/host/tracer.ts';
import { readCorpus } from '../programs/corpus.ts';

/** All that depends on chance, time or order, and of the other programs one in twenty. */
const programs = readCorpus().filter(
  ({ name }, index) => /^(determinism|async-seed|threads-seed|time)-/.test(name) || index % 20 === 0,
);

/** Its steps fill several batches, and it makes and frees objects of many sizes meanwhile. */
const LONG: RunRequest = {
  source: `class Node:
    def __init__(self, value, next):
        self.value, self.next, self.text = value, next, str(value) * 9
head = None
for number in range(1500):
    head = Node(number, head if number % 7 else None)
    pair = [number, (head, {number})]
`,
};

/** The whole trace, addresses included, as it is sent; without how long it took. */
async function trace(request: RunRequest): Promise<string> {
  const { timing, ...rest } = await recordProgram(request);
  return JSON.stringify(rest);
}

/** Lets half a second pass whenever somebody looks, so that each step is sent alone: as in a process that is busy. */
function hurry(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 500;
    return now;
  });
}

afterEach(() => vi.restoreAllMocks());

/** Milliseconds for three runs, each in an interpreter of its own, on a busy machine. */
const THREE_RUNS = 90_000;

describe('two runs of one program give one trace, byte for byte', () => {
  const requests = [...programs.map((program) => [program.name, program] as const), ['a long one', LONG] as const];
  it.each(requests)(
    '%s',
    async (_, request) => {
      const first = await trace(request);
      expect((await trace(request)) === first).toBe(true);
      hurry();
      expect((await trace(request)) === first).toBe(true);
    },
    THREE_RUNS,
  );
});
