import { expect, it } from 'vitest';
import { refscope, traceOf } from './refscope.ts';

const program = [
  'import weakref',
  'class Node:',
  '    pass',
  'def make():',
  '    n = Node()',
  "    n.tag = 'a|b'",
  '    return n',
  'a = [make(), {1: "x"}]',
  'w = weakref.ref(a[0])',
].join('\n');

/** A graph as texts: who is where, what leads where. */
type Graph = readonly string[];

it('tells in JSON what the trace tells, with a sentence', () => {
  const said = JSON.parse(refscope(['describe', '-', '--step', 'all', '--format', 'json'], program).stdout);
  expect(said).toMatchObject({ format: 'refscope-description', version: 1, outcome: { kind: 'finished' } });
  const steps = traceOf(program).steps.map(({ step, line, frames, objects, changes }) => ({
    step,
    line,
    frames,
    objects,
    changes,
  }));
  const told = said.steps.map(({ sentence: _, ...step }: { sentence: string }) => step);
  // Each process has its own addresses.
  const placeless = (value: unknown): string => JSON.stringify(value).replaceAll(/"address":\d+/g, '');
  expect(placeless(told)).toBe(placeless(steps));
  for (const { sentence } of said.steps) expect(sentence).toMatch(/[.”]$/);
}, 60_000);

const traced = (step: number): Graph => {
  const { frames, objects } = traceOf(program).steps[step] as ReturnType<typeof traceOf>['steps'][number];
  return [
    ...frames.flatMap(({ id, names }) => names.map(({ name, object }) => `${id} ${name} ${object}`)),
    ...Object.entries(objects).flatMap(([id, { type, text, references }]) => [
      `${id} ${type} ${text ?? ''}`,
      ...references.map(({ kind, label, object, strength }) => `${id} ${kind} ${label} ${object} ${strength}`),
    ]),
  ].sort();
};

it('tells in tables enough to rebuild the graph', () => {
  const last = traceOf(program).steps.length - 1;
  const { stdout } = refscope(['describe', '-', '--format', 'table'], program);
  const rows = stdout
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/(?<!\\)\s\|\s/)
        .map((cell) => cell.replaceAll(/\\([\\|])/g, '$1').trim()),
    );
  const graph = rows.flatMap((cells) => {
    if (cells[0] === '---') return [];
    const [a = '', b = '', c = '', d = '', e = ''] = cells;
    if (/^o\d+$/.test(a) && cells.length === 5 && /^(strong|weak)$/.test(e)) return [`${a} ${b} ${c} ${d} ${e}`];
    if (/^o\d+$/.test(a)) return [`${a} ${b} ${c}`];
    return /^f\d+$/.test(b) ? [`${b} ${a} ${c}`] : [];
  });
  expect(graph.sort()).toEqual(traced(last));
}, 60_000);

it('tells in text what runs and what it did', () => {
  const { stdout } = refscope(['describe', '-', '--step', 'line:6'], program);
  expect(stdout).toContain('line 6');
  expect(stdout).toMatch(/frame f\d+, of make, kind function, state running/);
  expect(stdout).toMatch(/name n, in f\d+, refers to o\d+/);
}, 60_000);

it('traces and describes the program of a lesson’s folder', () => {
  const folder = 'lessons/names-are-notes';
  const { source } = JSON.parse(refscope(['trace', folder]).stdout);
  expect(source).toContain("team = ['Cleo']");
  expect(refscope(['describe', folder, '--step', 'decisive']).stdout).toContain('line 8');
}, 60_000);
