import { expect, test } from './app.ts';

const CALLS = `def twice(x):
    y = x + x
    return y

a = twice(1)
b = twice(a)
c = [a, b]
`;

test.beforeEach(async ({ app }) => {
  await app.open();
});

test('a lesson is drawn before Python has started, and a run draws the same', async ({ app, page }) => {
  await app.openLesson('Shallow and deep copy');
  await app.press('End');
  await app.settled();
  const recorded = await page.locator('.step-counter').textContent();
  const drawn = await app.cards.count();
  await app.button('Run').click();
  await app.waitForEnd();
  await app.expectStep(1);
  await app.press('End');
  await expect(page.locator('.step-counter')).toHaveText(recorded ?? '');
  await expect(app.cards).toHaveCount(drawn);
});

test('buttons step, go back, and go to both ends', async ({ app }) => {
  await app.openLesson('Names are notes');
  await app.button('Step').click();
  await app.expectStep(2);
  await app.button('Back').click();
  await app.expectStep(1);
  await app.button('First step').click();
  await app.expectStep(0);
  await expect(app.cards).toHaveCount(0);
  await expect(app.button('Back')).toHaveAttribute('aria-disabled', 'true');
  await app.button('Step').focus();
  await app.press('End');
  await expect(app.button('Step')).toHaveAttribute('aria-disabled', 'true');
  await expect(app.button('Step')).toBeFocused();
});

test('every key does what the list of keys says', async ({ app }) => {
  await app.run(CALLS);
  await app.blur();
  const last = Number(await app.slider.getAttribute('aria-valuemax'));
  const ways: readonly (readonly [key: string, step: number])[] = [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['F8', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['F7', 1],
    ['End', last],
    ['Home', 0],
  ];
  for (const [key, step] of ways) {
    await app.press(key);
    await app.expectStep(step);
  }
});

test('Shift and an arrow go over a call, ArrowUp out of it', async ({ app, page }) => {
  await app.run(CALLS);
  await app.blur();
  const next = page.locator('.mark-next');
  await expect(next).toHaveText('a = twice(1)');
  await app.press('Shift+ArrowRight');
  await expect(next).toHaveText('b = twice(a)');
  await app.press('Shift+ArrowLeft');
  await expect(next).toHaveText('a = twice(1)');
  await app.press('ArrowRight');
  await app.press('ArrowRight');
  await expect(next).toHaveText('    y = x + x');
  await app.press('ArrowUp');
  await expect(next).toHaveText('b = twice(a)');
});

test('Space plays and pauses', async ({ app }) => {
  await app.openLesson('Names are notes');
  await app.blur();
  await app.press('Space');
  await app.expectStep(2);
  await app.press('Space');
  await expect(app.button('Play')).toHaveAttribute('aria-pressed', 'false');
});

test('keys act from wherever the focus is, but a focused control keeps its own', async ({ app, page }) => {
  await app.openLesson('Names are notes');
  await app.button('Fit drawing').focus();
  await app.press('ArrowRight');
  await app.expectStep(2);
  await app.press('Space');
  await expect(app.button('Play')).toHaveAttribute('aria-pressed', 'false');
  const separator = page.getByRole('separator', { name: 'Width of the program' });
  await separator.focus();
  const before = await separator.getAttribute('aria-valuenow');
  await app.press('ArrowRight');
  await app.expectStep(2);
  await expect(separator).not.toHaveAttribute('aria-valuenow', before ?? '');
});

test('the editor keeps the arrows, F8 and F7 step there', async ({ app, page }) => {
  await app.openLesson('Names are notes');
  await app.editor.focus();
  await app.press('ArrowRight');
  await app.press('End');
  await app.expectStep(1);
  await app.press('F8');
  await app.expectStep(2);
  await app.press('F7');
  await app.expectStep(1);
  await expect(app.editor).toBeFocused();
  await expect(page.locator('.edited-hint')).toHaveCount(0);
});

test('the keys of one character can be turned off, and stay off', async ({ app, page }) => {
  await app.blur();
  await app.press('?');
  await page.getByRole('switch', { name: /Keys of one character/ }).click();
  await app.press('Escape');
  await app.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.expectKept('"characterKeys":false');
  await page.reload();
  await app.press('?');
  await app.button('Keyboard keys').click();
  await expect(page.getByRole('switch', { name: /Keys of one character/ })).not.toBeChecked();
});

test('a click on a line goes to the next step at which it runs', async ({ app, page }) => {
  await app.run('total = 0\nfor n in [1, 2]:\n    total += n\nprint(total)\n');
  const line = page.locator('.cm-line', { hasText: 'total += n' });
  await line.click();
  await expect(page.locator('.mark-next')).toHaveText('    total += n');
  const first = await page.locator('.step-counter').textContent();
  await line.click();
  await expect(page.locator('.step-counter')).not.toHaveText(first ?? '');
  await expect(page.locator('.mark-next')).toHaveText('    total += n');
});

test('selecting text with the mouse does not step', async ({ app, page }) => {
  await app.run('a = [1]\nb = a\nc = b\n');
  await page.locator('.cm-line', { hasText: 'c = b' }).dblclick();
  await expect(page.locator('.mark-next')).toHaveText('c = b');
  const line = await page.locator('.cm-line', { hasText: 'b = a' }).boundingBox();
  if (!line) throw new Error('The line is not on screen.');
  const step = await page.locator('.step-counter').textContent();
  await page.mouse.move(line.x + 8, line.y + 8);
  await page.mouse.down();
  await page.mouse.move(line.x + 40, line.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('.step-counter')).toHaveText(step ?? '');
});

test('several statements on one line are marked one by one', async ({ app, page }) => {
  await app.run('a = [1]; b = a; b.append(2)\n');
  await expect(page.locator('.mark-ran-range')).toHaveText('a = [1]');
  await expect(page.locator('.mark-next-range')).toHaveText('b = a');
});

test('the timeline goes to the step that is clicked and follows a drag', async ({ app, page }) => {
  await app.openLesson('Weak references');
  const box = await app.slider.boundingBox();
  if (!box) throw new Error('The timeline is not on screen.');
  const last = Number(await app.slider.getAttribute('aria-valuemax'));
  await page.mouse.move(box.x + box.width - 20, box.y + 25);
  await page.mouse.down();
  await app.expectStep(last);
  await page.mouse.move(box.x + box.width / 2, box.y + 25, { steps: 5 });
  await app.expectStep(Math.floor((last + 1) / 2));
  await page.mouse.move(box.x + 2, box.y + 200);
  await page.mouse.up();
  await app.expectStep(0);
  await expect(app.slider).toHaveAttribute('aria-valuetext', /^Step 0 of \d+, line 1$/);
});

test('the legend names the kinds of change that occur', async ({ app, page }) => {
  await app.openLesson('Weak references');
  const legend = page.getByRole('list', { name: 'What the ticks mean' });
  await expect(legend).toContainText('object freed or out of reach');
  await expect(legend).not.toContainText('exception');
});
