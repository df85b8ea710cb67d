import { expandStep } from '../model/expand.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Table } from '../visualizers/describing/table.ts';
import type { AnyView } from '../visualizers/index.ts';
import type { ViewedRun } from '../visualizers/view.ts';
import { textOf } from '../words/phrase.ts';

/**
 * Steps in words instead of pictures. From each of the three forms all that a drawing shows can be rebuilt: frames,
 * names, objects, and references with their kinds, labels and strength.
 */

/** One step in numbers: frames, objects and changes as `refscope trace` has them. */
export function stepDescription(view: AnyView, run: ViewedRun, n: number): object {
  const { step, line, frames, objects, changes } = expandStep(run.playback, n);
  return { step, line, sentence: sentenceAt(view, run, n), frames, objects, changes };
}

/** A step as tables in Markdown, below the sentence that says what it did. */
export function stepTables(view: AnyView, run: ViewedRun, n: number): string {
  const tables = tablesOf(run.playback.at(n)).filter(({ rows }) => rows.length > 0);
  return [headOf(view, run, n), ...tables.map(markdownOf)].join('\n\n');
}

/** A step in lines to be read aloud: each says what its cells are. */
export function stepText(view: AnyView, run: ViewedRun, n: number): string {
  const lines = tablesOf(run.playback.at(n)).flatMap(({ title, columns, rows }) => [
    ...(rows.length > 0 ? [`${title}:`] : []),
    ...rows.map((row) => `  ${row.flatMap((cell, i) => (cell === '' ? [] : [`${columns[i]} ${cell}`])).join(', ')}`),
  ]);
  return [headOf(view, run, n), ...lines].join('\n');
}

const sentenceAt = (view: AnyView, run: ViewedRun, n: number): string => textOf(view.describe.sentence(run, n));

function headOf(view: AnyView, run: ViewedRun, n: number): string {
  const line = run.playback.step(n).range?.[0];
  return `## Step ${n}${line === undefined ? '' : `, line ${line}`}\n\n${sentenceAt(view, run, n)}`;
}

function markdownOf({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

const escaped = (cell: string): string => cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ');

const tablesOf = ({ frames, objects, frame: running }: Snapshot): readonly Table[] => [
  {
    title: 'Frames',
    columns: ['frame', 'of', 'kind', 'state'],
    rows: frames.map(({ id, function: name, kind, suspended }) => [
      id,
      name,
      kind,
      id === running ? 'running' : suspended ? 'suspended' : 'waiting',
    ]),
  },
  {
    title: 'Names',
    columns: ['name', 'in', 'refers to', 'through'],
    rows: frames.flatMap(({ id, names }) => names.map(({ name, object, cell }) => [name, id, object, cell ?? ''])),
  },
  {
    title: 'Objects',
    columns: ['object', 'type', 'value', 'class', 'held by'],
    rows: [...objects.values()].map(({ id, type, text, class: of, held }) => [id, type, text ?? '', of ?? '', held]),
  },
  {
    title: 'References',
    columns: ['from', 'kind', 'label', 'to', 'strength'],
    rows: [...objects.values()].flatMap(({ id, references }) =>
      references.map(({ kind, label, object, strength }) => [id, kind, label, object, strength]),
    ),
  },
];
