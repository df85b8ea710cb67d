import * as v from 'valibot';
import {
  FRAME_KINDS,
  type FrameId,
  HOLDERS,
  type ObjectId,
  ORIGINS,
  type Outcome,
  REFERENCE_KINDS,
  type Shutdown,
  SIMULATIONS,
  type Simulation,
  STEP_EVENTS,
  type Step,
  type Timing,
  TRACE_FORMAT,
  TRACE_VERSION,
  type Trace,
} from './trace.ts';

/** What arrived is not what it claims to be. The message is one short line: what was wrong, then the value. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
}

/** One text for each number, and one that object-map.ts has a place for: more would not fit into memory. */
const OBJECT_ID = /^o(0|[1-9]\d{0,8})$/;
const ObjectIdSchema = v.custom<ObjectId>((x) => typeof x === 'string' && OBJECT_ID.test(x), 'not an object id');
const FrameIdSchema = v.custom<FrameId>((x) => typeof x === 'string' && /^f\d+$/.test(x), 'not a frame id');

/** A record keyed by ids. valibot makes the values of such records optional, which they are not when a key is known. */
const byId = <K extends string, T>(key: v.GenericSchema<unknown, K>, value: v.GenericSchema<unknown, T>) =>
  v.record(key as v.GenericSchema<string, K>, value) as unknown as v.GenericSchema<unknown, Readonly<Record<K, T>>>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Line = v.pipe(v.number(), v.integer(), v.minValue(1));
const Kind = v.picklist(REFERENCE_KINDS);

/** What a process may end with. */
const ExitStatus = v.pipe(Count, v.maxValue(255));

const RangeSchema = v.strictTuple([Line, Count, Line, Count]);
const ReferenceSchema = v.union([ObjectIdSchema, v.strictTuple([Kind, v.string(), ObjectIdSchema])]);
const SpliceSchema = v.tupleWithRest([Count, Count], ReferenceSchema);

const ObjectSchema = v.object({
  address: Count,
  type: v.string(),
  class: v.exactOptional(ObjectIdSchema),
  text: v.exactOptional(v.string()),
  length: v.exactOptional(Count),
  omitted: v.exactOptional(Count),
  refcount: v.exactOptional(v.nullable(Count)),
  immortal: v.exactOptional(v.boolean()),
  held: v.exactOptional(v.picklist(HOLDERS)),
  origin: v.exactOptional(v.picklist(ORIGINS)),
  found: v.exactOptional(v.boolean()),
  references: v.exactOptional(v.array(ReferenceSchema)),
});

const ObjectChangeSchema = v.object({
  type: v.exactOptional(v.string()),
  class: v.exactOptional(v.nullable(ObjectIdSchema)),
  text: v.exactOptional(v.nullable(v.string())),
  length: v.exactOptional(v.nullable(Count)),
  omitted: v.exactOptional(Count),
  refcount: v.exactOptional(v.nullable(Count)),
  immortal: v.exactOptional(v.boolean()),
  held: v.exactOptional(v.picklist(HOLDERS)),
  origin: v.exactOptional(v.nullable(v.picklist(ORIGINS))),
  references: v.exactOptional(v.array(SpliceSchema)),
});

const FrameChangeSchema = v.union([
  v.strictTuple([
    v.literal('enter'),
    v.object({
      id: FrameIdSchema,
      function: v.string(),
      kind: v.picklist(FRAME_KINDS),
      file: v.exactOptional(v.string()),
    }),
  ]),
  v.strictTuple([v.literal('leave'), FrameIdSchema]),
  v.strictTuple([v.literal('suspend'), FrameIdSchema]),
  v.strictTuple([v.literal('resume'), FrameIdSchema]),
]);

const NameChangeSchema = v.union([
  v.strictTuple([v.string(), v.nullable(ObjectIdSchema)]),
  v.strictTuple([v.string(), ObjectIdSchema, ObjectIdSchema]),
]);

const StepSchema: v.GenericSchema<unknown, Step> = v.object({
  event: v.picklist(STEP_EVENTS),
  range: v.nullable(RangeSchema),
  frame: FrameIdSchema,
  sources: v.exactOptional(v.record(v.string(), v.string())),
  value: v.exactOptional(ObjectIdSchema),
  frames: v.exactOptional(v.array(FrameChangeSchema)),
  names: v.exactOptional(byId(FrameIdSchema, v.array(NameChangeSchema))),
  temporaries: v.exactOptional(byId(FrameIdSchema, v.array(v.strictTuple([ObjectIdSchema, RangeSchema])))),
  objects: v.exactOptional(byId(ObjectIdSchema, ObjectSchema)),
  changed: v.exactOptional(byId(ObjectIdSchema, ObjectChangeSchema)),
  freed: v.exactOptional(v.array(ObjectIdSchema)),
  lost: v.exactOptional(v.array(ObjectIdSchema)),
  output: v.exactOptional(v.string()),
  errors: v.exactOptional(v.string()),
  unread: v.exactOptional(Count),
});

