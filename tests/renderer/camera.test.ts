import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPlacement, isInSight, isLost, isOutOfSight, roomFor } from '../../player/stage/fit.ts';
import { type Box, unionOf } from '../../visualizers/geometry/box.ts';

const STAGE = { width: 900, height: 600 };
const size = fc.integer({ min: 1, max: 3000 });
const place = fc.integer({ min: -2000, max: 2000 });
const boxes: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: size, height: size });
const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

describe('a drawing that was made to fit', () => {
  it('is in sight as a whole, and no larger drawing would be', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const placement = fitPlacement(box, STAGE);
        expect(isInSight(box, placement, STAGE)).toBe(true);
        expect(isOutOfSight(box, placement, STAGE)).toBe(false);
        expect(isLost(box, placement, STAGE)).toBe(false);
      }),
    );
  });

  it('is not blown up', () => {
    expect(fitPlacement({ x: 0, y: 0, width: 10, height: 10 }, STAGE).k).toBeLessThan(2);
  });
});

describe('the room for what is coming', () => {
  it('never makes the drawing of now look lost, so that the camera comes to rest', () => {
    fc.assert(
      fc.property(boxes, boxes, (now, coming) => {
        const placement = fitPlacement(roomFor(now, coming, STAGE), STAGE);
        expect(isInSight(now, placement, STAGE)).toBe(true);
        expect(isLost(now, placement, STAGE)).toBe(false);
      }),
    );
  });

  it('is all there is to show while there is nothing yet', () => {
    const coming = { x: 5, y: 5, width: 3000, height: 10 };
    expect(roomFor(NOTHING, coming, STAGE)).toEqual(coming);
    expect(unionOf(coming, NOTHING)).toEqual(coming);
  });
});

describe('a drawing out of sight', () => {
  it('is beyond one of the edges', () => {
    const box = { x: 0, y: 0, width: 100, height: 100 };
    expect(isOutOfSight(box, { k: 1, x: -101, y: 0 }, STAGE)).toBe(true);
    expect(isOutOfSight(box, { k: 1, x: 0, y: 601 }, STAGE)).toBe(true);
    expect(isOutOfSight(box, { k: 1, x: -99, y: 0 }, STAGE)).toBe(false);
  });
});
