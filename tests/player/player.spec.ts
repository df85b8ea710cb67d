import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { ROOT } from '../../electron/start/build.mjs';
import { documentOf, formatDocument } from '../../model/document.ts';

const PLACE = 'http://player.test/';
const LESSON = JSON.parse(readFileSync(path.join(ROOT, 'out', 'lessons', 'shallow-and-deep-copy.json'), 'utf8'));
const DOCUMENT = formatDocument({ ...documentOf(LESSON.source), step: 4, values: 'objects', trace: LESSON });

/** What the page's server has. */
const FILES: Readonly<Record<string, string>> = {
  'refscope-player.js': readFileSync(path.join(ROOT, 'out', 'player', 'refscope-player.js'), 'utf8'),
  'copies.json': JSON.stringify(LESSON),
  'copies.refscope': DOCUMENT,
  'program.refscope': formatDocument(documentOf('a = 1\n')),
};

/** An empty page with a player in it. */
class PlayerPage {
  readonly page: Page;
  readonly player: Locator;

  constructor(page: Page) {
    this.page = page;
    this.player = page.locator('refscope-player');
  }

  async open(attributes: string, more = ''): Promise<void> {
    const markup = `<!doctype html><html lang="en"><title>A page</title><style>body { margin: 0 } ${more}</style>
      <main><h1>A page</h1><refscope-player ${attributes}></refscope-player></main>
      <script>window.heard = []; document.addEventListener('stepchange', ({ detail }) => heard.push(detail));</script>
      <script type="module" src="refscope-player.js"></script></html>`;
    await this.page.route(`${PLACE}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const body = name === '' ? markup : FILES[name];
      const contentType = name === '' ? 'text/html' : name.endsWith('.js') ? 'text/javascript' : 'application/json';
      return route.fulfill(body === undefined ? { status: 404 } : { body, contentType });
    });
    await this.page.goto(PLACE);
  }

  get notes(): Locator {
    return this.player.locator('.note:not(.peeled)');
  }

  get counter(): Locator {
    return this.player.locator('.counter');
  }

  get narration(): Locator {
    return this.player.locator('.narration');
  }

  get heard(): Promise<unknown> {
    return this.page.evaluate('heard');
  }
}

const test = base.extend<{ at: PlayerPage }>({
  at: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await use(new PlayerPage(page));
    expect(problems).toEqual([]);
  },
});

test('plays a recorded trace in an empty page, by keys, buttons and methods', async ({ at }) => {
  const last = LESSON.steps.length - 1;
  await at.open('src="copies.json"');
  await expect(at.counter).toHaveText(`Step 0 of ${last}`);
  await expect(at.narration).toHaveText('Nothing has run yet: no names, no objects.');
  await at.player.locator('.drawing').focus();
  await at.page.keyboard.press('End');
  await expect(at.counter).toHaveText(`Step ${last} of ${last}`);
  await expect(at.notes.first()).toBeVisible();
  await at.page.keyboard.press('ArrowLeft');
  await at.player.getByRole('button', { name: 'First step' }).click();
  await at.player.evaluate((player: HTMLElement & { next(): void; step: number }) => {
    player.next();
    player.step = 3;
  });
  await expect(at.counter).toHaveText(`Step 3 of ${last}`);
  const steps = LESSON.steps.length;
  expect(await at.heard).toEqual([last, last - 1, 0, 1, 3].map((step) => ({ step, steps })));
});

test('attributes choose the step, the theme and the view; a page styles the parts', async ({ at }) => {
  await at.open('src="copies.json" step="5" theme="dark"', 'refscope-player::part(narration) { font-size: 40px }');
  await expect(at.counter).toContainText('Step 5 ');
  const ground = (): Promise<string> =>
    at.player.locator('.player').evaluate((player) => getComputedStyle(player).backgroundColor);
  expect(await ground()).toBe('rgb(18, 21, 28)');
  expect(await at.narration.evaluate((one) => getComputedStyle(one).fontSize)).toBe('40px');
  await at.player.evaluate((player) => {
    player.setAttribute('theme', 'print');
    player.setAttribute('step', '6');
  });
  await expect(at.counter).toContainText('Step 6 ');
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await at.player.evaluate((player) => player.setAttribute('view', 'nonsense'));
  await expect(at.player.locator('.problem')).toHaveText('There is no view called nonsense.');
  await at.player.evaluate((player) => player.removeAttribute('view'));
  await expect(at.notes.first()).toBeVisible();
  await expect(at.player.locator('.problem')).toHaveText('');
});

test('a document is shown as it was saved; a name lights up while its words are pointed at', async ({ at }) => {
  await at.open('src="copies.refscope"');
  await expect(at.counter).toContainText('Step 4 ');
  await expect(at.player.locator('[data-object] >> text=int').first()).toBeVisible();
  await at.narration.locator('.name').first().hover();
  await expect(at.player.locator('[data-name][data-lit]').first()).toBeAttached();
  await at.page.mouse.move(1, 1);
  await expect(at.player.locator('[data-lit]')).toHaveCount(0);
});

test('the keyboard goes through the drawing and out of it; a card is moved and given back', async ({ at }) => {
  await at.open('src="copies.json" step="6"');
  const card = at.player.locator('[data-movable]').first();
  await expect(card).toBeVisible();
  await at.player.locator('.drawing').focus();
  await at.page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  const place = await card.getAttribute('transform');
  await at.page.keyboard.press('Alt+ArrowDown');
  await expect(card).not.toHaveAttribute('transform', place ?? '');
  await at.page.keyboard.press('Delete');
  await expect(card).toHaveAttribute('transform', place ?? '');
  await at.page.keyboard.press('Escape');
  await expect(at.player.locator('.drawing')).toBeFocused();
});

for (const [what, src, words] of [
  ['is not there', 'missing.json', 'The recording can’t be shown. The page’s server answered 404.'],
  ['is no recording', 'refscope-player.js', 'The recording can’t be shown. '],
  ['holds none', 'program.refscope', 'The recording can’t be shown. The document holds no recording of its program.'],
] as const) {
  test(`says that what is to be played ${what}`, async ({ at }) => {
    await at.open(`src="${src}"`);
    await expect(at.player.locator('.problem')).toContainText(words);
  });
}

test('plays by itself to the end, and stops there', async ({ at }) => {
  await at.page.clock.install();
  await at.open(`src="copies.json" step="${LESSON.steps.length - 3}"`);
  await expect(at.counter).toContainText('Step');
  await at.player.getByRole('button', { name: 'Play' }).click();
  await at.page.clock.runFor(10_000);
  await expect(at.counter).toHaveText(`Step ${LESSON.steps.length - 1} of ${LESSON.steps.length - 1}`);
  await expect(at.player.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('can be used without seeing it', async ({ at }) => {
  await at.open('src="copies.json" step="6"');
  await expect(at.notes.first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page: at.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
