/** Electron's `screen`: one display, until a test says that there are others. */
import { EventEmitter } from 'node:events';

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ id: number, bounds: Box, workArea: Box, scaleFactor: number, internal: boolean }} Display */

/** @param {Box} bounds @param {number} index @returns {Display} */
const displayOf = (bounds, index) => ({
  ...{ id: index + 1, bounds, workArea: bounds, scaleFactor: 1 },
  internal: index === 0,
});

export function createScreen() {
  let displays = [displayOf({ x: 0, y: 0, width: 1920, height: 1080 }, 0)];
  const primary = () => /** @type {Display} */ (displays[0]);
  const screen = new EventEmitter();
  return Object.assign(screen, {
    getPrimaryDisplay: primary,
    getAllDisplays: () => displays,
    /** The display that holds most of a box. @param {Box} box */
    getDisplayMatching: (box) =>
      displays.reduce((best, one) => (common(one.bounds, box) > common(best.bounds, box) ? one : best), primary()),
    /** For tests: these displays, the first of them primary and built in, are there from now on. @param {Box[]} boxes */
    plug(boxes) {
      const event = boxes.length < displays.length ? 'display-removed' : 'display-added';
      displays = boxes.map(displayOf);
      screen.emit(event, {}, displays.at(-1));
    },
  });
}

/** How much of two boxes is the same, in square pixels. @param {Box} a @param {Box} b */
function common(a, b) {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}
