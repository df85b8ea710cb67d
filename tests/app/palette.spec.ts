import { expect, test } from './app.ts';

test('a few letters find a command, Enter does it, also from the editor', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.editor.click();
  await page.keyboard.press('ControlOrMeta+Shift+P');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('option').first()).toBeVisible();
  await page.keyboard.type('expo');
  await expect(palette.getByRole('option').first()).toContainText('Export drawings as SVG, PNG or PDF');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});

test('it offers what can be done now, with its key; Escape leaves it where one was', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+Shift+P');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('option', { name: 'One step forward →' })).toBeVisible();
  await expect(palette.getByRole('option', { name: 'One step back' })).toHaveCount(0);
  await page.keyboard.type('xyzzy');
  await expect(palette.getByText('No such command.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(app.slider).toBeFocused();
});
