import type { Pin } from '../../model/document.ts';
import type { Pins as Places } from '../../visualizers/layout/pins.ts';
import type { State } from './state.ts';

/** Cards that the person put somewhere. Objects are known by their numbers, which are the same each time a program runs. */
export interface Pins {
  /** The program whose cards they are: in another one, the same numbers are other objects. null: in none any more. */
  readonly program: string | null;
  readonly cards: readonly Pin[];
  /** What was pinned before each change, the latest last. */
  readonly before: readonly (readonly Pin[])[];
}

const NONE: readonly Pin[] = [];
/** Changes that can be taken back. */
const MOST_BEFORE = 100;

/** Pins of a program that was opened. */
export const pinsOf = (program: string, cards: readonly Pin[] = NONE): Pins => ({ program, cards, before: [] });

/** What is pinned in the program on the stage; the same list while nothing changes. */
export const shownPins = ({ run, pins }: Pick<State, 'run' | 'pins'>): readonly Pin[] =>
  run?.source === pins.program ? pins.cards : NONE;

/** Where the cards of one view were put. */
export const placesIn = (cards: readonly Pin[], view: string): Places =>
  new Map(cards.flatMap((pin) => (pin.view === view && isObject(pin) ? [[pin.card, pin] as const] : [])));

const isObject = (pin: Pin): pin is Pin & { readonly card: `o${number}` } => pin.card.startsWith('o');

/** Pins a card, or moves its pin. */
export const withPin = (pins: Pins, pin: Pin): Pins => changed(pins, [...without(pins, pin), pin]);

/** Takes a card's pin out. */
export const withoutPin = (pins: Pins, pin: Pick<Pin, 'view' | 'card'>): Pins => changed(pins, without(pins, pin));

/** Takes all pins out. */
export const withoutPins = (pins: Pins): Pins => changed(pins, NONE);

/** Takes the last change back. */
export function withPinsBefore(pins: Pins): Pins {
  const cards = pins.before.at(-1);
  return cards === undefined ? pins : { ...pins, cards, before: pins.before.slice(0, -1) };
}

const without = ({ cards }: Pins, { view, card }: Pick<Pin, 'view' | 'card'>): readonly Pin[] =>
  cards.filter((pin) => pin.view !== view || pin.card !== card);

function changed(pins: Pins, cards: readonly Pin[]): Pins {
  if (cards.length === 0 && pins.cards.length === 0) return pins;
  return { ...pins, cards, before: [...pins.before, pins.cards].slice(-MOST_BEFORE) };
}
