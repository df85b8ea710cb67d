/**
 * A key with its modifiers, in one notation for key map, help and menus: `ArrowRight`, `Shift+ArrowRight`,
 * `Mod+Enter` (Ctrl, on a Mac Cmd), `+`. For characters, Shift is part of the character and is not named.
 */
export type Chord = string;

/** What of a keyboard event a chord is read from. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const isCharacter = (key: string): boolean => [...key].length === 1;

/** The chord that was pressed; null with modifiers that no chord has. */
export function chordOf(press: KeyPress, mac: boolean): Chord | null {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (press.altKey || other) return null;
  const key = press.key === ' ' ? 'Space' : press.key;
  const named = mod && isCharacter(key) ? key.toUpperCase() : key;
  const shift = press.shiftKey && (!isCharacter(key) || mod);
  return `${mod ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${named}`;
}

/** Whether the chord is one character (or the space bar) without a modifier: what speech input may press by accident. */
export const isCharacterChord = (chord: Chord): boolean => isCharacter(chord) || chord === 'Space';

/** Whether the chord acts also while a text is being typed: it has Mod, or is a function key. */
export const actsWhileTyping = (chord: Chord): boolean => chord.startsWith('Mod+') || /^F\d+$/.test(chord);

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Enter: '↵',
  Escape: 'Esc',
  '-': '−',
};

const parts = (chord: Chord): readonly string[] => (chord === '+' ? ['+'] : chord.split('+'));

/** The chord as people read it: `Ctrl ↵`, on a Mac `⌘↵`. */
export function chordText(chord: Chord, mac: boolean): string {
  const modifiers: Readonly<Record<string, string>> = { Mod: mac ? '⌘' : 'Ctrl', Shift: mac ? '⇧' : 'Shift' };
  return parts(chord)
    .map((part) => modifiers[part] ?? SYMBOLS[part] ?? part)
    .join(mac ? '' : ' ');
}

/** The chord as `aria-keyshortcuts` wants it. */
export const ariaChord = (chord: Chord, mac: boolean): string =>
  parts(chord)
    .map((part) => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part === '+' ? 'Plus' : part))
    .join('+');

/** The chord in Electron's notation. */
export function accelerator(chord: Chord): string {
  const names: Readonly<Record<string, string>> = { Mod: 'CmdOrCtrl', '+': 'Plus' };
  return parts(chord)
    .map((part) => names[part] ?? part.replace(/^Arrow/, ''))
    .join('+');
}
