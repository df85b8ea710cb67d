import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINIMUM, type Place, placeFor } from '../../electron/window-place.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 860 };
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 };

const at = (x: number, y: number, width = 1200, height = 800): Place => ({ x, y, width, height, maximized: false });

test('a window comes back where it was, also on the second screen', () => {
  expect(placeFor(at(100, 20), [LAPTOP])).toEqual(at(100, 20));
  expect(placeFor(at(1500, 40), [LAPTOP, PROJECTOR])).toEqual(at(1500, 40));
});

test('a window whose screen is gone comes to the middle of the first', () => {
  expect(placeFor(at(1500, 40), [LAPTOP])).toEqual(at(120, 30));
  expect(placeFor({ ...at(1500, 40), maximized: true }, [LAPTOP])).toEqual({ ...at(120, 30), maximized: true });
});

test('the first window is in the middle', () => {
  expect(placeFor(null, [PROJECTOR])).toEqual(at(1680, 90, 1440, 900));
});

test('whatever was remembered, the title bar can be reached and the window is not larger than its screen', () => {
  const number = fc.integer({ min: -5000, max: 5000 });
  const size = fc.integer({ min: 1, max: 9000 });
  const place = fc.record({ x: number, y: number, width: size, height: size, maximized: fc.boolean() });
  fc.assert(
    fc.property(place, fc.subarray([LAPTOP, PROJECTOR], { minLength: 1 }), (remembered, screens) => {
      const found = placeFor(remembered, screens);
      const home = screens.find(({ x, y, width, height }) => {
        const across = Math.min(found.x + found.width, x + width) - Math.max(found.x, x);
        return across >= 96 && found.y >= y && found.y < y + height;
      });
      expect(home).toBeDefined();
      expect(found.width).toBeLessThanOrEqual(home?.width ?? 0);
      expect(found.width).toBeGreaterThanOrEqual(MINIMUM.width);
    }),
  );
});
