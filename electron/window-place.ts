/** Where a window stands, and where to put it when the screens are others than last time. */
import type { Rectangle } from 'electron';
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer());

/** In device-independent pixels. */
export const Place = v.strictObject({
  x: whole,
  y: whole,
  width: v.pipe(whole, v.minValue(1)),
  height: v.pipe(whole, v.minValue(1)),
  maximized: v.boolean(),
});
export type Place = v.InferOutput<typeof Place>;

export const MINIMUM = { width: 640, height: 480 } as const;
const USUAL = { width: 1440, height: 900 } as const;
/** How much of a window's title bar must be on a screen, so that it can be dragged back. */
const GRIP = { width: 96, height: 32 } as const;

/**
 * The place to open a window at: the remembered one where it can be seen, else the middle of the first screen.
 * @param screens work areas, the primary one first
 */
export function placeFor(remembered: Place | null, screens: readonly Rectangle[]): Place {
  const [primary = { x: 0, y: 0, ...USUAL }] = screens;
  if (remembered === null) return centred({ ...USUAL, maximized: false }, primary);
  const home = screens.find((screen) => shows(screen, { ...remembered, ...sizeOn(screen, remembered) }));
  return home === undefined ? centred(remembered, primary) : { ...remembered, ...sizeOn(home, remembered) };
}

type Size = Pick<Place, 'width' | 'height'>;

function sizeOn(screen: Rectangle, { width, height }: Size): Size {
  return {
    width: Math.min(Math.max(width, MINIMUM.width), screen.width),
    height: Math.min(Math.max(height, MINIMUM.height), screen.height),
  };
}

function centred(wanted: Size & Pick<Place, 'maximized'>, screen: Rectangle): Place {
  const { width, height } = sizeOn(screen, wanted);
  const x = screen.x + Math.round((screen.width - width) / 2);
  const y = screen.y + Math.round((screen.height - height) / 2);
  return { x, y, width, height, maximized: wanted.maximized };
}

/** Whether enough of the window's upper edge lies on the screen. */
function shows(screen: Rectangle, { x, y, width }: Place): boolean {
  const across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return across >= GRIP.width && y >= screen.y && y <= screen.y + screen.height - GRIP.height;
}

/** The place of one more window beside another: a little lower and to the right. */
export function besides(place: Place): Place {
  return { ...place, x: place.x + 32, y: place.y + 32, maximized: false };
}
