import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CONTENT, MAX_PROGRAM_BYTES } from '../../model/desktop.ts';
import { DOCUMENT_VERSION, documentOf, formatDocument, parseDocument } from '../../model/document.ts';
import { ParseError } from '../../model/parse.ts';
import { createRecording } from '../../model/playback.ts';
import { replaceSomewhere } from './damage.ts';
import { documents, recordedDocuments } from './documents.ts';

const head = { format: 'refscope-document', version: 1, program: 'x = 1\n' };
const read = (value: unknown) => parseDocument(JSON.stringify(value));

describe('a document', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(documents, recordedDocuments), (document) => {
        expect(parseDocument(formatDocument(document))).toEqual(document);
      }),
    );
  });

  it('is written one way only', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = formatDocument(document);
        expect(formatDocument(parseDocument(text))).toBe(text);
        // As another program would write it: indented, and with every default in it.
        expect(formatDocument(read({ ...head, version: DOCUMENT_VERSION, ...document }))).toBe(text);
      }),
    );
  });

  it('needs nothing but a program', () => {
    expect(read(head)).toEqual(documentOf('x = 1\n'));
    expect(formatDocument(documentOf('x = 1\n'))).toBe(
      '{\n  "format": "refscope-document",\n  "version": 1,\n  "program": "x = 1\\n"\n}\n',
    );
  });

  it('with modules is of version 2, and any other of version 1', () => {
    const modules = [{ name: 'helper', source: 'y = 2\n' }];
    const text = formatDocument({ ...documentOf('import helper\n'), modules, library: ['copy'] });
    expect(JSON.parse(text)).toMatchObject({ version: 2, modules, library: ['copy'] });
    expect(parseDocument(text).modules).toEqual(modules);
    expect(() => read({ ...head, modules })).toThrow(
      'Not a Refscope document of version 1: it has what came with version 2',
    );
    expect(() => read({ ...head, version: 2, modules: [{ name: 'no name', source: '' }] })).toThrow(ParseError);
  });

  it('with further settings of the run is of version 4', () => {
    const settings = { seed: 7, hashSeed: 5, clock: 60, maxSteps: 20 };
    const text = formatDocument({ ...documentOf('x = 1\n'), ...settings });
    expect(JSON.parse(text)).toMatchObject({ version: 4, ...settings });
    expect(parseDocument(text)).toMatchObject(settings);
    expect(() => read({ ...head, version: 3, hashSeed: 5 })).toThrow('version 3: it has what came with version 4');
    expect(() => read({ ...head, version: 4, hashSeed: -1 })).toThrow(ParseError);
  });

  it('whose cards are pinned by landmarks is of version 3', () => {
    const pinned = [{ view: 'sticky', card: '1:0 x', x: 4, y: 8 }];
    const text = formatDocument({ ...documentOf('x = []\n'), pinned });
    expect(JSON.parse(text)).toMatchObject({ version: 3, pinned });
    expect(parseDocument(text).pinned).toEqual(pinned);
    expect(() => read({ ...head, pinned })).toThrow('version 1: it has what came with version 3');
    const numbered = [{ view: 'sticky', card: 'o4', x: 4, y: 8 }];
    expect(read({ ...head, pinned: numbered }).pinned).toEqual(numbered);
  });

  it('takes a lesson of which only the title is written', () => {
    expect(read({ ...head, lesson: { title: 'Notes', decisive: { line: 3 } } }).lesson).toEqual({
      title: 'Notes',
      text: '',
      question: '',
      decisive: { line: 3, occurrence: 1 },
    });
  });

  it.each([
    ['Not a Refscope document: it is no JSON, or was cut off', '{"format": "refscope-docu'],
    ['Not a Refscope document: it is no JSON, or was cut off', ''],
    ['Not a Refscope document: null', 'null'],
    ['Not a Refscope document at format: "refscope-trace"', '{"format": "refscope-trace", "version": 1}'],
    ['Not a Refscope document at version: 0', JSON.stringify({ ...head, version: 0 })],
    ['Not a Refscope document at program: undefined', JSON.stringify({ ...head, program: undefined })],
    ['Not a Refscope document at step: -1', JSON.stringify({ ...head, step: -1 })],
    ['Not a Refscope document at values: "around"', JSON.stringify({ ...head, values: 'around' })],
    ['Not a Refscope document at colour: "colour"', JSON.stringify({ ...head, colour: 'red' })],
    [
      'Not a Refscope document at pinned.0.card: ""',
      JSON.stringify({ ...head, pinned: [{ view: 'sticky', card: '', x: 0, y: 0 }] }),
    ],
    ['Not a trace at format: undefined', JSON.stringify({ ...head, trace: { steps: [] } })],
  ])('is refused in one line: %s', (message, text) => {
    expect(() => parseDocument(text)).toThrow(new ParseError(message));
  });

  it('of a newer Refscope is refused as such, whatever else it holds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: DOCUMENT_VERSION + 1, max: 1e9 }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (version, rest) => {
          const newer = { ...rest, format: 'refscope-document', version };
          expect(() => read(newer)).toThrow(
            `This document was made by a newer Refscope (format ${version}; this one reads up to ${DOCUMENT_VERSION})`,
          );
        },
      ),
    );
  });

  it('does not carry the trace of another program', () => {
    fc.assert(
      fc.property(recordedDocuments, fc.string(), (document, program) => {
        fc.pre(program !== document.program);
        expect(() => parseDocument(formatDocument({ ...document, program }))).toThrow(
          new ParseError('Not a Refscope document: its trace is of another program'),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('may be as large as is said, and no larger', () => {
    const longest = '\u00e9'.repeat(MAX_PROGRAM_BYTES / 2);
    expect(parseDocument(formatDocument(documentOf(longest))).program).toBe(longest);
    expect(() => parseDocument(formatDocument(documentOf(`${longest}x`)))).toThrow(
      /^Not a Refscope document at program/,
    );
    expect(() => parseDocument(' '.repeat(MAX_CONTENT + 1))).toThrow('it is larger than 67108864 bytes');
  });

  // Ten thousand damaged documents, here and in the next test.
  it('either is refused with an error of ours or can be played, when it is damaged', () => {
    fc.assert(
      fc.property(recordedDocuments, fc.nat(), fc.jsonValue(), (document, place, value) => {
        const damaged = replaceSomewhere(JSON.parse(formatDocument(document)), place, value);
        onlyParseErrors(() => createRecording(read(damaged).trace?.steps ?? []));
      }),
      { numRuns: 2_000, seed: 45_411 },
    );
  });

  it('either is refused with an error of ours or read, when it was cut off or had characters changed', () => {
    fc.assert(
      fc.property(
        documents,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ maxLength: 3 }),
        (document, place, gone, put) => {
          const text = formatDocument(document);
          const start = place % text.length;
          onlyParseErrors(() => parseDocument(text.slice(0, start)));
          onlyParseErrors(() => parseDocument(text.slice(0, start) + put + text.slice(start + gone)));
        },
      ),
      { numRuns: 4_000, seed: 45_411 },
    );
  });

  it('nested deeper than any stack is refused with an error of ours', () => {
    const nested = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(() => parseDocument(nested)).toThrow(ParseError);
    expect(() => parseDocument(`{"format":"refscope-document","version":1,"program":"","lesson":${nested}}`)).toThrow(
      ParseError,
    );
  });
});

/** Fails when `action` throws anything but a ParseError of one short line. */
function onlyParseErrors(action: () => void): void {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(ParseError);
    expect((error as ParseError).message).toMatch(/^[^\n]{1,200}$/);
  }
}
