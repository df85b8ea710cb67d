import { pinnedIn } from '../../model/pinned.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Point } from '../../visualizers/geometry/box.ts';
import type { AnyView } from '../../visualizers/index.ts';
import type { Layout, Scene, ViewedRun } from '../../visualizers/view.ts';
import type { Moves } from '../stage/actions.ts';
import type { Recorded } from './source.ts';

/** A run that is played in one view, with what a person has opened and moved there. */
export interface Played extends Moves {
  readonly view: AnyView;
  readonly run: ViewedRun & { readonly playback: Recorded['playback'] };
  /** Number of steps. */
  readonly length: number;
  /** Another one as soon as something was opened or moved. */
  layout(): Layout<Scene>;
  /** Opens what is folded, folds what is open. */
  fold(object: ObjectId): void;
}

/** A run as its document shows it. */
export function createPlayed({ playback, source, outcome, shutdown, ...recorded }: Recorded, view: AnyView): Played {
  const run = { playback, source, outcome, shutdown };
  const opened = new Set(recorded.opened);
  const pinned = new Map<ObjectId, Point>(pinnedIn(playback, recorded.pinned, view.id));
  let layout: Layout<Scene> | null = null;
  const change = (how: () => void): void => {
    how();
    layout = null;
  };
  return {
    view,
    run,
    length: playback.length,
    layout() {
      layout ??= view.layout(run, { values: recorded.values, opened: new Set(opened), pinned: new Map(pinned) });
      return layout;
    },
    fold: (object) => change(() => opened.delete(object) || opened.add(object)),
    move: (object, to) => change(() => pinned.set(object, to)),
    release: (object) => change(() => pinned.delete(object)),
    placeOf: (object) => pinned.get(object),
  };
}
