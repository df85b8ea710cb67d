/** Where a window stood with each set-up of screens: at the desk it stands elsewhere than with the projector. */
import * as v from 'valibot';
import { Place } from './window-place.ts';

/** Set-ups that are remembered for one window; the one not used for longest goes. */
const MOST = 8;
/** Steps of Electron's zoom level: each is a fifth larger. */
const Zoom = v.pipe(v.number(), v.minValue(-10), v.maxValue(10));

export const KnownPlace = v.strictObject({
  /** As `Screens.setup`. */
  setup: v.string(),
  place: Place,
  /** How large everything on screen is shown; 0: as usual. */
  zoom: Zoom,
});
export type KnownPlace = v.InferOutput<typeof KnownPlace>;

/** `places` with `known` as the one used last. */
export function remember(places: readonly KnownPlace[], known: KnownPlace): KnownPlace[] {
  return [known, ...places.filter(({ setup }) => setup !== known.setup)].slice(0, MOST);
}

/** The place with these screens, or null: they were never there. */
export function recall(places: readonly KnownPlace[], setup: string): KnownPlace | null {
  return places.find((known) => known.setup === setup) ?? null;
}
