import { DOCUMENT_FORMAT, type Pin, parseDocument } from '../../model/document.ts';
import { ParseError, parseTrace } from '../../model/parse.ts';
import { createRecording, type Playback } from '../../model/playback.ts';
import type { ObjectId, Outcome, Shutdown, Trace } from '../../model/trace.ts';
import { WORDS } from '../words.ts';

/** A recorded run as a player plays it, with what its document says of how it is to be looked at. */
export interface Recorded {
  readonly playback: Playback;
  readonly source: string;
  readonly outcome: Outcome;
  readonly shutdown: Shutdown | null;
  readonly view: string | null;
  readonly step: number;
  readonly values: 'inside' | 'objects';
  readonly opened: readonly ObjectId[];
  readonly pinned: readonly Pin[];
}

/** What can't be played. The message is one sentence. */
export class RecordingProblem extends Error {}

/** Fetches what stands at `address`: a trace, or a Refscope document with its recording. Throws RecordingProblem. */
export async function fetchRecorded(address: string, signal: AbortSignal): Promise<Recorded> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new RecordingProblem(WORDS.notFound(response.status));
  return readRecorded(await response.text());
}

/** Reads a trace or a document. Throws RecordingProblem. */
export function readRecorded(text: string): Recorded {
  try {
    const value: unknown = JSON.parse(text);
    const isDocument =
      typeof value === 'object' && value !== null && 'format' in value && value.format === DOCUMENT_FORMAT;
    return isDocument ? ofDocument(text) : ofTrace(parseTrace(value));
  } catch (error) {
    if (!(error instanceof ParseError || error instanceof SyntaxError)) throw error;
    throw new RecordingProblem(`${error.message}.`);
  }
}

/** A trace as it is looked at where nobody said how. Throws ParseError if its steps do not follow from each other. */
export const ofTrace = ({ steps, source, outcome, shutdown }: Trace): Recorded => ({
  playback: createRecording(steps),
  source,
  outcome,
  shutdown: shutdown ?? null,
  view: null,
  step: 0,
  values: 'inside',
  opened: [],
  pinned: [],
});

function ofDocument(text: string): Recorded {
  const { trace, view, step, values, opened, pinned } = parseDocument(text);
  if (trace === null) throw new RecordingProblem(WORDS.noRecording);
  return { ...ofTrace(trace), view, step, values, opened, pinned };
}
