/** The gallery flips through the drawings with the arrow keys, and shows old and new where they differ. */
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import { html } from './gallery-page.mjs';

const drawing = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`;

const PAIRS = [
  { name: 'same', shows: 'A & B.', old: drawing('1'), now: drawing('1') },
  { name: 'other', shows: 'A card.', old: drawing('1'), now: drawing('2') },
  { name: 'same-too', shows: '', old: drawing('3'), now: drawing('3') },
  { name: 'added', shows: '', old: null, now: drawing('4') },
  { name: 'gone', shows: '', old: drawing('5'), now: null },
];

let window: JSDOM['window'];
beforeEach(() => {
  window = new JSDOM(html(PAIRS), { runScripts: 'dangerously', url: 'http://localhost/gallery.html' }).window;
});

const press = (key: string): void => {
  window.dispatchEvent(new window.KeyboardEvent('keydown', { key }));
};
const shown = (): readonly string[] => [...window.document.querySelectorAll('.shown')].map(({ id }) => id);
const picturesOf = (name: string): readonly string[] =>
  [...window.document.querySelectorAll<HTMLImageElement>(`#${name} img`)].map(
    ({ alt, src }) => `${alt}:${/<text>(.)/.exec(atob(src.split(',')[1] as string))?.[1]}`,
  );

test('shows one drawing at a time, and the arrow keys flip through all', () => {
  expect(shown()).toEqual(['same']);
  for (const name of ['other', 'same-too', 'added', 'gone', 'same']) {
    press('ArrowRight');
    expect(shown()).toEqual([name]);
  }
  press('ArrowLeft');
  expect(shown()).toEqual(['gone']);
});

test('up and down stop only at drawings that differ', () => {
  const visited = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
    press(key);
    return shown()[0];
  });
  expect(visited).toEqual(['other', 'added', 'gone', 'other', 'gone']);
});

test('old and new stand beside each other where they differ', () => {
  expect(PAIRS.map(({ name }) => picturesOf(name))).toEqual([[':1'], ['old:1', 'new:2'], [':3'], ['new:4'], ['old:5']]);
  expect(window.document.querySelector('header')?.textContent).toContain('5 drawings, 3 of them differ');
});
