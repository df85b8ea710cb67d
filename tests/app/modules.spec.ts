import { expect, test } from './app.ts';

const COPY = 'import copy\nmine = copy.deepcopy([[1]])\n';

test('a run steps into the library where that is chosen, and shows its text', async ({ app, page }) => {
  await app.open();
  await app.run(COPY);
  await app.expectStep(1, 2);
  await app.button('Run options').click();
  await page.getByRole('menuitemcheckbox', { name: 'Step into library modules' }).click();
  await app.waitForEnd();
  await app.button('Step').click();
  const source = page.getByRole('region', { name: 'copy.py' });
  await expect(source.getByText('Python’s library')).toBeVisible();
  await expect(source.locator('.mark-next').first()).toContainText('def deepcopy');
  await expect(app.editor).toBeHidden();
  await expect(app.narration).toContainText('deepcopy was called');
  await app.button('Last step').click();
  await expect(source).toBeHidden();
  await expect(app.editor).toContainText('mine = copy.deepcopy');
});

test('a module is added, imported and stepped through', async ({ app, page }) => {
  await app.open();
  await app.write('import helper\nmine = helper.grow([])\n');
  const chooser = page.waitForEvent('filechooser');
  await app.button('File').click();
  await page.getByRole('menuitem', { name: 'Add module…' }).click();
  const text = 'def grow(items):\n    items.append(1)\n    return items\n';
  await (await chooser).setFiles({ name: 'helper.py', mimeType: 'text/x-python', buffer: Buffer.from(text) });
  await expect(app.notice).toContainText('can import helper');
  await app.editor.click();
  await app.press('ControlOrMeta+Enter');
  await app.waitForEnd();
  await expect(page.getByRole('region', { name: 'helper.py' })).toBeVisible();
  await expect(app.narration).toContainText('The module helper is imported');
});

test('a run looks inside what is named, and what nothing has the name of is told', async ({ app, page }) => {
  await app.open();
  await app.run('from types import SimpleNamespace\nkind = SimpleNamespace\n');
  const look = async (names: string) => {
    await app.button('Run options').click();
    await page.getByRole('menuitem', { name: 'Look inside…' }).click();
    await page.getByRole('textbox', { name: 'Names' }).fill(names);
    await app.press('Enter');
  };
  await look('types.SimpleNamespace; x');
  await expect(page.getByRole('alert')).toHaveText(
    'Not a name to look into, as collections.ChainMap: types.SimpleNamespace;.',
  );
  await app.press('Escape');
  await look('types.SimpleNamespac');
  await expect(app.output).toContainText('has the name: types.SimpleNamespac. The program was not run.');
  await look('types.SimpleNamespace');
  await app.waitForEnd();
  await expect(app.cards.filter({ hasText: '__reduce__' })).toBeVisible();
  await page.reload();
  await expect(app.cards.filter({ hasText: '__reduce__' })).toBeVisible({ timeout: 30_000 });
});

test('a recording with threads says that they are simulated', async ({ app }) => {
  await app.open();
  await app.run('import threading\nthread = threading.Thread(target=print)\nthread.start()\n');
  await expect(app.output).toContainText('Threads are simulated');
});

test('a document is run with the hash seed that it says', async ({ app, page }) => {
  const program = "letters = {'a', 'b', 'c', 'd'}\nprint(list(letters))\n";
  const document = { format: 'refscope-document', version: 4, program, hashSeed: 5 };
  await app.open();
  const chooser = page.waitForEvent('filechooser');
  await app.press('ControlOrMeta+o');
  const buffer = Buffer.from(JSON.stringify(document));
  await (await chooser).setFiles({ name: 'letters.refscope', mimeType: 'application/json', buffer });
  await expect(app.editor).toContainText('letters');
  await app.button('Run').click();
  await app.waitForEnd();
  await app.press('End');
  await expect(page.getByText("['d', 'c', 'b', 'a']").first()).toBeVisible();
});
