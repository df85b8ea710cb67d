/**
 * What the page and the worker say to each other, over a port of their own: a program can reach the worker's
 * `postMessage`, but not this port.
 */
import * as v from 'valibot';
import { BELIEFS } from '../../model/beliefs.ts';
import { ModuleSchema } from '../../model/module.ts';

/** The one message that comes through the worker itself; the port comes with it. */
export const StartMessage = v.object({
  kind: v.literal('start'),
  /** Address of the folder with the runtime's files, ending in a slash. */
  runtime: v.pipe(v.string(), v.url(), v.endsWith('/')),
  port: v.instance(MessagePort),
});
export type StartMessage = v.InferOutput<typeof StartMessage>;

/** To the worker: the one program that it runs. */
export const RunMessage = v.object({
  kind: v.literal('run'),
  request: v.object({
    source: v.string(),
    maxSteps: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    inputs: v.exactOptional(v.array(v.string())),
    modules: v.exactOptional(v.array(ModuleSchema)),
    library: v.exactOptional(v.array(v.string())),
    open: v.exactOptional(v.array(v.string())),
    seed: v.exactOptional(v.pipe(v.number(), v.integer())),
    clock: v.exactOptional(v.pipe(v.number(), v.integer())),
    expressions: v.exactOptional(v.boolean()),
    belief: v.exactOptional(v.picklist(BELIEFS)),
  }),
});
export type RunMessage = v.InferOutput<typeof RunMessage>;

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
