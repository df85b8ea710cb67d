import { claimsAt } from '../../model/claims/claims.ts';
import { isClass } from '../../model/kinds.ts';
import type { MemoryObject } from '../../model/snapshot.ts';
import type { ObjectId } from '../../model/trace.ts';
import { sentenceOf, typeWord } from '../../words/language.ts';
import type { Table } from '../describing/table.ts';
import type { Describing, ViewedRun } from '../view.ts';
import type { StickyScene } from './layout/composing/scene.ts';

/** The sticky view in words: what is on which object, what refers to what. */
export const describe: Describing<StickyScene> = {
  sentence: ({ playback, source = '', outcome = null }, n) =>
    sentenceOf(claimsAt(playback, source, n, outcome), 'sticky'),
  tables: (run, scene) => [names(scene), objects(run, scene), references(run, scene)],
};

/** Which name is on which object, frame by frame. */
const names = ({ notes }: StickyScene): Table => ({
  title: 'Names',
  columns: ['frame', 'name', 'object', 'in this step'],
  rows: notes.flatMap(({ frame, notes: group }) =>
    group.map(({ name, object, state }) => [frame, name, object, state === 'same' ? '' : state]),
  ),
});

const objects = (run: ViewedRun, scene: StickyScene): Table => {
  const states = new Map(scene.cards.map(({ card, state }) => [card.object, state]));
  return {
    title: 'Objects',
    columns: ['object', 'type', 'value', 'in this step'],
    rows: [
      ...shownObjects(run, scene).map((object) => [
        object.id,
        typeWord({ type: object.type, isClass: isClass(object) }),
        object.text ?? '',
        '',
      ]),
      ...scene.cards
        .filter(({ card }) => states.get(card.object) !== 'live')
        .map(({ card, state }) => [card.object, card.type, card.lines.join(''), state]),
    ],
  };
};

const references = (run: ViewedRun, scene: StickyScene): Table => ({
  title: 'References',
  columns: ['object', 'kind', 'label', 'to', 'strength'],
  rows: shownObjects(run, scene).flatMap(({ id, references: all }) =>
    all.map(({ kind, label, object, strength }) => [id, kind, label, object, strength]),
  ),
});

/** The objects that have a card or are written inside one, in the order of the drawing. */
function shownObjects({ playback }: ViewedRun, { step, cards }: StickyScene): readonly MemoryObject[] {
  const all = playback.at(step).objects;
  const ids = cards.flatMap(({ card }): readonly ObjectId[] => [
    card.object,
    ...(all.get(card.object)?.references ?? []).map(({ object }) => object),
  ]);
  return [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
}
