import { actsWhileTyping, type Chord, chordOf, isCharacterChord } from '../../player/keys/chord.ts';
import type { App } from '../session/app.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

const byChord = new Map<Chord, Command>(COMMANDS.flatMap((command) => command.keys.map((key) => [key, command])));

/** Keys that a focused control of this kind uses itself, beyond those whose event it cancels. */
const KEPT: readonly { readonly selector: string; readonly keys: readonly Chord[] }[] = [
  { selector: 'button, summary, [role=button], [role=switch], [role=radio]', keys: ['Space', 'Enter'] },
  { selector: 'a[href]', keys: ['Enter'] },
  {
    selector: '[role=separator], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Space', 'Enter'],
  },
];

/** Keys that scroll a focused pane, as long as there is something to scroll. */
const SCROLLING: readonly Chord[] = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Space'];

const isTyping = (element: Element): boolean =>
  element.closest('input, textarea, select, [contenteditable=true]') !== null;

const scrolls = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1;

/** Whether the focused `element` keeps `chord` for itself. */
export function keepsChord(element: Element, chord: Chord): boolean {
  // A text has an undo of its own.
  if (isTyping(element)) return !actsWhileTyping(chord) || chord === 'Mod+Z';
  if (KEPT.some(({ selector, keys }) => element.matches(selector) && keys.includes(chord))) return true;
  return element.matches('[data-scrolls]') && SCROLLING.includes(chord) && scrolls(element);
}

/** The command that `chord` stands for now, or null. */
export function commandFor(chord: Chord, characterKeys: boolean): Command | null {
  if (isCharacterChord(chord) && !characterKeys) return null;
  return byChord.get(chord) ?? null;
}

/**
 * Lets the keys act wherever the focus is, except in what keeps them itself and under an open dialog.
 * Returns the function that ends it.
 */
export function listenToKeys(target: Window, app: App): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const chord = chordOf(event, app.mac);
    if (chord === null || event.defaultPrevented || app.store.getState().dialog) return;
    if (event.target instanceof Element && keepsChord(event.target, chord)) return;
    const command = commandFor(chord, app.store.getState().characterKeys);
    if (!command) return;
    // Also when it can't be done now: `End` must not scroll, nor Ctrl+S save the page.
    event.preventDefault();
    if (command.when(app.store.getState())) command.run(app);
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
