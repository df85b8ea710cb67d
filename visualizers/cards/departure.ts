/** How a card left the canvas: freed, gone to an unknown fate, or still alive but no longer shown. */
export type Departure = 'freed' | 'lost' | 'gone';
