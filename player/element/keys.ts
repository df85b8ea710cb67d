import { chordOf } from '../keys/chord.ts';

/** What keys do in a player. */
export interface PlayerCommands {
  next(): void;
  back(): void;
  over(): void;
  backOver(): void;
  out(): void;
  first(): void;
  last(): void;
  toggle(): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
}

/** The keys of the app, as far as a player has what they do. */
const KEYS: Readonly<Record<string, keyof PlayerCommands>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  'Shift+ArrowRight': 'over',
  'Shift+ArrowLeft': 'backOver',
  ArrowUp: 'out',
  Home: 'first',
  End: 'last',
  Space: 'toggle',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
};

/** Keys that a focused button uses itself. */
const PRESSING = ['Space', 'Enter'];

/** Lets keys act while the focus is in `root`; returns the function that ends it. */
export function listenToKeys(root: ShadowRoot, commands: PlayerCommands): () => void {
  const onKeyDown = (event: Event): void => {
    const press = event as KeyboardEvent;
    const chord = chordOf(press, false);
    if (chord === null || press.defaultPrevented) return;
    const isPressing = press.target instanceof HTMLButtonElement && PRESSING.includes(chord);
    const command = KEYS[chord];
    if (command === undefined || isPressing) return;
    press.preventDefault();
    commands[command]();
  };
  root.addEventListener('keydown', onKeyDown);
  return () => root.removeEventListener('keydown', onKeyDown);
}
