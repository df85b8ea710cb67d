import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, expect, test } from './launch.ts';

/** Opens what the dialog answers, and keeps the token in the page. */
const open = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.refscope?.openFile();
    Object.assign(window, { token: reply?.kind === 'opened' ? reply.document.file : null });
    return reply;
  });

/** Saves in place, to the file that was opened or saved last. */
const save = (page: Page, text: string) =>
  page.evaluate((newText) => {
    const { token } = window as unknown as { token: never };
    return window.refscope?.saveFile({ file: token, text: newText });
  }, text);

test('opens a file, and saves back in its own encoding and line ends', async ({ desktop }) => {
  const file = path.join(desktop.folder, 'copies.py');
  await writeFile(file, '\ufeffa = 1\r\nb = "é"\r\n');
  const { app, page } = await desktop.launch();
  await answerDialogs(app, { open: file });
  expect(await open(page)).toMatchObject({ kind: 'opened', document: { name: 'copies.py', text: 'a = 1\nb = "é"\n' } });
  expect(await save(page, 'a = 2\nb = "é"\n')).toMatchObject({ kind: 'saved', name: 'copies.py' });
  expect(await readFile(file, 'utf8')).toBe('\ufeffa = 2\r\nb = "é"\r\n');
  expect(await readdir(desktop.folder)).not.toContainEqual(expect.stringContaining('refscope-tmp'));
});

test('saves under a new name, and from then on there', async ({ desktop }) => {
  const file = path.join(desktop.folder, 'new.py');
  const { app, page } = await desktop.launch();
  await answerDialogs(app, { save: file });
  const reply = await page.evaluate(async () => {
    const saved = await window.refscope?.saveFileAs({ name: 'new.py', text: 'a = 1\n' });
    Object.assign(window, { token: saved?.kind === 'saved' ? saved.file : null });
    return saved;
  });
  expect(reply).toMatchObject({ kind: 'saved', name: 'new.py' });
  await save(page, 'a = 2\n');
  expect(await readFile(file, 'utf8')).toBe('a = 2\n');
});

test('exports a drawing, as text and as bytes', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  const [svg, png] = ['step.svg', 'step.png'].map((name) => path.join(desktop.folder, name));
  await answerDialogs(app, { save: svg ?? '' });
  const exported = await page.evaluate(() => window.refscope?.exportFile({ name: 'step.svg', content: '<svg/>' }));
  expect(exported).toEqual({ kind: 'exported', name: 'step.svg' });
  await answerDialogs(app, { save: png ?? '' });
  await page.evaluate(() => window.refscope?.exportFile({ name: 'step.png', content: Uint8Array.of(1, 2, 255) }));
  expect(await readFile(svg ?? '', 'utf8')).toBe('<svg/>');
  expect([...(await readFile(png ?? ''))]).toEqual([1, 2, 255]);
});

test('a dialog that is cancelled changes nothing', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await answerDialogs(app, { open: null, save: null });
  expect(await open(page)).toEqual({ kind: 'cancelled' });
  const saved = await page.evaluate(() => window.refscope?.saveFileAs({ name: 'x.py', text: 'a' }));
  const exported = await page.evaluate(() => window.refscope?.exportFile({ name: 'x.svg', content: '<svg/>' }));
  expect([saved, exported]).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
});

test('a file that is no program gets a sentence', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  const cases: [name: string, content: Uint8Array | null, sentence: RegExp][] = [
    ['latin.py', Buffer.from('a = "é"\n', 'latin1'), /is not UTF-8/],
    ['empty.py', Buffer.from(''), /is empty/],
    ['large.py', Buffer.alloc(1024 * 1024 + 1, 'a'), /larger than 1 MB/],
    ['picture.py', Uint8Array.of(137, 80, 78, 71, 0), /not a text file/],
    ['gone.py', null, /not there any more/],
  ];
  for (const [name, content, sentence] of cases) {
    const file = path.join(desktop.folder, name);
    if (content !== null) await writeFile(file, content);
    await answerDialogs(app, { open: file });
    expect(await open(page)).toEqual({ kind: 'failed', sentence: expect.stringMatching(sentence) });
  }
});

