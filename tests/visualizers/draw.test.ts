import { setTimeout as sleep } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { exportSvg } from '../../exports/svg.ts';
import { tiesOf } from '../../model/ties.ts';
import { DURATION } from '../../visualizers/drawing/join.ts';
import { mark } from '../../visualizers/drawing/lighting.ts';
import { VIEWS, viewNamed } from '../../visualizers/index.ts';
import type { Show } from '../../visualizers/show.ts';
import { sticky } from '../../visualizers/sticky/view.ts';
import { randomStory } from './random-story.ts';
import { STORIES } from './stories.ts';

const OPTIONS: Show = { values: 'inside', opened: new Set() };
const STILL = { theme: 'light', animate: false } as const;

const createRoot = (): SVGGElement => {
  const { document } = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"><g></g></svg>').window;
  return document.querySelector('g') as SVGGElement;
};

const drawnFresh = (drawing: Parameters<typeof sticky.draw>[1]): string => {
  const root = createRoot();
  sticky.draw(root, drawing, STILL);
  return root.innerHTML;
};

const layoutOf = (story: keyof typeof STORIES): ReturnType<typeof sticky.layout> =>
  sticky.layout({ playback: STORIES[story]() }, OPTIONS);

describe('drawing', () => {
  test('over an earlier drawing gives what a fresh drawing gives', () => {
    const playback = randomStory(0.4, 40);
    const layout = sticky.layout({ playback }, OPTIONS);
    const root = createRoot();
    for (const n of [0, 1, 2, 20, 19, 39, 3, 30, 31, 32]) {
      sticky.draw(root, layout.at(n), STILL);
      expect(root.innerHTML, `step ${n}`).toBe(drawnFresh(layout.at(n)));
    }
  });

  test('forgets the theme that was there before', () => {
    const layout = layoutOf('copies');
    const root = createRoot();
    sticky.draw(root, layout.at(6), { theme: 'dark', animate: false });
    sticky.draw(root, layout.at(6), STILL);
    expect(root.innerHTML).toBe(drawnFresh(layout.at(6)));
  });

  test('clears what was lit', () => {
    const playback = STORIES.copies();
    const layout = sticky.layout({ playback }, OPTIONS);
    const root = createRoot();
    sticky.draw(root, layout.at(6), STILL);
    mark(root, tiesOf(playback.at(6), { kind: 'object', object: 'o12' }));
    sticky.draw(root, layout.at(6), STILL);
    expect(root.innerHTML).toBe(drawnFresh(layout.at(6)));
  });

  describe('with movement', () => {
    test('ends as a fresh drawing, also when a step cuts the movement of another short', async () => {
      const layout = sticky.layout({ playback: randomStory(0.7, 30) }, OPTIONS);
      const root = createRoot();
      for (const n of [0, 1, 2, 12, 11, 29]) {
        sticky.draw(root, layout.at(n), { theme: 'light', animate: true });
        await sleep(n % 2 === 0 ? DURATION / 3 : DURATION * 2);
      }
      await vi.waitFor(() => expect(root.innerHTML).toBe(drawnFresh(layout.at(29))), { timeout: 5000 });
    });

    test('takes no longer than 250 ms', () => {
      expect(DURATION).toBeLessThanOrEqual(250);
    });
  });
});

describe('the elements of a drawing', () => {
  const root = createRoot();
  sticky.draw(root, layoutOf('copies').at(6), STILL);
  const label = (selector: string): string | null | undefined =>
    root.querySelector(selector)?.getAttribute('aria-label');

  test('have names for a screen reader', () => {
    expect(label('[data-object="o11"]')).toBe('list, 3 items, names l1 and l2, 2 references');
    expect(label('[data-frame="f1"][data-name="l1"]')).toBe('name l1 in module');
    expect(label('[data-reference="o11:1"]')).toBe('item 1 of list l1 and l2 to list');
    expect(label('[role="group"][data-frame="f1"]')).toBe('frame module: copy, l1, l2, l3, l4');
  });

  test('can be reached with the keyboard', () => {
    for (const element of root.querySelectorAll('[data-object], [data-name], [data-reference]')) {
      expect(element.getAttribute('tabindex')).toBe('0');
      expect(element.getAttribute('role')).toMatch(/^(group|img)$/);
    }
  });

  test('that fold are buttons', () => {
    const tables = createRoot();
    sticky.draw(tables, layoutOf('tables').at(0), STILL);
    const folds = [...tables.querySelectorAll('[data-fold]')];
    expect(folds.map((fold) => [fold.getAttribute('data-fold'), fold.textContent])).toEqual([
      ['o14', '+93'],
      ['o17', '+31'],
    ]);
    expect(folds.every((fold) => fold.getAttribute('role') === 'button')).toBe(true);
  });

  test('that are opened can be folded again', () => {
    const tables = createRoot();
    const layout = sticky.layout(
      { playback: STORIES.tables() },
      {
        ...OPTIONS,
        opened: new Set(['o14', 'o17']),
      },
    );
    sticky.draw(tables, layout.at(0), STILL);
    expect([...tables.querySelectorAll('[data-fold]')].map((fold) => fold.getAttribute('data-fold'))).toEqual([
      'o14',
      'o17',
    ]);
  });
});

describe('mark', () => {
  test('lights what is tied and dims the rest', () => {
    const playback = STORIES.copies();
    const root = createRoot();
    sticky.draw(root, sticky.layout({ playback }, OPTIONS).at(6), STILL);
    mark(root, tiesOf(playback.at(6), { kind: 'name', frame: 'f1', name: 'l1' }));
    const lit = [...root.querySelectorAll('[data-lit]')].map((one) => one.getAttribute('aria-label'));
    expect(lit).toContain('name l2 in module');
    expect(lit).not.toContain('name l3 in module');
    expect(root.querySelector('[data-name="l3"]')?.hasAttribute('opacity')).toBe(true);
    mark(root, null);
    expect(root.querySelectorAll('[data-lit], [data-object][opacity]')).toHaveLength(0);
  });
});

describe('exportSvg', () => {
  const { document, DOMParser } = new JSDOM('').window;
  const drawing = layoutOf('lifetimes').at(3);
  const title = 'a < b & "c"';
  const svg = exportSvg(sticky, drawing, { document, theme: 'light', title, description: 'what it shows' });
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');

  test('is XML with title and description', () => {
    expect(parsed.documentElement.tagName).toBe('svg');
    expect(parsed.querySelector('title')?.textContent).toBe(title);
    expect(parsed.querySelector('desc')?.textContent).toBe('what it shows');
  });

  test('needs nothing from outside and runs nothing', () => {
    expect(parsed.querySelectorAll('script, image, use, foreignObject, style, a')).toHaveLength(0);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href/);
  });

  test('has its texts as text, with fonts to fall back on', () => {
    const texts = [...parsed.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(['brie', 'wr', 'Cheese', "'Brie'", 'dead']));
    for (const element of parsed.querySelectorAll('[font-family]')) {
      expect(element.getAttribute('font-family')).toMatch(/, (sans-serif|monospace)$/);
    }
  });

  test('shows the same elements as the screen', () => {
    const root = createRoot();
    sticky.draw(root, drawing, STILL);
    const marks = (node: ParentNode): (string | null)[] =>
      [...node.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    expect(marks(parsed)).toEqual(marks(root));
  });
});

test('every view can be found by its id', () => {
  for (const view of VIEWS) expect(viewNamed(view.id)).toBe(view);
  expect(viewNamed('no such view')).toBeUndefined();
});
