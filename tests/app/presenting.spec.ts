/** The app in front of a class. */
import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';

const presentation = (page: Page): Locator => page.getByRole('main', { name: 'Presentation' });

/** Opens a lesson and presents it. */
async function present(app: App, lesson = 'Shallow and deep copy'): Promise<Locator> {
  await app.open();
  await app.openLesson(lesson);
  await app.press('F5');
  await expect(presentation(app.page)).toBeVisible();
  await expect(presentation(app.page).locator('.stage-svg text').first()).toBeVisible();
  return presentation(app.page);
}

const fillsScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test('F5 fills the screen with statement, drawing and sentence; a clicker steps; Esc leaves', async ({ app, page }) => {
  const shown = await present(app);
  await expect.poll(() => fillsScreen(page)).toBe(true);
  for (const gone of [page.locator('.top-bar'), page.locator('.timeline'), page.locator('.lesson-card'), app.editor]) {
    await expect(gone).toBeHidden();
  }
  for (let step = 2; step <= 4; step++) await app.press('PageDown');
  await expect(shown).toContainText('Step 4 of');
  await app.press('PageUp');
  await expect(shown).toContainText('Step 3 of');
  await expect(shown.locator('.mark-next').first()).toContainText('l3 = list(l1)');
  await app.press('Escape');
  await expect(shown).toBeHidden();
  await expect.poll(() => fillsScreen(page)).toBe(false);
  await app.expectStep(3);
  await expect(app.cards.first()).toBeVisible();
});

test('leaving full screen in the browser’s own way ends the presentation', async ({ app, page }) => {
  const shown = await present(app);
  await expect.poll(() => fillsScreen(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(shown).toBeHidden();
});

test('where full screen is refused, the presentation fills the page', async ({ app, page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
  });
  const shown = await present(app);
  await app.press('PageDown');
  await expect(shown).toContainText('Step 2 of');
  await expect(app.notice).toBeHidden();
});

test('the first key after F5 is the presentation’s, also where the focus was in the editor', async ({ app, page }) => {
  await app.open();
  await app.editor.click();
  const focused = await app.editor.evaluate(async (editor) => {
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true }));
    // Before the next frame, with which the browser would see that the editor is hidden.
    while (!document.querySelector('.presentation')) await Promise.resolve();
    return document.activeElement?.className;
  });
  expect(focused).toBe('presentation');
  await app.press('PageDown');
  await expect(presentation(page)).toContainText('Step 2 of');
});

test('what was typed can still be undone after a presentation', async ({ app }) => {
  await app.open();
  await app.editor.click();
  await app.page.keyboard.insertText('# typed ');
  await app.press('F5');
  await expect(presentation(app.page)).toBeVisible();
  // The class sees the program that the drawing is of.
  await expect(presentation(app.page).locator('.presented-code')).not.toContainText('# typed');
  await app.press('Escape');
  await app.editor.click();
  await app.press('ControlOrMeta+z');
  await expect(app.editor).not.toContainText('# typed');
});

test('without steps there is nothing to present', async ({ app }) => {
  await app.open();
  await app.write('x = ');
  await app.press('ControlOrMeta+Enter');
  await expect(app.narration).toContainText('not Python');
  await app.press('F5');
  await expect(presentation(app.page)).toBeHidden();
});

/** Whether `inner` is in sight between the upper and the lower edge of `outer`, give or take a pixel. */
async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [one, all] = [await inner.boundingBox(), await outer.boundingBox()];
  return one !== null && all !== null && one.y >= all.y - 1 && one.y + one.height <= all.y + all.height + 1;
}

/** Least share of a screen's height that letters must have to be read from the back row: 1/40, as typographers ask. */
const BACK_ROW = 1 / 40;

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width}×${height}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });

      test('the back row can read it, and nothing moves but the drawing', async ({ app }) => {
        const shown = await present(app, 'The haunted bus');
        const size = (part: Locator) =>
          part.first().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
        expect(await size(shown.locator('.narration'))).toBeGreaterThanOrEqual(height / 30);
        expect(await size(shown.locator('.cm-content'))).toBeGreaterThanOrEqual(height * BACK_ROW);
        const boxOf = () => shown.locator('.stage-svg').boundingBox();
        const first = await boxOf();
        expect((first?.width ?? 0) * (first?.height ?? 0)).toBeGreaterThan(0.5 * width * height);
        for (const _ of Array(12)) {
          await app.press('PageDown');
          expect(await boxOf()).toEqual(first);
          // A step that returns has nothing that runs next.
          const kind = (await shown.locator('.mark-next').count()) > 0 ? '.mark-next' : '.mark-ran';
          // The editor scrolls with the frame after.
          await expect.poll(() => isWithin(shown.locator(kind).first(), shown.locator('.presented-code'))).toBe(true);
        }
        await app.expectAccessible();
      });
    });
  }
}