const OutcomeSchema: v.GenericSchema<unknown, Outcome> = v.variant('kind', [
  v.object({ kind: v.literal('finished') }),
  v.object({
    kind: v.literal('exception'),
    type: v.string(),
    message: v.string(),
    traceback: v.string(),
    line: v.nullable(Line),
    code: v.exactOptional(ExitStatus),
  }),
  v.object({
    kind: v.literal('syntax-error'),
    message: v.string(),
    line: Line,
    column: Count,
    endLine: Line,
    endColumn: Count,
    traceback: v.string(),
  }),
  v.object({ kind: v.literal('step-limit'), limit: Count }),
  v.object({ kind: v.literal('interrupted') }),
  v.object({ kind: v.literal('input-needed'), prompt: v.string() }),
  v.object({ kind: v.literal('exited'), code: ExitStatus }),
  v.object({ kind: v.literal('crashed'), message: v.string() }),
]);

const ShutdownSchema: v.GenericSchema<unknown, Shutdown> = v.object({
  freed: v.array(ObjectIdSchema),
  ran: v.exactOptional(
    v.array(
      v.object({
        function: v.string(),
        object: v.exactOptional(ObjectIdSchema),
        output: v.exactOptional(v.string()),
        errors: v.exactOptional(v.string()),
      }),
    ),
  ),
});

const SimulationSchema = v.picklist(SIMULATIONS);

const Milliseconds = v.pipe(v.number(), v.minValue(0));
const TimingSchema: v.GenericSchema<unknown, Timing> = v.object({ startMs: Milliseconds, traceMs: Milliseconds });

const TraceSchema: v.GenericSchema<unknown, Trace> = v.object({
  format: v.literal(TRACE_FORMAT),
  version: v.literal(TRACE_VERSION),
  python: v.string(),
  source: v.string(),
  steps: v.array(StepSchema),
  outcome: OutcomeSchema,
  shutdown: v.exactOptional(ShutdownSchema),
  simulated: v.exactOptional(v.array(SimulationSchema)),
  timing: TimingSchema,
});

/** A batch of steps, as a worker sends it. Throws ParseError. */
export const parseSteps = (value: unknown): readonly Step[] => parse(v.array(StepSchema), value, 'steps');

/** How a program ended. Throws ParseError. */
export const parseOutcome = (value: unknown): Outcome => parse(OutcomeSchema, value, 'an outcome');

/** What was done after the program's end. Throws ParseError. */
export const parseShutdown = (value: unknown): Shutdown => parse(ShutdownSchema, value, 'a shutdown');

/** What was simulated. Throws ParseError. */
export const parseSimulated = (value: unknown): readonly Simulation[] =>
  parse(v.array(SimulationSchema), value, 'simulations');

/** Throws ParseError. */
export const parseTiming = (value: unknown): Timing => parse(TimingSchema, value, 'a timing');

/** A whole trace, as a file holds it. Throws ParseError. */
export const parseTrace = (value: unknown): Trace => parse(TraceSchema, value, 'a trace');

/**
 * Checks `value` against `schema`.
 * Throws ParseError saying what it is not, where, and the offending value (cut to 60 characters).
 */
export function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new ParseError(`Not ${what}${path ? ` at ${cut(path)}` : ''}: ${quote(issue.input)}`);
}

const quote = (value: unknown): string =>
  cut(JSON.stringify(isHolder(value) ? outline(value) : value) ?? String(value));

/** One line of at most 60 characters. */
function cut(text: string): string {
  const line = text.replaceAll(/\s/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The value without what its own values hold: `JSON.stringify` runs out of stack on a hundred thousand brackets. */
function outline(value: object): unknown {
  const inner = (x: unknown): unknown => (isHolder(x) ? (Array.isArray(x) ? '[…]' : '{…}') : x);
  if (Array.isArray(value)) return value.slice(0, 20).map(inner);
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 20)
      .map(([key, x]) => [key, inner(x)]),
  );
}
