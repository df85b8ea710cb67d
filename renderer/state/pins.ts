import { isObjectCard, type Pin } from '../../model/document.ts';
import { type Landmarks, landmarksIn } from '../../model/landmarks.ts';
import { pinnedIn, pinnedObject } from '../../model/pinned.ts';
import type { ObjectId } from '../../model/trace.ts';
import { NO_PINS, type Pins as Places } from '../../visualizers/show.ts';
import type { Pins, RecordedRun, State } from './state.ts';

const NONE: readonly Pin[] = [];
/** Changes that can be taken back. */
const MOST_BEFORE = 100;

/** Pins of a program that was opened. */
export const pinsOf = (program: string, cards: readonly Pin[] = NONE): Pins => ({ program, cards, before: [] });

/** What is pinned in the program on the stage; the same list while nothing changes. */
export const shownPins = ({ run, pins }: Pick<State, 'run' | 'pins'>): readonly Pin[] =>
  run?.source === pins.program ? pins.cards : NONE;

/** Where the cards on the stage were put. What the run does not make, or not yet, has no place. */
export function pinnedPlaces(state: Pick<State, 'run' | 'pins' | 'viewId'>): Places {
  const cards = shownPins(state);
  if (state.run === null || cards.length === 0) return NO_PINS;
  return pinnedIn(state.run.playback, cards, state.viewId);
}

/** The card of an object, in a view. */
export interface StageCard {
  readonly view: string;
  readonly object: ObjectId;
}

/** The left top corner of a card, in px at zoom 1. */
export type Spot = Pick<Pin, 'x' | 'y'>;

/** Pins a card, or moves its pin. */
export function withPin(pins: Pins, card: StageCard, at: Spot, landmarks: Landmarks): Pins {
  const landmark = landmarks.of(card.object);
  if (landmark === null) return pins;
  return changed(pins, [...without(pins, card, landmarks), { view: card.view, card: landmark, ...at }]);
}

/** Takes a card's pin out. */
export const withoutPin = (pins: Pins, card: StageCard, landmarks: Landmarks): Pins =>
  changed(pins, without(pins, card, landmarks));

/** The pins with landmarks in the place of the numbers that objects have in `run`: in another run they are others. */
export function withLandmarks(pins: Pins, run: Pick<RecordedRun, 'source' | 'playback'>): Pins {
  if (run.source !== pins.program || !pins.cards.some(({ card }) => isObjectCard(card))) return pins;
  const landmarks = landmarksIn(run.playback);
  const named = (cards: readonly Pin[]): readonly Pin[] =>
    cards.flatMap((pin) => {
      const card = isObjectCard(pin.card) ? landmarks.of(pin.card) : pin.card;
      return card === null ? [] : [{ ...pin, card }];
    });
  return { ...pins, cards: named(pins.cards), before: pins.before.map(named) };
}

/** Takes all pins out. */
export const withoutPins = (pins: Pins): Pins => changed(pins, NONE);

/** Takes the last change back. */
export function withPinsBefore(pins: Pins): Pins {
  const cards = pins.before.at(-1);
  return cards === undefined ? pins : { ...pins, cards, before: pins.before.slice(0, -1) };
}

const without = ({ cards }: Pins, { view, object }: StageCard, landmarks: Landmarks): readonly Pin[] =>
  cards.filter((pin) => pin.view !== view || pinnedObject(pin, landmarks) !== object);

function changed(pins: Pins, cards: readonly Pin[]): Pins {
  if (cards.length === 0 && pins.cards.length === 0) return pins;
  return { ...pins, cards, before: [...pins.before, pins.cards].slice(-MOST_BEFORE) };
}
