import { expect, test } from './launch.ts';
import { WALLS } from './walls.ts';

test('a window shows the app', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await expect(page.locator('h1')).toHaveText('Bare');
  const shown = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => ({ title: one.getTitle(), seen: one.isVisible() })),
  );
  expect(shown).toEqual([{ title: 'Untitled', seen: true }]);
});

test('all walls around the page hold', async ({ desktop }) => {
  const launched = await desktop.launch();
  for (const [name, wall] of Object.entries(WALLS)) {
    await test.step(name, async () => expect.soft(await wall(launched), name).toEqual([]));
  }
});

test('the theme reaches the page', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.evaluate(() => window.refscope?.setTheme({ theme: 'dark' }));
  await expect.poll(isDark).toBe(true);
  await page.evaluate(() => window.refscope?.setTheme({ theme: 'light' }));
  await expect.poll(isDark).toBe(false);
});

test('the app’s commands stand in the native menu and come back when chosen', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await page.evaluate(() => {
    const chosen: string[] = [];
    window.refscope?.on('command', ({ id }) => chosen.push(id));
    Object.assign(window, { chosen });
    const command = { menu: 'run', group: 0, enabled: true, checked: null } as const;
    return window.refscope?.setMenu({
      commands: [
        { ...command, id: 'run.start', title: 'Run', accelerator: 'CmdOrCtrl+Enter' },
        { ...command, id: 'run.stop', title: 'Stop', accelerator: null, enabled: false },
      ],
    });
  });
  const items = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    const [run, stop] = ['run.start', 'run.stop'].map((id) => menu?.getMenuItemById(id));
    run?.click();
    return { labels: menu?.items.map(({ label }) => label), run: run?.label, enabled: [run?.enabled, stop?.enabled] };
  });
  expect(items.labels).toEqual(expect.arrayContaining(['&File', '&Edit', '&View', '&Run']));
  expect(items).toMatchObject({ run: 'Run', enabled: [true, false] });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { chosen: string[] }).chosen))
    .toEqual(['run.start']);
});

test('what is kept is there again after the next start', async ({ desktop }) => {
  const first = await desktop.launch();
  await first.page.evaluate(() => window.refscope?.restoreState());
  await first.page.evaluate(() => window.refscope?.keepState({ state: '{"text":"a = 1"}', file: null }));
  await first.page.evaluate(() => window.refscope?.setDocument({ name: 'copies.py', edited: true, file: null }));
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1100, height: 720 }),
  );
  await first.app.close();

  const second = await desktop.launch();
  const restored = await second.page.evaluate(() => window.refscope?.restoreState());
  expect(restored).toEqual({ state: '{"text":"a = 1"}', file: null, opened: null, notice: null });
  const shown = await second.app.evaluate(({ BrowserWindow }) => {
    const [one] = BrowserWindow.getAllWindows();
    return { title: one?.getTitle(), bounds: one?.getBounds() };
  });
  expect(shown).toEqual({ title: 'copies.py', bounds: { x: 40, y: 60, width: 1100, height: 720 } });
});
