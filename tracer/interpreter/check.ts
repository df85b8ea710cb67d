/** Whether the table of CPython's layout is that of the running interpreter. */
import table from './cpython-3.14.json' with { type: 'json' };
import type { Address, Memory } from './memory.ts';

/** Where CPython's structures have their fields, in bytes, and the values of some of its macros. */
export interface Layout {
  readonly python: string;
  readonly pointerBytes: number;
  readonly structures: Readonly<Record<string, Structure>>;
  readonly constants: Readonly<Record<string, number>>;
}

interface Structure {
  /** The file of CPython's source that declares it. */
  readonly in: string;
  readonly fields: Readonly<Record<string, number>>;
  readonly sizeof?: number;
}

export const LAYOUT: Layout = table;

/**
 * What is known of a field of a structure that begins at `address`: the bytes that it holds, or where it stands; or the
 * value of a constant. probes.py makes them.
 */
export type Probe = readonly [structure: string, field: string, address: Address, known: readonly number[] | number];

const SIZE = 'sizeof';
const CONSTANTS = 'constants';

/** The entries of `layout` that differ from what is known of the interpreter, as `PyListObject.ob_item`. */
export function mismatches(memory: Memory, probes: readonly Probe[], layout = LAYOUT): readonly string[] {
  const wrong = probes.filter((probe) => !isAsKnown(memory, probe, layout));
  return [...new Set(wrong.map(([structure, field]) => `${structure}.${field}`))];
}

function isAsKnown(memory: Memory, [structure, field, address, known]: Probe, layout: Layout): boolean {
  if (structure === CONSTANTS) return layout.constants[field] === known;
  const found = layout.structures[structure];
  const offset = field === SIZE ? found?.sizeof : found?.fields[field];
  if (offset === undefined) return false;
  const place = address + offset;
  return typeof known === 'number' ? place === known : known.every((octet, at) => memory.octet(place + at) === octet);
}

/** Throws where the interpreter is not the one that the table is about. */
export function checkLayout(memory: Memory, probes: readonly Probe[]): void {
  const wrong = mismatches(memory, probes);
  if (wrong.length > 0) throw new Error(`This Python is not laid out as CPython ${LAYOUT.python}: ${wrong.join(', ')}`);
}
