import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { documentOf, type RefscopeDocument } from '../../model/document.ts';
import { inflate } from '../../model/inflate.ts';
import { desktopLink, LinkTooLongError, parseLink, webLink } from '../../model/link.ts';
import { ParseError } from '../../model/parse.ts';
import { sharedDocuments } from './documents.ts';

const PAGE = 'https://school.example/refscope/index.html?from=mail#old';
const ALIAS = 'l1 = [1]\nl2 = l1\n';

describe('a link', () => {
  it('carries the program with its modules, its answers, how it is run and the view, and nothing else', () => {
    fc.assert(
      fc.property(sharedDocuments, (document) => {
        expect(parseLink(webLink(PAGE, document))).toEqual(shared(document));
        expect(parseLink(desktopLink(document))).toEqual(shared(document));
      }),
    );
  });

  it('can be read by a person, but for the program', () => {
    const document = { ...documentOf(ALIAS), step: 2, values: 'objects', inputs: ['Ada & Bob', ''] } as const;
    const [page, hash] = webLink(PAGE, document).split('#');
    expect(page).toBe('https://school.example/refscope/index.html?from=mail');
    expect(hash).toMatch(/^v=1&step=2&values=objects&input=Ada\+%26\+Bob&input=&program=[\w-]{10,30}$/);
    expect(desktopLink(document)).toBe(`refscope://open?${hash}`);
  });

  it('carries every setting of a run', () => {
    const settings = { maxSteps: 50, seed: 7, clock: -60, hashSeed: 4_294_967_295 } as const;
    const link = desktopLink({ ...documentOf(ALIAS), ...settings });
    expect(link).toMatch(/\?v=3&maxSteps=50&seed=7&clock=-60&hashSeed=4294967295&program=/);
    expect(parseLink(link)).toMatchObject(settings);
    expect(() => parseLink(link.replace('hashSeed=4', 'hashSeed=5'))).toThrow('a Refscope link at hashSeed');
    expect(() => parseLink(link.replace('seed=7', 'seed=x'))).toThrow('a Refscope link at seed: "x"');
  });

  it('with modules or options of the run is of version 2, which older versions refuse', () => {
    const modules = [{ name: 'helper', source: 'x = 1\n' }];
    const link = desktopLink({ ...documentOf(ALIAS), modules, library: ['copy', 'imported'], open: ['enum.Enum'] });
    expect(link).toMatch(/\?v=2&library=copy&library=imported&open=enum.Enum&module=helper\+[\w-]+&program=[\w-]+$/);
    expect(() => parseLink(link.replace('helper', 'no.+name'))).toThrow(ParseError);
    expect(() => parseLink(link.replace('enum.Enum', '1'))).toThrow('Not a Refscope link at open.0: "1"');
  });

  it('is found behind what systems make of an address', () => {
    const query = desktopLink(documentOf(ALIAS)).split('?')[1];
    for (const address of [
      `#${query}`,
      `refscope://open/?${query}`,
      `REFSCOPE://open?${query}`,
      `refscope:open?${query}`,
    ]) {
      expect(parseLink(address)?.program).toBe(ALIAS);
    }
  });

  it('takes less than half of the space of a longer program', () => {
    const program = Array.from({ length: 100 }, (_, n) => `names_${n} = [name.upper() for name in names]\n`).join('');
    expect(webLink(PAGE, documentOf(program)).length).toBeLessThan(program.length / 2);
  });

  it('is not written longer than systems take', () => {
    const random = fc.sample(fc.string({ minLength: 60_000, maxLength: 60_000, size: 'max' }), { seed: 1, numRuns: 1 });
    expect(() => webLink(PAGE, documentOf(random[0] ?? ''))).toThrow(LinkTooLongError);
  });

  it.each(['', '#', 'refscope://open', 'https://school.example/#stage', '#step=3', '#v=1&view=sticky'])(
    'without a program is none: %s',
    (address) => {
      expect(parseLink(address)).toBeNull();
    },
  );

  const packed = webLink('', documentOf(ALIAS)).split('program=')[1] ?? '';
  it.each([
    ['Not a Refscope link: its program is broken, or was cut off', '#v=1&program='],
    ['Not a Refscope link: its program is broken, or was cut off', '#v=1&program=%20'],
    ['Not a Refscope link: its program is broken, or was cut off', '#v=1&program=AAAAA'],
    ['Not a Refscope link: its program is broken, or was cut off', `#v=1&program=${packed.slice(0, -4)}`],
    [
      'Not a Refscope link: its program is broken, or was cut off',
      `#v=1&program=${pack(deflateSync(Uint8Array.of(0xff, 0xfe)))}`,
    ],
    ['Not a Refscope link: it has no version', `#program=${packed}`],
    ['Not a Refscope link: it has no version', `#v=one&program=${packed}`],
    ['This link was made by a newer Refscope', `#v=4&program=${packed}`],
    ['Not a Refscope link at step: "-1"', `#v=1&step=-1&program=${packed}`],
    ['Not a Refscope link at step: "1e3"', `#v=1&step=1e3&program=${packed}`],
    ['Not a Refscope link at view: "<svg>"', `#v=1&view=%3Csvg%3E&program=${packed}`],
    ['Not a Refscope link at values: "around"', `#v=1&values=around&program=${packed}`],
    ['Not a link: it is longer than 1048576 characters', `#v=1&program=${'A'.repeat(1024 * 1024)}`],
  ])('is refused in one line: %s', (message, address) => {
    expect(() => parseLink(address)).toThrow(new ParseError(message));
  });

  it('that unfolds into more than a program may have is refused before it has', () => {
    const bomb = deflateSync(new Uint8Array(8 * 1024 * 1024));
    expect(() => parseLink(`#v=1&program=${pack(bomb)}`)).toThrow(
      'Not a Refscope link: its program is larger than 1 MB',
    );
    const taken = vi.spyOn(bomb, 'subarray');
    expect(() => inflate(bomb)).toThrow(ParseError);
    expect(taken.mock.calls.length).toBeLessThan(5);
  });

  it('either is refused with an error of ours or read, when it is damaged', () => {
    const addresses = fc.oneof(sharedDocuments.map(desktopLink), fc.constantFrom(...PYTHON_TUTOR));
    fc.assert(
      fc.property(addresses, fc.nat(), fc.nat({ max: 4 }), fc.string({ maxLength: 4 }), (link, place, gone, put) => {
        const start = place % link.length;
        for (const address of [link.slice(0, start), link.slice(0, start) + put + link.slice(start + gone)]) {
          try {
            parseLink(address);
          } catch (error) {
            expect(error).toBeInstanceOf(ParseError);
            expect((error as ParseError).message).toMatch(/^[^\n]{1,160}$/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const PYTHON_TUTOR = [
  'https://pythontutor.com/visualize.html#code=x%20%3D%20input%28%29%0D%0Aprint%28x%29&cumulative=false&curInstr=1&heapPrimitives=nevernest&mode=display&origin=opt-frontend.js&py=311&rawInputLstJSON=%5B%22Ada%22%5D&textReferences=false',
  'http://www.pythontutor.com/visualize.html#code=l1+%3D+%5B1%5D%0Al2+%3D+l1&mode=edit',
  'https://pythontutor.com/iframe-embed.html#code=x=1&codeDivHeight=400&curInstr=0&heapPrimitives=true&py=py3anaconda&rawInputLstJSON=%5B%5D',
] as const;

describe("another tool's link", () => {
  it.each([
    [PYTHON_TUTOR[0], { program: 'x = input()\nprint(x)', inputs: ['Ada'], step: 1, values: 'objects' }],
    [PYTHON_TUTOR[1], { program: 'l1 = [1]\nl2 = l1' }],
    [PYTHON_TUTOR[2], { program: 'x=1', step: 0, values: 'objects' }],
    [
      'https://memory-graph.com/#code=a+%3D+%5B%5D%0Afor+i+in+range%2810%29%3A%0A++++a.append%28i%29&breakpoints=3&continues=5&timestep=0.2&play',
      { program: 'a = []\nfor i in range(10):\n    a.append(i)' },
    ],
  ])('opens: %s', (address, expected) => {
    expect(parseLink(address)).toEqual({ ...documentOf(''), ...expected });
  });

  it.each([
    ['The program in this link is not Python but java', '#code=class%20A%20%7B%7D&py=java'],
    ['Not a link to a program: its answers are no JSON, or were cut off', '#code=x&rawInputLstJSON=%5B%22Ad'],
    ['Not a link to a program at inputs.0: 1', '#code=x&rawInputLstJSON=%5B1%5D'],
    ['Not a link to a program at step: "last"', '#code=x&curInstr=last'],
    ['Not a link to a program at values: "maybe"', '#code=x&heapPrimitives=maybe'],
    [
      'This link does not hold the program, only its address; open that and copy the program',
      'https://memory-graph.com/#codeurl=https://school.example/linked_list.py&breakpoints=14,21',
    ],
  ])('is refused in one line: %s', (message, address) => {
    expect(() => parseLink(address)).toThrow(new ParseError(message));
  });
});

/** What of a document stands in a link. */
const shared = ({ lesson, opened, pinned, trace, ...rest }: RefscopeDocument): RefscopeDocument => ({
  ...documentOf(''),
  ...rest,
});

const pack = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
