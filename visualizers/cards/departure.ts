/** How a card left the canvas: freed, gone to an unknown fate, or still alive but no longer shown. */
export type Departure = 'freed' | 'lost' | 'gone';

/** What a ghost says. */
export const DEPARTURES: Readonly<Record<Departure, string>> = {
  freed: 'freed in this step',
  lost: 'no longer seen: fate unknown',
  gone: 'no name here any more',
};
