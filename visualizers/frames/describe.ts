import { claimsAt } from '../../model/claims/claims.ts';
import type { ObjectId } from '../../model/trace.ts';
import { sentenceOf } from '../../words/language.ts';
import { objectTables } from '../describing/objects.ts';
import type { Table } from '../describing/table.ts';
import type { Describing } from '../view.ts';
import type { FramesScene } from './layout/scene.ts';

/** The frames view in words: what each name of each frame refers to, what the objects refer to. */
export const describe: Describing<FramesScene> = {
  sentence: ({ playback, source = '', outcome = null, shutdown = null }, n) =>
    sentenceOf(claimsAt(playback, source, n, outcome, shutdown), 'frames'),
  tables: ({ playback }, { step, tables, cards }) => [
    ...tables.map(frameTable),
    ...objectTables(playback.at(step), cards, namedBy(tables)),
  ],
};

const namedBy = (tables: FramesScene['tables']): readonly ObjectId[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ object }) => object ?? []));

const frameTable = ({ spoken, rows }: FramesScene['tables'][number]): Table => ({
  title: spoken,
  columns: ['name', 'object', 'value', 'in this step'],
  rows: rows.map(({ label: name, object, text, changed }) => [
    name,
    object ?? '',
    text ?? '',
    changed ? 'changed' : '',
  ]),
});
