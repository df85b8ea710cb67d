import { changesAt } from '../../../model/changes.ts';
import { textOfFile } from '../../../model/files.ts';
import type { Playback } from '../../../model/playback.ts';
import { unbinderOf } from '../../../model/unbinding.ts';
import { NO_PINS } from '../../pins.ts';
import type { Layout, LayoutOptions } from '../../view.ts';
import { compose, type StepEvents } from './composing/compose.ts';
import type { StickyScene } from './composing/scene.ts';
import { createGraphMaker } from './contents/graph.ts';
import { createPlaces, type PlaceFinder } from './placing/places.ts';

/** So many steps are gone through while a person waits, and no more. */
const NEAR = 256;
/** A glance begins so many steps before the step that is asked for: stepping back shows the same layout. */
const BEHIND = 24;

/** The layout of the sticky-note view: where every card, note and arrow stands at every step. */
export function createStickyLayout(playback: Playback, options: LayoutOptions): Layout<StickyScene> {
  const eventsOf = (n: number): StepEvents => ({
    changes: changesAt(playback, n),
    peeledBy: (name) => (options.source === undefined ? null : unbinderOf(playback, options.source, n, name)),
  });
  const makeGraph = createGraphMaker(options, (file) => textOfFile(playback, options.source ?? '', file));
  const pins = options.pinned ?? NO_PINS;
  const placesFrom = (first: number): PlaceFinder =>
    createPlaces(
      playback,
      makeGraph,
      (candidate, isFresh) => {
        const events = eventsOf(candidate.shown.graph.snapshot.step);
        const { bounds } = compose(candidate, isFresh ? { ...events, changes: [] } : events, pins);
        return bounds.width * bounds.height;
      },
      { first, pins },
    );
  const places = placesFrom(0);
  let glanced = { first: 0, places };
  const reaches = (n: number): boolean => n < places.reached + NEAR;
  const glancedAt = (n: number): PlaceFinder => {
    if (n < glanced.first || n >= glanced.places.reached + NEAR) {
      const first = Math.max(0, n - BEHIND);
      glanced = { first, places: placesFrom(first) };
    }
    return glanced.places;
  };
  return {
    at: (n) => compose(places.at(n), eventsOf(n), pins),
    reaches,
    glance: (n) => compose(glancedAt(n).at(n), eventsOf(n), pins),
    coming: (n, end) => (reaches(n) ? places : glancedAt(n)).around(n, end),
    workAhead(milliseconds) {
      const end = performance.now() + milliseconds;
      while (places.advance()) if (performance.now() > end) return false;
      return true;
    },
  };
}
