/** What every view owes to all that is written once for all of them. A new view is tested as soon as it is listed. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { TRACE_VERSION } from '../../model/trace.ts';
import { POINTABLE, targetOf } from '../../visualizers/drawing/hit.ts';
import { VIEWS } from '../../visualizers/index.ts';
import type { Show } from '../../visualizers/show.ts';
import { textOf } from '../../words/phrase.ts';
import { STORIES } from './stories.ts';

const SHOW: Show = { values: 'inside', opened: new Set() };
const STEPS = (Object.keys(STORIES) as (keyof typeof STORIES)[]).flatMap((story) => {
  const playback = STORIES[story]();
  return Array.from({ length: playback.length }, (_, n) => ({ story, playback, n }));
});

test('no two views share an id', () => {
  expect(new Set(VIEWS.map(({ id }) => id)).size).toBe(VIEWS.length);
});

describe.each(VIEWS)('the view $id', (view) => {
  test('has a sign, and needs nothing that is not recorded', () => {
    expect(view.icon).toMatch(/^M[-\d.,\sa-zA-Z]+$/);
    expect(view.needs).toBeLessThanOrEqual(TRACE_VERSION);
  });

  test.each(STEPS)('has room for all there is to see in $story, step $n', ({ playback, n }) => {
    const { bounds, covered, step } = view.layout({ playback }, SHOW).at(n);
    expect(step).toBe(n);
    expect(covered.x).toBeGreaterThanOrEqual(bounds.x);
    expect(covered.y).toBeGreaterThanOrEqual(bounds.y);
    expect(covered.x + covered.width).toBeLessThanOrEqual(bounds.x + bounds.width);
    expect(covered.y + covered.height).toBeLessThanOrEqual(bounds.y + bounds.height);
  });

  test.each(STEPS)('draws things that stand for what is there in $story, step $n', ({ playback, n }) => {
    const { objects, frames } = playback.at(n);
    const before = n > 0 ? playback.at(n - 1) : null;
    const isKnown = (object: string): boolean => objects.has(object as never) || !!before?.objects.has(object as never);
    const root = new JSDOM('<svg><g></g></svg>').window.document.querySelector('g') as unknown as SVGGElement;
    view.draw(root, view.layout({ playback }, SHOW).at(n), { theme: 'light', animate: false });
    const targets = [...root.querySelectorAll<SVGElement>(POINTABLE)].map(targetOf);
    for (const target of targets) {
      if (target?.kind === 'name') expect(frames.map(({ id }) => id)).toContain(target.frame);
      else expect(isKnown(target?.object ?? ''), JSON.stringify(target)).toBe(true);
    }
    const names = targets.flatMap((target) => (target?.kind === 'name' ? [`${target.frame} ${target.name}`] : []));
    const bound = frames
      .filter(({ suspended }) => !suspended)
      .flatMap(({ id, names }) => names.map(({ name }) => `${id} ${name}`));
    if (frames.length < 5) expect(names).toEqual(expect.arrayContaining(bound));
  });

  test.each(STEPS)('tells in tables who refers to what in $story, step $n', ({ playback, n }) => {
    const run = { playback };
    const tables = view.describe.tables(run, view.layout(run, SHOW).at(n));
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
    const rows = tables.flatMap((table) => table.rows);
    const isTold = (...cells: readonly string[]): boolean =>
      rows.some((row) => cells.every((cell) => row.includes(cell)));
    const { frames, objects } = playback.at(n);
    const named = frames.length < 5 ? frames.flatMap(({ names }) => names) : [];
    for (const { name, object } of named) {
      expect(isTold(name, object), name).toBe(true);
      for (const { kind, label, object: to, strength } of objects.get(object)?.references ?? [])
        expect(isTold(object, kind, label, to, strength), `${object} ${label}`).toBe(true);
    }
  });

  test('says what a step did', () => {
    const run = { playback: STORIES.copies(), source: '' };
    expect(textOf(view.describe.sentence(run, 1))).toMatch(/\.$/);
  });
});
