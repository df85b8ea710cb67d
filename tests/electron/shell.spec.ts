import { expect, test } from './launch.ts';

test('a window shows the app, alone in its world', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await expect(page.locator('h1')).toHaveText('Bare');
  const [shown] = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => ({
      url: one.webContents.getURL(),
      title: one.getTitle(),
      seen: one.isVisible(),
    })),
  );
  expect(shown).toEqual({ url: 'app://refscope/index.html', title: 'Untitled', seen: true });
  const world = await page.evaluate(() => ({
    isolated: crossOriginIsolated,
    secure: isSecureContext,
    leaks: ['require', 'process', 'module', 'electron', 'ipcRenderer', 'Buffer'].filter((name) => name in globalThis),
    api: typeof window.refscope,
  }));
  expect(world).toEqual({ isolated: true, secure: true, leaks: [], api: 'object' });
});

test('every response carries the policy; eval is refused, WebAssembly is not', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const policies = await page.evaluate(() =>
    Promise.all(
      ['index.html', 'icon.svg', 'nothing-here'].map(async (name) =>
        (await fetch(name)).headers.get('content-security-policy'),
      ),
    ),
  );
  for (const policy of policies) expect(policy).toContain("default-src 'self'");
  const allowed = await page.evaluate(async () => {
    // Later, because what a debugger evaluates at once is not held to the policy.
    const works = (action: () => unknown) =>
      new Promise((resolve) => setTimeout(resolve)).then(action).then(
        () => true,
        () => false,
      );
    return {
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
      eval: await works(() => globalThis.eval('1')),
      wasm: await works(() => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
      elsewhere: await works(() => fetch('https://example.com/')),
    };
  });
  expect(allowed).toEqual({ eval: false, wasm: true, elsewhere: false });
});

test('only the app’s own files are served', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['icon.svg', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json', 'a%00b', '%'].map(
        async (name) => (await fetch(name)).status,
      ),
    ),
  );
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test('the page stays: navigation and new windows are refused', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    shell.openExternal = async (url) => void opened.push(url);
    Object.assign(globalThis, { opened });
  });
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    location.href = 'app://elsewhere/index.html';
  });
  await page.evaluate(() => {
    window.open('https://example.com/');
    window.open('https://docs.python.org/3/reference/datamodel.html');
  });
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['https://docs.python.org/3/reference/datamodel.html']);
  await expect(page.locator('h1')).toHaveText('Bare');
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()),
  );
  expect(windows).toEqual(['app://refscope/index.html']);
});

test('permissions are denied', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const states = await page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'midi', 'clipboard-read'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
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
