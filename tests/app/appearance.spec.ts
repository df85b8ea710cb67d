import { expect, test } from './app.ts';

test('the theme follows the system until it is chosen, and the choice is kept', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute('data-theme', 'light');
  await app.button('Dark theme').click();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await app.expectKept('"theme":"dark"');
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('small values become objects of their own, and go back inside', async ({ app, page }) => {
  await app.open();
  await app.openLesson('Shallow and deep copy');
  await app.press('End');
  await app.settled();
  const inside = await app.cards.count();
  await page.getByRole('radio', { name: 'as objects' }).click();
  await expect.poll(() => app.cards.count()).toBeGreaterThan(inside);
  await page.getByRole('radio', { name: 'inside' }).click();
  await expect(app.cards).toHaveCount(inside);
});

test('text, lesson, step, values and sizes survive a reload', async ({ app, page }) => {
  await app.open();
  await app.openLesson('The haunted bus');
  await page.getByRole('radio', { name: 'as objects' }).click();
  await app.blur();
  for (let i = 0; i < 5; i++) await app.press('ArrowRight');
  const separator = page.getByRole('separator', { name: 'Width of the program' });
  await separator.focus();
  await app.press('ArrowLeft');
  const width = await separator.getAttribute('aria-valuenow');
  await app.expectKept('"step":6');
  await page.reload();
  await app.expectStep(6);
  await expect(page.getByRole('heading', { name: 'The haunted bus' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'as objects' })).toBeChecked();
  await expect(separator).toHaveAttribute('aria-valuenow', width ?? '');
});

test('a program of one’s own comes back with its drawing and its step', async ({ app, page }) => {
  await app.open();
  await app.run('a = [1]\nb = a\nc = [b]\n');
  await app.blur();
  await app.press('ArrowRight');
  await app.expectKept('"step":2');
  await page.reload();
  await app.expectStep(2, 4 - 1);
  await expect(app.note('b')).toBeVisible();
  await expect(app.editor).toContainText('c = [b]');
});

test('a window that can’t be kept, or can’t be read back, is told in a sentence', async ({ app, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await app.open();
  await expect(app.notice).toContainText('can’t be kept'.replace('’', "'"));
});

test('what was kept by mistake is not taken', async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('refscope.state', '{"version":1,"text":7}'));
  await app.open();
  await expect(app.notice).toContainText("can't be read");
});

test('hovering a note lights what is tied to it, and its line', async ({ app, page }) => {
  await app.open();
  await app.openLesson('Shallow and deep copy');
  await app.press('End');
  await app.settled();
  await app.note('l3').hover();
  await expect(page.locator('.mark-lit')).toContainText('l3 = list(l1)');
  await expect(app.note('l4')).toHaveAttribute('opacity', /0\.\d+/);
  await expect(app.note('l3')).not.toHaveAttribute('opacity');
  await page.locator('.brand').hover();
  await expect(app.note('l4')).not.toHaveAttribute('opacity');
  await expect(page.locator('.mark-lit')).toHaveCount(0);
});

test('the keyboard goes into the drawing, through its parts, and out again', async ({ app, page }) => {
  await app.open();
  await app.openLesson('Alias, == and is');
  await app.press('End');
  const drawing = page.locator('.stage-svg');
  await expect(drawing).toHaveAccessibleDescription(/^False was printed\. The program has ended\./);
  await drawing.focus();
  await app.press('Enter');
  await expect(page.locator('.stage-svg [tabindex]').first()).toBeFocused();
  await app.press('Tab');
  await expect(page.locator('.stage-svg [tabindex]').nth(1)).toBeFocused();
  await expect(page.locator('.stage-svg [data-lit]').first()).toBeVisible();
  await app.press('Escape');
  await expect(drawing).toBeFocused();
  await app.press('Tab');
  await expect(page.locator('.stage-svg :focus')).toHaveCount(0);
});

