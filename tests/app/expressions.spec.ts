import { expect, test } from './app.ts';

const PROGRAM = `x = [1, 2] + [3] * 2
y = len(x)
`;

test.beforeEach(async ({ app }) => {
  await app.open();
});

test('the steps can be those of expressions, from the same statement on, and back', async ({ app, page }) => {
  await app.run(PROGRAM);
  await app.expectStep(1);
  await app.button('Step by expressions').click();
  await app.waitForEnd();
  await expect(app.button('Step by expressions')).toHaveAttribute('aria-pressed', 'true');
  await app.expectStep(5);
  await app.button('Step by expressions').click();
  await app.waitForEnd();
  await app.expectStep(1);
  await expect(page.locator('.temporary')).toHaveCount(0);
});

test('a step shows the temporary, and marks its expression in the text', async ({ app, page }) => {
  await app.button('Step by expressions').click();
  // The lesson on the stage is recorded again.
  await app.waitForEnd();
  await app.run(PROGRAM);
  await app.blur();
  await app.press('ArrowRight');
  await app.press('ArrowRight');
  await app.expectStep(3);
  await expect(page.locator('.temporary')).toHaveCount(2);
  await expect(page.locator('.temporary.new')).toHaveText(/\[3\] \* 2/);
  await expect(page.locator('.mark-value-range')).toHaveText('[3] * 2');
  await expect(page.locator('.narration')).toContainText('made a new list');
  await app.press('Shift+ArrowRight');
  await app.expectStep(5);
  await expect(page.locator('.temporary')).toHaveCount(0);
  await app.press('Shift+ArrowLeft');
  await app.expectStep(0);
});

test('how to step is kept', async ({ app, page }) => {
  await app.button('Step by expressions').click();
  // The lesson on the stage is recorded again.
  await app.waitForEnd();
  await app.run(PROGRAM);
  await page.reload();
  await expect(app.button('Step by expressions')).toHaveAttribute('aria-pressed', 'true');
});
