import fc from 'fast-check';
import type { DocumentLesson, Pin, RefscopeDocument } from '../../model/document.ts';
import { TRACE_FORMAT, TRACE_VERSION, type Trace } from '../../model/trace.ts';
import { histories } from './worlds.ts';

/** Any text, also with NUL, quotes, line separators and half surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => `${text}\ud800`),
);
/** Text that UTF-8 can carry. */
const wellFormedText = fc.string({ unit: 'binary' });

const lessons: fc.Arbitrary<DocumentLesson> = fc.record({
  title: fc.string({ minLength: 1 }),
  text: anyText,
  question: anyText,
  decisive: fc.option(fc.record({ line: fc.integer({ min: 1 }), occurrence: fc.integer({ min: 1 }) })),
});

const views = fc.constantFrom('sticky', 'frames', 'references', 'call-tree');
const objects = fc.nat().map((n) => `o${n}` as const);
const places = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => x + 0);
const pins: fc.Arbitrary<Pin> = fc.record({
  view: views,
  card: fc.oneof(objects, fc.string({ minLength: 1 })),
  x: places,
  y: places,
});

const moduleNames = fc.constantFrom('helper', 'pack.tools', 'größe', '_a1');

const documentsWith = (text: fc.Arbitrary<string>): fc.Arbitrary<RefscopeDocument> =>
  fc.record({
    program: text,
    inputs: fc.array(text),
    modules: fc.array(fc.record({ name: moduleNames, source: text })),
    library: fc.array(moduleNames),
    open: fc.array(moduleNames),
    maxSteps: fc.integer({ min: 1, max: 1_000_000 }),
    seed: fc.nat({ max: 4_294_967_295 }),
    clock: fc.integer({ min: -1e10, max: 1e10 }),
    hashSeed: fc.nat({ max: 4_294_967_295 }),
    lesson: fc.option(lessons),
    view: views,
    step: fc.nat({ max: 999_999_999 }),
    values: fc.constantFrom('inside', 'objects'),
    expressions: fc.boolean(),
    opened: fc.array(objects),
    pinned: fc.array(pins),
    trace: fc.constant(null),
  });

/** Documents without a trace. */
export const documents = documentsWith(anyText);

/** Documents of which a link can carry the program and its answers. */
export const sharedDocuments = documentsWith(wellFormedText);

/** Documents that hold what was recorded of their program. */
export const recordedDocuments: fc.Arbitrary<RefscopeDocument> = fc
  .tuple(documents, histories)
  .map(([document, { steps }]) => {
    const outcome: Trace['outcome'] = { kind: 'finished' };
    const timing = { startMs: 310.5, traceMs: 12 };
    const head = { format: TRACE_FORMAT, version: TRACE_VERSION, python: '3.14.2' } as const;
    // As a trace comes from a file: without the entries that are undefined.
    const trace = JSON.parse(JSON.stringify({ ...head, source: document.program, steps, outcome, timing })) as Trace;
    return { ...document, trace };
  });
