/** Cards that a person puts somewhere. */
import { type App, expect, test } from './app.ts';

const PROGRAM = 'a = [1, 2]\nb = {"k": a}\nc = [3]\nd = a\n';

/** Where a card stands in the drawing once nothing moves, in px at zoom 1. */
const placeOf = async (app: App, text: string) => {
  await app.settled();
  return app.cards
    .filter({ hasText: text })
    .first()
    .evaluate((card) => {
      const root = card.closest('svg')?.querySelector('g') as SVGGElement;
      const { e, f } = (root.getCTM() as DOMMatrix).inverse().multiply((card as SVGGElement).getCTM() as DOMMatrix);
      const whole = (px: number) => Math.round(px) || 0; // −0 is 0: rounding makes it of −0.2.
      return { x: whole(e), y: whole(f) };
    });
};

async function drag(app: App, text: string, by: { x: number; y: number }): Promise<void> {
  await app.settled();
  const box = await app.cards.filter({ hasText: text }).first().boundingBox();
  if (!box) throw new Error(`no card with ${text}`);
  const at = { x: box.x + 20, y: box.y + 8 };
  await app.page.mouse.move(at.x, at.y);
  await app.page.mouse.down();
  await app.page.mouse.move(at.x + by.x / 2, at.y + by.y / 2, { steps: 3 });
  await app.page.mouse.move(at.x + by.x, at.y + by.y, { steps: 3 });
  await app.page.mouse.up();
}

test('a card is dragged somewhere, stays there, is marked, and goes back', async ({ app, page }) => {
  await app.open();
  await app.run(PROGRAM);
  await app.blur();
  await app.press('End');
  const before = await placeOf(app, 'dict');
  await drag(app, 'dict', { x: 0, y: 150 });
  const pinned = app.cards.filter({ hasText: 'dict' }).first();
  await expect(pinned).toHaveAccessibleName(/, pinned$/);
  await expect(page.locator('.pin-outline')).toHaveCount(0);
  const after = await placeOf(app, 'dict');
  expect(after.y).toBeGreaterThan(before.y + 60);
  await app.blur();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await app.press(key);
  expect(await placeOf(app, 'dict')).toEqual(after);

  // The same program, run again, has its cards where they were put.
  await app.press('ControlOrMeta+Enter');
  await app.waitForEnd();
  await app.blur();
  await app.press('End');
  await expect(pinned).toHaveAccessibleName(/, pinned$/);
  await page.reload();
  await expect(app.cards.first()).toBeVisible({ timeout: 30_000 });
  await expect(pinned).toHaveAccessibleName(/, pinned$/, { timeout: 30_000 });

  await pinned.focus();
  await app.press('Delete');
  await expect(pinned).not.toHaveAccessibleName(/pinned/);
  await app.press('ControlOrMeta+z');
  await expect(app.notice).toBeHidden();
  await expect(pinned).toHaveAccessibleName(/, pinned$/);
});

test('the keyboard moves a card, and Escape gives a drag up', async ({ app, page }) => {
  await app.open();
  await app.run(PROGRAM);
  await app.blur();
  await app.press('End');
  const card = app.cards.filter({ hasText: 'dict' }).first();
  const before = await placeOf(app, 'dict');
  await card.focus();
  for (let i = 0; i < 4; i++) await app.press('Alt+ArrowDown');
  expect(await placeOf(app, 'dict')).toEqual({ x: before.x, y: before.y + 96 });
  await expect(card).toBeFocused();
  for (let i = 0; i < 4; i++) await app.press('ControlOrMeta+z');
  await expect(card).not.toHaveAccessibleName(/pinned/);
  expect(await placeOf(app, 'dict')).toEqual(before);

  const box = await card.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 120, (box?.y ?? 0) + 88, { steps: 4 });
  await expect(page.locator('.pin-outline')).toBeVisible();
  await app.press('Escape');
  await expect(page.locator('.pin-outline')).toHaveCount(0);
  await page.mouse.up();
  await expect(card).not.toHaveAccessibleName(/pinned/);
});
