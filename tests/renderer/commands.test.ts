import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { METHODS, MenuCommand } from '../../model/desktop.ts';
import {
  accelerator,
  actsWhileTyping,
  ariaChord,
  chordOf,
  chordText,
  isCharacterChord,
  type KeyPress,
} from '../../player/keys/chord.ts';
import { menuOf } from '../../renderer/app/connections.ts';
import { COMMANDS } from '../../renderer/commands/commands.ts';
import { commandFor } from '../../renderer/commands/keyboard.ts';
import { viewChoices } from '../../renderer/commands/view-choice.ts';
import type { App } from '../../renderer/session/app.ts';
import { COMMAND_IDS } from '../../renderer/state/command-ids.ts';
import { initialState } from '../../renderer/state/initial.ts';
import { reduce } from '../../renderer/state/reducer.ts';
import { createStore } from '../../renderer/state/store.ts';
import { VIEWS } from '../../visualizers/index.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('a chord', () => {
  it.each([
    [press('ArrowRight'), false, 'ArrowRight'],
    [press('ArrowRight', { shiftKey: true }), false, 'Shift+ArrowRight'],
    [press('Enter', { ctrlKey: true }), false, 'Mod+Enter'],
    [press('Enter', { metaKey: true }), true, 'Mod+Enter'],
    [press('Enter', { ctrlKey: true }), true, null],
    [press('Enter', { metaKey: true }), false, null],
    [press('s', { ctrlKey: true }), false, 'Mod+S'],
    [press('S', { ctrlKey: true, shiftKey: true }), false, 'Mod+Shift+S'],
    // The plus sign needs Shift on some keyboards and not on others.
    [press('+', { shiftKey: true }), false, '+'],
    [press('+'), false, '+'],
    [press('?', { shiftKey: true }), false, '?'],
    [press(' '), false, 'Space'],
    [press('ArrowRight', { altKey: true }), false, null],
  ])('of %j (Mac: %s) is %s', (keys, mac, chord) => {
    expect(chordOf(keys, mac)).toBe(chord);
  });

  it('acts in the editor only if it types nothing and moves no cursor', () => {
    expect(['Mod+Enter', 'F8', 'F7', 'Mod+S'].every(actsWhileTyping)).toBe(true);
    expect(['ArrowRight', 'Home', 'Space', '?', 'PageDown', '+'].some(actsWhileTyping)).toBe(false);
  });

  it('is one character or more', () => {
    expect(['Space', '+', '-', '0', '?'].every(isCharacterChord)).toBe(true);
    expect(['ArrowRight', 'F8', 'Mod+S', 'Home'].some(isCharacterChord)).toBe(false);
  });

  it('is written for people, for screen readers and for menus', () => {
    expect(chordText('Mod+Shift+S', false)).toBe('Ctrl Shift S');
    expect(chordText('Mod+Enter', true)).toBe('⌘↵');
    expect(chordText('+', false)).toBe('+');
    expect(ariaChord('Mod+Enter', true)).toBe('Meta+Enter');
    expect(ariaChord('+', false)).toBe('Plus');
    expect(accelerator('Mod+Shift+S')).toBe('CmdOrCtrl+Shift+S');
    expect(accelerator('Shift+ArrowLeft')).toBe('Shift+Left');
  });
});

describe('the commands', () => {
  it('are exactly those that have an id, one each', () => {
    const views = viewChoices(VIEWS).map(({ id }) => id);
    expect(COMMANDS.map(({ id }) => id).sort()).toEqual([...COMMAND_IDS, ...views].sort());
  });

  it('never share a key', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('have the keys that were promised', () => {
    const promised: Readonly<Record<string, string>> = {
      ArrowRight: 'step.next',
      ArrowLeft: 'step.back',
      'Shift+ArrowRight': 'step.over',
      'Shift+ArrowLeft': 'step.backOver',
      ArrowUp: 'step.out',
      Home: 'step.first',
      End: 'step.last',
      PageDown: 'step.next',
      PageUp: 'step.back',
      Space: 'step.play',
      'Mod+Enter': 'run.start',
      '+': 'view.zoomIn',
      '-': 'view.zoomOut',
      '0': 'view.fit',
      '?': 'help.keys',
      F8: 'step.next',
      F7: 'step.back',
    };
    for (const [key, id] of Object.entries(promised)) expect(commandFor(key, true)?.id).toBe(id);
  });

  it('lose their keys of one character when those are off, and no others', () => {
    expect(commandFor('Space', false)).toBeNull();
    expect(commandFor('?', false)).toBeNull();
    expect(commandFor('ArrowRight', false)?.id).toBe('step.next');
  });

  it('make menus that the desktop takes', () => {
    const commands = menuOf(initialState('sticky', 'light'));
    expect(v.is(METHODS.setMenu.request, { commands })).toBe(true);
    expect(v.is(MenuCommand, { ...commands[0], accelerator: 'no such + key' })).toBe(false);
  });
});

describe('the choice of a view', () => {
  const views = [
    { id: 'sticky', name: 'Sticky notes' },
    { id: 'frames', name: 'Frames' },
  ];

  it('is a command for each view, its number the key', () => {
    expect(viewChoices(views).map(({ id, keys }) => [id, ...keys])).toEqual([
      ['view.show.sticky', '1'],
      ['view.show.frames', '2'],
    ]);
    expect(viewChoices(views.slice(0, 1))).toEqual([]);
  });

  it('shows the view, and says which is shown', () => {
    const store = createStore(reduce, initialState('sticky', 'light'));
    const [sticky, frames] = viewChoices(views);
    frames?.run({ store } as App);
    expect([sticky?.checked?.(store.getState()), frames?.checked?.(store.getState())]).toEqual([false, true]);
  });
});
