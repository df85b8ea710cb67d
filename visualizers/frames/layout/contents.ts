import { isAtomic, isClosed } from '../../../model/kinds.ts';
import type { Playback } from '../../../model/playback.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import type { FrameId, ObjectId } from '../../../model/trace.ts';
import type { Edge, Origin } from '../../arrows/edge.ts';
import { alone, cardsReachedFrom } from '../../arrows/reached.ts';
import { createCardCache } from '../../cards/cache.ts';
import type { Card } from '../../cards/card.ts';
import { isInsideFrame } from '../../cards/value.ts';
import type { Show } from '../../show.ts';
import { type FrameLabel, shownFrames } from '../../stack/frame-labels.ts';
import { type FrameTable, frameTable, type Life } from './frame-table.ts';
import type { Survey } from './survey.ts';

/** A frame that is shown, or how many stand there that are folded. */
export type Stacked = { readonly table: FrameTable } | { readonly folded: number };

/** What there is to draw at a step, before anything has a place. */
export interface Contents {
  readonly snapshot: Snapshot;
  /** In the order of the calls, the module first. */
  readonly stack: readonly Stacked[];
  /** Generators, coroutines and tasks, which come and go: where they stand does not depend on the stack. */
  readonly wandering: readonly FrameTable[];
  readonly cards: ReadonlyMap<ObjectId, Card>;
  readonly edges: readonly Edge<Origin>[];
  /** How many arrows lie between the frames and an object. */
  readonly depths: ReadonlyMap<ObjectId, number>;
}

/** A stack of more frames than this is folded in the middle. */
const MOST_FRAMES = 7;

/** Finds what there is to draw, a step at a time. */
export type FindContents = (n: number) => Contents;

export function createContents(playback: Playback, show: Show, survey: Survey): FindContents {
  const cached = createCardCache(show);
  return (n) => {
    const snapshot = playback.at(n);
    const tables = tablesOf(snapshot, show, survey);
    const bindings = [...tables.values()].flatMap(bindingsOf);
    const roots = [...bindings.map(({ to }) => to), ...leftOver(snapshot, show)];
    const { cards, edges } = cardsReachedFrom(roots, snapshot, (object) => cached(object, snapshot, false));
    const all: readonly Edge<Origin>[] = [...bindings, ...edges];
    return { snapshot, ...ordered(snapshot, tables), cards, edges: all, depths: depthsOf(roots, all) };
  };
}

function tablesOf(snapshot: Snapshot, show: Show, survey: Survey): ReadonlyMap<FrameId, FrameTable> {
  const { before, after, suspended } = shownFrames(snapshot, MOST_FRAMES);
  const labels = new Map<FrameId, FrameLabel>();
  for (const label of [...before, ...after, ...suspended]) labels.set(label.frame, label);
  return new Map(
    snapshot.frames.flatMap((frame) => {
      const label = labels.get(frame.id);
      if (!label) return [];
      const life: Life = {
        names: survey.namesOf(frame.id),
        waitsAt: frame.suspended ? survey.lineOf(frame.id, snapshot.step) : null,
        hadValue: (name) => survey.hadValue(frame.id, name, snapshot.step),
      };
      return [[frame.id, frameTable(frame, label, snapshot, show, life)] as const];
    }),
  );
}

function ordered(snapshot: Snapshot, tables: ReadonlyMap<FrameId, FrameTable>): Pick<Contents, 'stack' | 'wandering'> {
  const { before, hidden } = shownFrames(snapshot, MOST_FRAMES);
  const fold = before.at(-1)?.frame;
  const stack: Stacked[] = [];
  const wandering: FrameTable[] = [];
  for (const { id, kind, suspended } of snapshot.frames) {
    const table = tables.get(id);
    if (!table) continue;
    const isWandering = suspended || kind === 'generator' || kind === 'coroutine' || kind === 'async-generator';
    if (isWandering) wandering.push(table);
    else stack.push({ table });
    if (hidden > 0 && id === fold) stack.push({ folded: hidden });
  }
  return { stack, wandering };
}

/** All frames that are shown, in the order of the drawing. */
export const tablesIn = ({ stack, wandering }: Pick<Contents, 'stack' | 'wandering'>): readonly FrameTable[] => [
  ...stack.flatMap((one) => ('table' in one ? [one.table] : [])),
  ...wandering,
];

const bindingsOf = ({ frame, rows }: FrameTable): readonly Edge<Origin>[] =>
  rows.flatMap(({ text, object }, index) =>
    text === null && object !== null ? [{ from: frame, index, to: object, weak: false }] : [],
  );

/** What stands on the canvas though no shown name leads to it. */
function* leftOver(snapshot: Snapshot, show: Show): Iterable<ObjectId> {
  for (const object of alone(snapshot)) {
    const isSmall = isAtomic(object) ? show.values === 'inside' || object.immortal : isClosed(object);
    if (!isSmall && !isInsideFrame(object, snapshot, show.values)) yield object.id;
  }
}

function depthsOf(roots: readonly ObjectId[], edges: readonly Edge<Origin>[]): ReadonlyMap<ObjectId, number> {
  const depths = new Map<ObjectId, number>(roots.map((root) => [root, 1]));
  const leaving = new Map<Origin, ObjectId[]>();
  for (const { from, to, weak } of edges) if (!weak) leaving.set(from, [...(leaving.get(from) ?? []), to]);
  const waiting = [...depths.keys()];
  for (const id of waiting) {
    for (const to of leaving.get(id) ?? []) {
      if (depths.has(to)) continue;
      depths.set(to, (depths.get(id) as number) + 1);
      waiting.push(to);
    }
  }
  return depths;
}
