import { describe, expect, it } from 'vitest';
import { visible } from '../../words/visible-text.ts';

describe('a text of the program as it is shown', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u000bd\u007f', 'a␀b␇c␋d␡'],
    ['an escape that orders nothing', '\u001bx', '␛x'],
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['the cursor', '\u001b[2J\u001b[10;20Hx', 'x'],
    ['what is no character', '\ufffe\uffff\ud800', '���'],
    ['C1 controls', '\u0085\u009b', '��'],
    ['lines and tabs', 'a\tb\nc\r\nd', 'a\tb\nc\nd'],
    ['carriage returns', '10%\r20%', '10%␍20%'],
    ['all else', 'é 漢 😀 ␛', 'é 漢 😀 ␛'],
  ])('%s', (_, text, shown) => expect(visible(text)).toBe(shown));
});
