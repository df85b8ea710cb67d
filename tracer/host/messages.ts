/**
 * What the page and the worker say to each other, over a port of their own: a program can reach the worker's
 * `postMessage`, but not this port.
 */
import * as v from 'valibot';
import { BELIEFS } from '../../model/beliefs.ts';
import { REQUESTED_ENTRIES } from '../../model/settings.ts';
import type { RunRequest } from './tracer.ts';

/** The one message that comes through the worker itself; the port comes with it. */
export const StartMessage = v.object({
  kind: v.literal('start'),
  /** Address of the folder with the runtime's files, ending in a slash. */
  runtime: v.pipe(v.string(), v.url(), v.endsWith('/')),
  port: v.instance(MessagePort),
  /** Of the hashes of texts: with another than the snapshot's Python starts the slow way. */
  hashSeed: v.number(),
});
export type StartMessage = v.InferOutput<typeof StartMessage>;

/** To the worker: the one program that it runs. */
export const RunMessage = v.object({
  kind: v.literal('run'),
  request: v.object({
    source: v.string(),
    ...REQUESTED_ENTRIES,
    belief: v.exactOptional(v.picklist(BELIEFS)),
  }),
});
export interface RunMessage {
  readonly kind: 'run';
  readonly request: RunRequest;
}

/** From the worker. `steps` and `end` hold the recorder's own JSON. */
export const WorkerMessage = v.variant('kind', [
  v.object({ kind: v.literal('ready'), python: v.string(), startMs: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ kind: v.literal('steps'), steps: v.string() }),
  v.object({ kind: v.literal('end'), end: v.string() }),
  /** The recorder can't do what it was asked for. One line. */
  v.object({ kind: v.literal('refused'), reason: v.string() }),
  v.object({ kind: v.literal('broken'), reason: v.string() }),
]);
export type WorkerMessage = v.InferOutput<typeof WorkerMessage>;
