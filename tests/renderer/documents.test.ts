import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CONTENT } from '../../model/desktop.ts';
import { documentOf, formatDocument, parseDocument, type RefscopeDocument } from '../../model/document.ts';
import { ParseError } from '../../model/parse.ts';
import { documentOfState, documentText, openedDocument } from '../../renderer/session/documents.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { reduce } from '../../renderer/state/reducer.ts';
import { openLesson } from '../../renderer/state/selectors.ts';
import type { State } from '../../renderer/state/state.ts';
import { VIEWS } from '../../visualizers/index.ts';
import { documents, recordedDocuments } from '../model/documents.ts';

const initial = initialState('sticky', 'light');
const opened = (document: RefscopeDocument): State =>
  reduce(initial, openedDocument('a.refscope', null, formatDocument(document)));

/** What a window can show of a document. */
const shown = (document: RefscopeDocument): RefscopeDocument => ({
  ...document,
  view: VIEWS.some(({ id }) => id === document.view) ? document.view : 'sticky',
  opened: [...new Set(document.opened)],
  step: document.trace ? Math.min(document.step, document.trace.steps.length - 1) : document.step,
});

/** Without the pins of older documents: they get landmarks (see pins.test.ts). */
const withLandmarks = (document: RefscopeDocument): RefscopeDocument => ({
  ...document,
  pinned: document.pinned.filter(({ card }) => !/^o\d+$/.test(card)),
});

describe('a document in a window', () => {
  it('is the same when it is saved again', () => {
    fc.assert(
      fc.property(fc.oneof(documents, recordedDocuments.map(withLandmarks)), (document) => {
        expect(documentOfState(opened(document))).toEqual(shown(document));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves its recording behind when the program is edited, and keeps the rest', () => {
    fc.assert(
      fc.property(recordedDocuments, (document) => {
        const edited = reduce(opened(document), { kind: 'edited', text: `${document.program}#` });
        const { trace, lesson, inputs } = documentOfState(edited);
        expect({ trace, lesson, inputs }).toEqual({ trace: null, lesson: document.lesson, inputs: document.inputs });
      }),
      { numRuns: 20 },
    );
  });

  it('shows its lesson, until another program takes its place', () => {
    const lesson = { title: 'Mine', text: '', question: '', decisive: null };
    const state = opened({ ...documentOf('a = 1\n'), lesson });
    expect(openLesson(state)).toEqual(lesson);
    const other = reduce(state, { kind: 'document-opened', name: 'b.py', token: null, text: 'b = 1\n' });
    expect(openLesson(other)).toBeNull();
    expect(documentOfState(other)).toEqual(documentOf('b = 1\n'));
  });

  it('whose steps do not follow from each other is refused', () => {
    const step = { event: 'line', range: [1, 0, 1, 1], frame: 'f1', freed: ['o9'] };
    const head = { format: 'refscope-trace', version: 1, python: '3.14.2', source: 'a', steps: [step] };
    const trace = { ...head, outcome: { kind: 'finished' }, timing: { startMs: 0, traceMs: 0 } };
    const text = JSON.stringify({ format: 'refscope-document', version: 1, program: 'a', trace });
    expect(() => openedDocument('a.refscope', null, text)).toThrow(ParseError);
  });

  it('is saved without its recording where that would make it too long to be opened', () => {
    const output = 'é'.repeat(MAX_CONTENT / 2);
    const steps = [{ event: 'line', range: [1, 0, 1, 1], frame: 'f1', output }] as const;
    const head = { format: 'refscope-trace', version: 1, python: '3.14.2', source: 'a', steps } as const;
    const trace = { ...head, outcome: { kind: 'finished' }, timing: { startMs: 0, traceMs: 0 } } as const;
    expect(parseDocument(documentText({ ...documentOf('a'), trace }))).toEqual(documentOf('a'));
  });
});
