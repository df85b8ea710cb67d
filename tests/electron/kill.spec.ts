/** The app is killed while somebody types; the next start brings the text back. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';

const KILLS = 10;

const editor = (page: Page) => page.locator('.cm-content');

test(`what was typed survives ${KILLS} kills`, async ({ desktop }) => {
  test.setTimeout(300_000);
  let safe = '';
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { app, page } = await desktop.launchWhole();
    await expectAtEnd(page, safe);
    safe = `kill${kill} = ${Math.round(Math.random() * 1e9)}`;
    await page.keyboard.insertText(`\n${safe}\n`);
    // The app keeps its state every 200 ms, a busy machine later: what is on disk must outlast what comes now.
    await expect.poll(() => keptText(desktop.userData).catch(() => ''), { timeout: 30_000 }).toContain(safe);
    await typeUntil(page, Date.now() + Math.random() * 400);
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await ended;
    // A browser that was killed leaves these; Electron's own process removes them when it starts again.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
      await rm(path.join(desktop.userData, 'chromium', name), { force: true });
    }
  }
  const { page } = await desktop.launchWhole();
  await expectAtEnd(page, safe);
  const [, ...lines] = (await keptText(desktop.userData)).split(/^kill/m);
  expect(lines).toHaveLength(KILLS);
});

/** Goes to the end of the program, where `text` must stand: the editor shows only the lines around. */
async function expectAtEnd(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await expect(editor(page)).toContainText(text);
}

/** Types comment after comment, so that the kill comes in the middle of a change or of a write. */
async function typeUntil(page: Page, end: number): Promise<void> {
  for (let count = 0; Date.now() < end; count += 1) await page.keyboard.insertText(`# ${count} `);
}

/** The program as it stands in the record of the only window. */
async function keptText(userData: string): Promise<string> {
  const folder = path.join(userData, 'windows');
  const [record = ''] = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const { state } = JSON.parse(await readFile(path.join(folder, record), 'utf8'));
  return JSON.parse(state).text;
}
