import { claimsAt } from '../../model/claims/claims.ts';
import { sentenceOf } from '../../words/language.ts';
import { objectTables } from '../describing/objects.ts';
import type { Table } from '../describing/table.ts';
import type { Describing } from '../view.ts';
import type { StickyScene } from './layout/composing/scene.ts';

/** The sticky view in words: what is on which object, what refers to what. */
export const describe: Describing<StickyScene> = {
  sentence: ({ playback, source = '', outcome = null, shutdown = null }, n) =>
    sentenceOf(claimsAt(playback, source, n, outcome, shutdown), 'sticky'),
  tables: ({ playback }, scene) => [names(scene), ...objectTables(playback.at(scene.step), scene.cards)],
};

/** Which name is on which object, frame by frame. */
const names = ({ notes }: StickyScene): Table => ({
  title: 'Names',
  columns: ['frame', 'name', 'object', 'in this step'],
  rows: notes.flatMap(({ frame, notes: group }) =>
    group.map(({ name, object, state }) => [frame, name, object, state === 'same' ? '' : state]),
  ),
});
