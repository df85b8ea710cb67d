import { expect, test } from './app.ts';

test('a number chooses a view, and nothing of the other is left', async ({ app }) => {
  const { page } = app;
  await app.open();
  const drawing = page.locator('.stage svg');
  await expect(drawing.locator('.notes [data-name]').first()).toBeVisible();
  await page.keyboard.press('2');
  await expect(drawing.locator('.frame')).toHaveCount(1);
  await expect(drawing.locator('.notes')).toHaveCount(0);
  // Arrows lie above the frames: the dots from which they start are seen.
  const layers = await drawing
    .locator('g:has(> .frames) > g')
    .evaluateAll((groups) => groups.map((one) => one.getAttribute('class')));
  expect(layers.indexOf('arrows')).toBeGreaterThan(layers.indexOf('frames'));
  await expect(page.getByRole('button', { name: 'Frames', pressed: true })).toBeVisible();
  await page.keyboard.press('1');
  await expect(drawing.locator('.notes [data-name]').first()).toBeVisible();
  await expect(drawing.locator('.frames')).toHaveCount(0);
});

test('in the frames view a name lights up what it refers to, and the sentence speaks of no notes', async ({ app }) => {
  const { page } = app;
  await app.open();
  await page.keyboard.press('2');
  await page.keyboard.press('End');
  await expect(page.locator('.stage .frame')).toHaveCount(1);
  await page.locator('.stage [data-name="team"]').first().hover();
  await expect(page.locator('.stage .card[data-lit]')).toHaveCount(1);
  for (let i = 0; i < 6; i++) {
    await expect(page.locator('.narration')).not.toContainText(/note|peeled|moved/);
    await page.keyboard.press('ArrowLeft');
  }
});
