/** What the recorder reads itself in memory is what Python says of the same objects. */
import fc from 'fast-check';
import type { PyodideAPI } from 'pyodide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInterpreter } from '../../tracer/host/node.ts';
import { FLOAT_VALUE } from '../../tracer/interpreter/layout.ts';
import { Memory } from '../../tracer/interpreter/memory.ts';
import { decimal, floatText, smallNumber } from '../../tracer/interpreter/numbers.ts';
import { isAscii, isInterned, literalOf, quote, textLength, textOf } from '../../tracer/interpreter/texts.ts';
import type { Interpreter } from '../../tracer/recorder/python.ts';
import { lists, sets, tuples } from '../../tracer/recorder/readers/containers.ts';
import { visitDict } from '../../tracer/recorder/readers/dicts.ts';

let python: PyodideAPI;
let memory: Memory;

beforeAll(async () => {
  python = await startInterpreter();
  memory = new Memory(Reflect.get(python, '_module') as Interpreter);
});
afterAll(() => python.runPython('kept.clear()'));

/** The address of the value of an expression, which is kept alive. */
function addressOf(expression: string): number {
  const address = python.runPython(`
kept = globals().setdefault('kept', [])
kept.append(${expression})
id(kept[-1])`);
  memory.refresh();
  return address;
}

/** The text that Python's `expression` gives. */
const said = (expression: string): string => String(python.runPython(`str(${expression})`));

const escaped = (text: string): string =>
  `'${[...text].map((each) => `\\U${(each.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('')}'`;

describe('numbers', () => {
  it('are read digit by digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }), (value) => {
        expect(decimal(memory, addressOf(`int('${value}')`))).toBe(String(value));
      }),
    );
  });

  it('are read as numbers up to 2³² − 1', () => {
    for (const value of [0, 1, 2 ** 30 - 1, 2 ** 30, 2 ** 32 - 1])
      expect(smallNumber(memory, addressOf(String(value)))).toBe(value);
  });

  it('with a fraction are written as Python writes them', () => {
    const values = [0.1, 1e16, 9999999999999998, 1e-4, 0.00001234, 1e22, 5e-324, -1.5e300, 123456789.125, 1e15];
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const [bytes] = new BigUint64Array(new Float64Array([value]).buffer);
        const address = addressOf(`__import__('struct').unpack('<d', (${bytes}).to_bytes(8, 'little'))[0]`);
        const read = memory.double(address + FLOAT_VALUE);
        expect(Object.is(read, value)).toBe(true);
        expect(floatText(read)).toBe(said('repr(kept[-1])'));
      }),
      { examples: [...values, 0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => [value]) },
    );
    expect(floatText(Number.NaN)).toBe('nan');
  });
});

describe('texts', () => {
  it('are read character by character, of whatever width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const address = addressOf(escaped(text));
        expect(textOf(memory, address)).toBe(text);
        expect(textLength(memory, address)).toBe([...text].length);
        expect(isAscii(memory, address)).toBe(said('kept[-1].isascii()') === 'True');
      }),
    );
  });

  it('of a subclass are read where it has them', () => {
    python.runPython('class Name(str): pass');
    expect(textOf(memory, addressOf("Name('Brie')"))).toBe('Brie');
    expect(textOf(memory, addressOf("Name('Käse')"))).toBe('Käse');
  });

  it('of ASCII characters are written as Python writes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
        addressOf(escaped(text));
        expect(literalOf(text)).toBe(said('repr(kept[-1])'));
      }),
    );
  });

  it('are quoted for JSON as Python does it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        addressOf(escaped(text));
        expect(quote(text)).toBe(said("__import__('json').dumps(kept[-1])"));
      }),
    );
  });

  it('are known to be interned', () => {
    expect(isInterned(memory, addressOf("__import__('sys').intern('a name')"))).toBe(true);
    expect(isInterned(memory, addressOf("''.join(['a ', 'text'])"))).toBe(false);
  });
});

describe('containers', () => {
  const inside = (references: readonly (readonly [string, string, number])[]): number[] =>
    references.map(([, , target]) => target);
  const ids = (expression: string): number[] => JSON.parse(said(`[id(each) for each in ${expression}]`));

  it.each([
    ['[1, [2], "three"]', lists],
    ['[]', lists],
    ['(1, [2], "three")', tuples],
    ['()', tuples],
    ['{n * 7919 for n in range(50)}', sets],
    ['set()', sets],
    ['frozenset("Brie")', sets],
  ] as const)('%s is read in the order of Python', (expression, kind) => {
    const { references, length } = kind(memory).read(addressOf(expression));
    expect(inside(references)).toEqual(ids('kept[-1]'));
    expect(length).toBe(Number(said('len(kept[-1])')));
  });

  it('a set of which members were removed is read without them', () => {
    const address = addressOf('{n * 7919 for n in range(50)}');
    python.runPython('for n in range(0, 50, 3): kept[-1].discard(n * 7919)');
    expect(inside(sets(memory).read(address).references)).toEqual(ids('kept[-1]'));
  });

  it.each([
    '{}',
    '{"a": 1, "b": [2]}',
    '{1: 2, (3,): 4, "five": 6}',
    '{n: str(n) for n in range(300)}',
    '{key: 1 for key in "abcdef" if key != "c"}',
  ])('%s is read in the order of Python, also after a deletion', (expression) => {
    const address = addressOf(expression);
    const read = (): number[] => {
      const found: number[] = [];
      visitDict(memory, address, (key, value) => {
        found.push(key, value);
        return true;
      });
      return found;
    };
    expect(read()).toEqual(ids('[part for pair in kept[-1].items() for part in pair]'));
    python.runPython('kept[-1] and kept[-1].pop(next(iter(kept[-1])))');
    expect(read()).toEqual(ids('[part for pair in kept[-1].items() for part in pair]'));
  });
});