test('the drawing zooms by key, button and wheel, fits, and keeps its zoom while stepping', async ({ app, page }) => {
  await app.open();
  await app.openLesson('Shallow and deep copy');
  await app.blur();
  await app.settled();
  const level = page.locator('.zoom-level');
  const fitted = await level.textContent();
  await app.press('+');
  await expect(level).not.toHaveText(fitted ?? '');
  await app.settled();
  const zoomed = await level.textContent();
  await app.press('ArrowRight');
  await app.press('ArrowRight');
  await app.settled();
  await expect(level).toHaveText(zoomed ?? '');
  await app.press('0');
  await expect(level).not.toHaveText(zoomed ?? '');
  await app.button('Zoom drawing out').click();
  const box = await page.locator('.stage-svg').boundingBox();
  if (!box) throw new Error('The stage is not on screen.');
  await app.settled();
  const before = Number.parseInt((await level.textContent()) ?? '', 10);
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => Number.parseInt((await level.textContent()) ?? '', 10)).toBeGreaterThan(before);
});

test('a long list is folded with a count, and opens by click and by Enter', async ({ app, page }) => {
  await app.open();
  await app.run('long = list(range(40))\n');
  const texts = page.locator('.stage-svg [data-object] text');
  await expect(page.locator('.stage-svg [data-fold]').first()).toBeVisible();
  await app.settled();
  const folded = await texts.count();
  await page.locator('.stage-svg [data-fold]').first().click();
  await expect.poll(() => texts.count()).toBeGreaterThan(folded);
  await page.locator('.stage-svg [data-fold]').first().focus();
  await app.press('Enter');
  await expect(texts).toHaveCount(folded);
});

test('the lesson’s question is asked at its step', async ({ app, page }) => {
  await app.open();
  await app.openLesson('Shallow and deep copy');
  await app.button('Go there').click();
  await expect(page.locator('.lesson-question.is-now')).toContainText('Answer before you step');
  await expect(page.locator('.mark-next')).toContainText('l1[1].append(40)');
  await app.press('ArrowRight');
  await expect(app.narration).toContainText(/was added to the list/);
  await expect(page.locator('.lesson-question.is-now')).toHaveCount(0);
});

for (const [width, height] of [
  [800, 600],
  [640, 480],
  [390, 844],
] as const) {
  test(`a window of ${width}×${height} shows the drawing and every control, also while stepping`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.open();
    await app.blur();
    await app.press('End');
    await expect(app.note('team')).toBeInViewport({ ratio: 1 });
    await expect(app.narration).toBeInViewport();
    for (const control of ['Run', 'Step', 'Present']) await expect(app.button(control)).toBeInViewport({ ratio: 1 });
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in any state of the ${scheme} window`, async ({ app, page }) => {
    test.slow();
    // Of what axe looks at, only the contrast differs between the themes.
    if (scheme === 'dark') app.accessRules = ['color-contrast'];
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await app.open();
    await app.openLesson('Weak references');
    await app.expectAccessible();
    await app.button('Go there').click();
    await app.press('ArrowRight');
    await app.note('wr2').hover();
    await app.expectAccessible();
    await page.getByText('as objects').click();
    await app.expectAccessible();
    await page.locator('.lesson-menu').click();
    await app.expectAccessible();
    await app.press('Escape');
    await app.press('?');
    await app.expectAccessible();
    await app.press('Escape');
    await app.run('a = [1\n');
    await app.expectAccessible();
    await app.run('print(1 / 0)\n');
    await app.press('F8');
    await app.expectAccessible();
    await app.run('n = input("Age? ")\n');
    await app.expectAccessible();
    await app.run('while True: pass\n');
    await app.button('Zoom timeline in').click();
    await app.expectAccessible();
    await app.button('File').click();
    await app.expectAccessible();
    await page.getByRole('menuitem', { name: 'New program' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await app.expectAccessible();
    await page.getByRole('button', { name: 'Discard the changes' }).click();
    await app.expectAccessible();
    await app.button('File').click();
    await page.getByRole('menuitem', { name: 'Open link…' }).click();
    await page.getByRole('textbox', { name: 'Link' }).fill('nothing');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await app.expectAccessible();
  });
}
