import { changesAt } from '../../../model/changes.ts';
import { wholesAt } from '../../../model/claims/wholes.ts';
import { textOfFile } from '../../../model/files.ts';
import { unbinderOf } from '../../../model/unbinding.ts';
import { NOTHING_HAPPENED } from '../../changes/marks.ts';
import { NO_PINS, type Show } from '../../show.ts';
import type { Layout, ViewedRun } from '../../view.ts';
import { createAlike } from './composing/alike.ts';
import { compose, type StepEvents } from './composing/compose.ts';
import type { StickyScene } from './composing/scene.ts';
import { createGraphMaker } from './contents/graph.ts';
import { createPlaces, type PlaceFinder } from './placing/places.ts';

/** So many steps are gone through while a person waits, and no more. */
const NEAR = 256;
/** A preview begins so many steps before the step that is asked for: stepping back shows the same layout. */
const BEHIND = 24;

/** The layout of the sticky-note view: where every card, note and arrow stands at every step. */
export function createStickyLayout({ playback, source }: ViewedRun, show: Show): Layout<StickyScene> {
  const eventsOf = (n: number): StepEvents => ({
    changes: changesAt(playback, n),
    wholes: wholesAt(playback, source ?? '', n),
    peeledBy: (name) => (source === undefined ? null : unbinderOf(playback, source, n, name)),
  });
  const makeGraph = createGraphMaker(show, (file) => textOfFile(playback, source ?? '', file));
  const pins = show.pinned ?? NO_PINS;
  const placesFrom = (first: number): PlaceFinder =>
    createPlaces(
      playback,
      makeGraph,
      (candidate, isFresh) => {
        const events = eventsOf(candidate.shown.graph.snapshot.step);
        const { bounds } = compose(candidate, isFresh ? { ...events, ...NOTHING_HAPPENED } : events, pins);
        return bounds.width * bounds.height;
      },
      { first, pins },
    );
  const alike = createAlike();
  const sceneAt = (finder: PlaceFinder, n: number): StickyScene => compose(finder.at(n), eventsOf(n), pins, alike);
  const places = placesFrom(0);
  let previewed = { first: 0, places };
  const isReady = (n: number): boolean => n < places.reached + NEAR;
  const previewedAt = (n: number): PlaceFinder => {
    if (n < previewed.first || n >= previewed.places.reached + NEAR) {
      const first = Math.max(0, n - BEHIND);
      previewed = { first, places: placesFrom(first) };
    }
    return previewed.places;
  };
  return {
    at: (n) => sceneAt(places, n),
    isReady,
    preview: (n) => sceneAt(previewedAt(n), n),
    extent: (n, end) => (isReady(n) ? places : previewedAt(n)).around(n, end),
    prepare(milliseconds) {
      const end = performance.now() + milliseconds;
      while (places.advance()) if (performance.now() > end) return false;
      return true;
    },
  };
}
