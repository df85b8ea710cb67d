import { expect, test } from './app.ts';

test.beforeEach(async ({ app }) => {
  await app.open();
});

test('a syntax error is marked at its place, in the words of CPython', async ({ app, page }) => {
  await app.run('a = 1\nb = [1, 2\n');
  await expect(app.output).toContainText("SyntaxError: '[' was never closed");
  await expect(app.output).toContainText('Line 2 is not Python yet');
  await expect(page.locator('.mark-wrong')).toHaveText('b = [1, 2');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('[');
  await expect(app.cards).toHaveCount(0);
  await app.run('a = [1]\n');
  await expect(page.locator('.mark-wrong')).toHaveCount(0);
  await expect(app.note('a')).toBeVisible();
});

test('an exception leaves the steps up to it, its traceback and the last state', async ({ app, page }) => {
  await app.run('values = [2, 0]\nfor v in values:\n    print(1 / v)\n');
  await expect(app.output).not.toContainText('Traceback');
  await app.blur();
  await app.press('End');
  await expect(app.output).toContainText('0.5');
  await expect(app.output).toContainText(/Traceback \(most recent call last\):\s+File .*line 3, in <module>/);
  await expect(app.output).toContainText('ZeroDivisionError: division by zero');
  await expect(app.output).not.toContainText('refscope');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('print(1 / v)');
  await expect(app.note('values')).toBeVisible();
});

test('output is shown up to the step, errors apart from it', async ({ app, page }) => {
  await app.run('import sys\nprint("one")\nprint("two", file=sys.stderr)\nprint("three")\n');
  await app.blur();
  await expect(app.output).toHaveText('');
  await app.press('ArrowRight');
  await expect(app.output).toHaveText('one');
  await expect(page.locator('.output .is-fresh')).toHaveText('one');
  await app.press('End');
  await expect(app.output).toContainText('three');
  await expect(page.locator('.stream-errors')).toHaveText('two');
});

test('an endless loop stops at the limit, and its beginning can be stepped through', async ({ app }) => {
  await app.run('n = 0\nwhile True:\n    n += 1\n');
  await app.expectStep(1, 9999);
  await expect(app.output).toContainText('Recording stopped after 10,000 steps');
  await app.blur();
  await app.press('ArrowRight');
  await expect(app.note('n')).toBeVisible();
});

test('Stop ends a program that never steps, and the next run works', async ({ app }) => {
  await app.write('a = [1]\nb = sum(range(10 ** 12))\n');
  await app.press('ControlOrMeta+Enter');
  await expect(app.note('a')).toBeVisible();
  await app.button('Stop').click();
  await expect(app.button('Run')).toBeVisible({ timeout: 1000 });
  await expect(app.output).toContainText('Stopped.');
  // What ran before the statement that never ended is there.
  await expect(app.note('a')).toBeVisible();
  await app.run('c = [3]\n');
  await expect(app.note('c')).toBeVisible();
});

test('a program that eats all memory costs a sentence, not the text', async ({ app }) => {
  await app.run('hoard = []\nwhile True:\n    hoard.append(bytearray(10 ** 9))\n');
  await app.blur();
  await app.press('End');
  // Python may notice in time, or the interpreter may break down.
  await expect(app.output).toContainText(/MemoryError|Python broke down under the program/);
  await expect(app.editor).toContainText('hoard');
  await app.run('c = [3]\n');
  await expect(app.note('c')).toBeVisible();
});

test('where the worker itself dies, the steps so far are kept', async ({ app, page }) => {
  await page.addInitScript(() => {
    const Original = window.Worker;
    window.Worker = class extends Original {
      constructor(...args: ConstructorParameters<typeof Original>) {
        super(...args);
        addEventListener(
          'kill-worker',
          () => this.dispatchEvent(new ErrorEvent('error', { message: 'Out of memory' })),
          {
            once: true,
          },
        );
      }
    };
  });
  await app.open();
  await app.write('a = [1]\nb = sum(range(10 ** 12))\n');
  await app.press('ControlOrMeta+Enter');
  await expect(app.note('a')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('kill-worker')));
  await expect(app.output).toContainText('Python broke down under the program: there was no more memory.');
  await expect(app.note('a')).toBeVisible();
  await app.run('c = [3]\n');
  await expect(app.note('c')).toBeVisible();
});

test('a question of the program is asked, and the answer carries it on', async ({ app, page }) => {
  await app.run('name = input("Who? ")\nanswer = input("Age? ")\nprint("Hello", name, answer)\n');
  await page.getByRole('textbox', { name: 'Who?' }).fill('Ann');
  await app.press('Enter');
  await page.getByRole('textbox', { name: 'Age?' }).fill('7');
  await page.getByRole('button', { name: 'Go on' }).click();
  await app.waitForEnd();
  await app.blur();
  await app.press('End');
  await expect(app.output).toContainText('Hello Ann 7');
});

test('text that was edited since it ran keeps its drawing and says so', async ({ app, page }) => {
  await app.run('a = [1]\n');
  await app.editor.click();
  await app.press('ControlOrMeta+End');
  await page.keyboard.insertText('b = a\n');
  await expect(page.locator('.edited-hint')).toContainText('Edited since it ran');
  await expect(app.note('a')).toBeVisible();
  await expect(page.locator('.mark-next, .mark-ran')).toHaveCount(0);
  await app.press('ControlOrMeta+Enter');
  await expect(page.locator('.edited-hint')).toHaveCount(0);
  await app.waitForEnd();
  await app.blur();
  await app.press('End');
  await expect(app.note('b')).toBeVisible();
});
