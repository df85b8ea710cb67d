import { type Lesson, parseLessons } from '../../model/lesson.ts';
import { parseTrace } from '../../model/parse.ts';
import { createRecording } from '../../model/playback.ts';
import type { Trace } from '../../model/trace.ts';
import type { RecordedRun } from '../state/state.ts';

/** Where lessons and their recorded traces come from. */
export interface LessonSource {
  /** Rejects with an Error that says what could not be had. */
  list(): Promise<readonly Lesson[]>;
  /** The trace that the build recorded. Rejects likewise. */
  trace(id: string): Promise<Trace>;
}

/** The lessons that the build put into the folder at `address`, which ends with `/`. */
export function createLessonSource(address: string, get: typeof fetch): LessonSource {
  const json = async (name: string): Promise<unknown> => {
    const response = await get(new URL(name, address));
    if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
    return response.json();
  };
  return {
    list: async () => parseLessons(await json('index.json')),
    trace: async (id) => parseTrace(await json(`${id}.json`)),
  };
}

/** A recorded trace as if it had just been run, with these answers. Throws ParseError if its steps do not fit. */
export function runOf(trace: Trace, inputs: readonly string[] = []): RecordedRun {
  const { source, steps, outcome, python, shutdown, simulated = [], timing } = trace;
  const playback = createRecording(steps);
  const recorder = { python, ...(shutdown && { shutdown }), simulated, timing };
  return { source, inputs, playback, length: steps.length, ending: outcome, recorder };
}
