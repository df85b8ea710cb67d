/** The table of CPython's layout is compared with objects of which is known what they hold, entry by entry. */
import type { PyodideAPI } from 'pyodide';
import { beforeAll, describe, expect, it } from 'vitest';
import { startInterpreter } from '../../tracer/host/node.ts';
import { checkLayout, LAYOUT, type Layout, mismatches, type Probe } from '../../tracer/interpreter/check.ts';
import type { Memory } from '../../tracer/interpreter/memory.ts';
import { compareLayout } from '../../tracer/recorder/connect.ts';

let python: PyodideAPI;

beforeAll(async () => {
  python = await startInterpreter();
});

/** Calls `look` with all that is known, while it is true. */
function withProbes(look: (memory: Memory, probes: readonly Probe[]) => void): void {
  // The samples are made anew, those of modules that only a program imports among them.
  python.runPython('from refscope.interpreter import probes; probes._lasting.clear()');
  let heard = 0;
  compareLayout(python, (memory, probes) => {
    heard++;
    look(memory, probes);
  });
  expect(heard).toBe(1);
}

/** An entry of the table: its name, and the table with another number in its place. */
interface Entry {
  readonly name: string;
  readonly broken: (by: number) => Layout;
}

const entries = [
  ...Object.entries(LAYOUT.structures).flatMap(([structure, whole]) => {
    const changed = (part: object): Layout => ({
      ...LAYOUT,
      structures: { ...LAYOUT.structures, [structure]: { ...whole, ...part } },
    });
    const fields: readonly Entry[] = Object.entries(whole.fields).map(([field, offset]) => ({
      name: `${structure}.${field}`,
      broken: (by) => changed({ fields: { ...whole.fields, [field]: offset + by } }),
    }));
    const { sizeof } = whole;
    if (sizeof === undefined) return fields;
    return [...fields, { name: `${structure}.sizeof`, broken: (by: number) => changed({ sizeof: sizeof + by }) }];
  }),
  ...Object.entries(LAYOUT.constants).map(([name, value]) => ({
    name: `constants.${name}`,
    broken: (by: number): Layout => ({ ...LAYOUT, constants: { ...LAYOUT.constants, [name]: value + by } }),
  })),
];

const nameOf = ([structure, field]: Probe): string => `${structure}.${field}`;

describe("the table of CPython's layout", () => {
  it('is that of the running interpreter', () => {
    withProbes((memory, probes) => expect(mismatches(memory, probes)).toEqual([]));
  });

  it('is compared entry by entry: whichever is broken, it is noticed and named', () => {
    const missed: string[] = [];
    withProbes((memory, probes) => {
      // An octet may be mistaken for its neighbour, a word only for another word.
      const octets = new Set(probes.filter(([, , , known]) => Array.isArray(known) && known.length === 1).map(nameOf));
      for (const { name, broken } of entries)
        for (const by of octets.has(name) || name.startsWith('constants.') ? [-8, -4, -1, 1, 4, 8] : [-8, -4, 4, 8])
          if (!mismatches(memory, probes, broken(by)).includes(name)) missed.push(`${name} by ${by}`);
    });
    expect(missed).toEqual([]);
  });

  it('has entries of the version that runs', () => {
    const version = String(python.runPython('import sys; ".".join(map(str, sys.version_info[:2]))'));
    expect(LAYOUT.python).toBe(version);
  });

  it('and an interpreter that differ are one clear error', () => {
    const wrong: Probe = ['PyListObject', 'ob_item', 0, [1, 2, 3, 4]];
    const compare = (): void => compareLayout(python, (memory) => checkLayout(memory, [wrong, wrong]));
    expect(compare).toThrow('This Python is not laid out as CPython 3.14: PyListObject.ob_item');
  });
});