test('what another program wrote is not overwritten unasked', async ({ desktop }) => {
  const file = path.join(desktop.folder, 'shared.py');
  await writeFile(file, 'mine = 1\n');
  const { app, page } = await desktop.launch();
  await answerDialogs(app, { open: file });
  await open(page);

  await writeFile(file, 'theirs = 1\n');
  await answerDialogs(app, { box: 2 });
  expect(await save(page, 'mine = 2\n')).toEqual({ kind: 'cancelled' });
  expect(await readFile(file, 'utf8')).toBe('theirs = 1\n');

  const other = path.join(desktop.folder, 'mine.py');
  await answerDialogs(app, { box: 0, save: other });
  expect(await save(page, 'mine = 2\n')).toMatchObject({ kind: 'saved', name: 'mine.py' });
  expect([await readFile(file, 'utf8'), await readFile(other, 'utf8')]).toEqual(['theirs = 1\n', 'mine = 2\n']);

  await answerDialogs(app, { box: 1 });
  expect(await save(page, 'mine = 3\n')).toMatchObject({ kind: 'saved', name: 'shared.py' });
  expect(await readFile(file, 'utf8')).toBe('mine = 3\n');

  await rm(file);
  await answerDialogs(app, { box: 2 });
  expect(await save(page, 'mine = 4\n')).toEqual({ kind: 'cancelled' });
  expect(await readdir(desktop.folder)).not.toContain('shared.py');
});

test('a write that is refused gets a sentence and another place', async ({ desktop }) => {
  const folder = path.join(desktop.folder, 'course');
  const file = path.join(folder, 'a.py');
  await mkdir(folder);
  await writeFile(file, 'a = 1\n');
  const { app, page } = await desktop.launch();
  await answerDialogs(app, { open: file });
  await open(page);
  // Where the folder was, there is a file now: nothing can be written there, not even by root.
  await rm(folder, { recursive: true });
  await writeFile(folder, '');

  await answerDialogs(app, { box: 1 });
  expect(await save(page, 'a = 2\n')).toMatchObject({
    kind: 'failed',
    sentence: expect.stringContaining('could not be saved'),
  });
  const other = path.join(desktop.folder, 'b.py');
  await answerDialogs(app, { box: 0, save: other });
  expect(await save(page, 'a = 2\n')).toMatchObject({ kind: 'saved', name: 'b.py' });
  expect(await readFile(other, 'utf8')).toBe('a = 2\n');
});

test('a file that changed or vanished between two starts is noticed', async ({ desktop }) => {
  const file = path.join(desktop.folder, 'kept.py');
  await writeFile(file, 'a = 1\n');
  const keep = async (edited: boolean) => {
    const { app, page } = await desktop.launch();
    await page.evaluate(() => window.refscope?.restoreState());
    await answerDialogs(app, { open: file });
    await open(page);
    await page.evaluate(async (isEdited) => {
      const { token } = window as unknown as { token: never };
      await window.refscope?.keepState({ state: 'mine', file: token });
      await window.refscope?.setDocument({ name: 'kept.py', edited: isEdited, file: token });
    }, edited);
    await app.close();
  };
  const restored = async () => {
    const { app, page } = await desktop.launch();
    const reply = await page.evaluate(() => window.refscope?.restoreState());
    await app.close();
    return reply;
  };

  await keep(true);
  expect(await restored()).toMatchObject({ state: 'mine', file: expect.any(String), notice: null });
  await writeFile(file, 'theirs = 1\n');
  expect(await restored()).toMatchObject({
    opened: null,
    notice: expect.stringContaining('changed by another program'),
  });
  await keep(false);
  await writeFile(file, 'theirs = 2\n');
  expect(await restored()).toMatchObject({ opened: { text: 'theirs = 2\n' }, notice: null });
  await rm(file);
  expect(await restored()).toMatchObject({ state: 'mine', notice: expect.stringContaining('not there any more') });
});
