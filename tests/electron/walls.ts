/**
 * The walls around the page of a window: Electron's security checklist, point by point, as far as it can be looked at
 * from outside (see the table in `electron/README.md`). A wall tells what is wrong with it, in short words; an empty
 * list means that it holds. `shell.spec.ts` looks at the app's, `checklist.spec.ts` at walls that were torn down.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventChannel, METHOD_NAMES } from '../../model/desktop.ts';
import { expect, type Launched } from './launch.ts';

type Wall = (launched: Launched) => Promise<readonly string[]>;

/** What a page must and must not be given: points 2, 3, 4, 6, 8, 9, 10, 11 and 12. */
const PREFERENCES = {
  ...{ nodeIntegration: false, contextIsolation: true, sandbox: true, webSecurity: true, webviewTag: false },
  ...{ allowRunningInsecureContent: false, experimentalFeatures: false, enableBlinkFeatures: '' },
} as const;

/** Node's own things that a page has no way to. */
const LEAKS = ['require', 'process', 'module', 'electron', 'ipcRenderer', 'Buffer'];

/** What no page may ask for. */
const DEVICES = 'bluetooth camera display-capture geolocation hid microphone midi payment serial usb'.split(' ');

/** The policy, directive by directive: one that is loosened is noticed, whether or not something uses it today. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const DOCUMENTATION = 'https://docs.python.org/3/reference/datamodel.html';

/** For every method, what is near to right but wrong. */
const WRONG: readonly unknown[] = [
  ...[null, 0, 'text', [], {}],
  ...[{ text: 'a', extra: 1 }, { text: 1 }],
  ...[
    { name: 'x.py', text: ['a'] },
    { name: '../x.py', text: 'a' },
    { name: '', text: 'a' },
  ],
  ...[
    { file: '/etc/passwd', text: 'a' },
    { file: null, text: 'a' },
  ],
  ...[{ theme: 'pink' }, { commands: [{ id: 'x' }] }, { commands: {} }, { state: 1, file: null }],
  { name: 'x.svg', content: { length: 3 } },
];

/** The window of the page, in the main process. */
const windowOf = ({ app, page }: Launched) => app.browserWindow(page);

export const WALLS = {
  /** 2, 3, 4, 6, 8, 9, 10, 11, 12. */
  async 'a window has the preferences of a page that nobody trusts'(launched) {
    const given = await (await windowOf(launched)).evaluate(({ webContents }) =>
      // There, but not in Electron's own types.
      (webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences(),
    );
    const wrong = Object.entries(PREFERENCES).filter(([name, value]) => given[name] !== value);
    const isSandboxed = await launched.app.evaluate(({ app }) => app.commandLine.hasSwitch('enable-sandbox'));
    return [...wrong.map(([name]) => `${name}: ${given[name]}`), ...(isSandboxed ? [] : ['app without sandbox'])];
  },

  /** 2, 3, 18, 20. */
  async 'a page has the contract, and nothing of Electron'(launched) {
    const address = await (await windowOf(launched)).evaluate(({ webContents }) => webContents.getURL());
    const { leaks, keys, isolated } = await launched.page.evaluate(
      (names) => ({
        leaks: names.filter((name) => name in globalThis),
        keys: Object.keys(window.refscope ?? {}),
        isolated: crossOriginIsolated && isSecureContext,
      }),
      LEAKS,
    );
    const contract: readonly string[] = [...METHOD_NAMES, 'on', 'platform'];
    return [
      ...(address === 'app://refscope/index.html' ? [] : [`address ${address}`]),
      ...leaks.map((name) => `${name} in the page`),
      ...keys.filter((key) => !contract.includes(key)).map((key) => `${key} in the contract`),
      ...contract.filter((key) => !keys.includes(key)).map((key) => `no ${key}`),
      ...(isolated ? [] : ['not isolated']),
    ];
  },

  /** 20: not even the event that brings a message. */
  async 'a listener is given what it is told, and nothing else'(launched) {
    const { page } = launched;
    await page.evaluate(() => {
      const told = new Promise((resolve) => {
        window.refscope?.on('notice', (...args: unknown[]) => resolve(args));
      });
      Object.assign(window, { told });
    });
    await (await windowOf(launched)).evaluate(
      ({ webContents }, channel) => webContents.send(channel, { sentence: 'Something.' }),
      eventChannel('notice'),
    );
    const args = await page.evaluate(async () => {
      const given = (await Reflect.get(window, 'told')) as object[];
      return given.map((one) => Object.keys(one));
    });
    return JSON.stringify(args) === '[["sentence"]]' ? [] : [`told ${JSON.stringify(args)}`];
  },

  /** 7: a script's response matters most, for a worker obeys its own. */
  async 'every response carries the policy'({ page }) {
    const policies = await page.evaluate(() =>
      Promise.all(
        ['index.html', 'icon.svg', 'bare.js', 'nothing-here'].map(async (name) => {
          const { headers } = await fetch(name);
          return [name, headers.get('content-security-policy')] as const;
        }),
      ),
    );
    return policies.flatMap(([name, policy]) => {
      if (policy === null) return [`${name}: no policy`];
      const told = Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0], one.replace(/^\S+ /, '')]));
      const names = [...new Set([...Object.keys(POLICY), ...Object.keys(told)])];
      return names.filter((one) => told[one] !== POLICY[one]).map((one) => `${name}: ${one} ${told[one]}`);
    });
  },

  /** 7. */
  async 'text is never run; WebAssembly is'({ page }) {
    const { text, wasm } = await page.evaluate(async () => {
      // Later, because what a debugger evaluates at once is not held to the policy.
      const works = (action: () => unknown) =>
        new Promise((resolve) => setTimeout(resolve)).then(action).then(
          () => true,
          () => false,
        );
      return {
        // biome-ignore lint/security/noGlobalEval: that it is refused is what is looked at.
        text: await works(() => globalThis.eval('1')),
        wasm: await works(() => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
      };
    });
    return [...(text ? ['text is run'] : []), ...(wasm ? [] : ['WebAssembly is not run'])];
  },

  /** 18. */
  async 'only the app’s own files are served'({ page }) {
    const inside = ['icon.svg'];
    const outside = [
      ...['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json'],
      ...['a%00b', '%', '..%2fpreload%2fpreload.cjs'],
    ];
    const served = await page.evaluate(
      (names) => Promise.all(names.map(async (name) => [name, (await fetch(name)).status] as const)),
      [...inside, ...outside],
    );
    return served
      .filter(([name, status]) => status !== (inside.includes(name) ? 200 : 404))
      .map(([name, status]) => `${name}: ${status}`);
  },

  /** 5: nor does the page's own policy let anything in it ask for a device. */
  async 'permissions are denied'({ page }) {
    const policy = await page.evaluate(async () => (await fetch('index.html')).headers.get('permissions-policy'));
    const open = DEVICES.filter((name) => !policy?.split(', ').includes(`${name}=()`));
    const states = await page.evaluate(() =>
      Promise.all(
        ['geolocation', 'notifications', 'midi', 'clipboard-read'].map(
          async (name) => [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const,
        ),
      ),
    );
    const granted = states.filter(([, state]) => state !== 'denied').map(([name, state]) => `${name}: ${state}`);
    return [...granted, ...open.map((name) => `${name} in the page's policy`)];
  },

  /** 12, 13. */
  async 'a page stays, and so does a frame in it'(launched) {
    const browser = await windowOf(launched);
    const allowed = await browser.evaluate(({ webContents }) =>
      ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'].filter((name) => {
        let isPrevented = false;
        const preventDefault = () => {
          isPrevented = true;
        };
        const url = 'https://example.com/';
        (webContents as NodeJS.EventEmitter).emit(name, { url, preventDefault }, url);
        return !isPrevented;
      }),
    );
    // What the page itself tries is asked about; this listener comes after the app's own.
    await browser.evaluate(({ webContents }) => {
      const stays = new Promise((resolve) =>
        webContents.once('will-frame-navigate', (event: Electron.Event) => resolve(event.defaultPrevented)),
      );
      Object.assign(globalThis, { stays });
    });
    await launched.page.evaluate(() => {
      location.href = 'icon.svg';
    });
    const stays = await launched.app.evaluate(() => Reflect.get(globalThis, 'stays'));
    return [...allowed, ...(stays ? [] : ['the page leaves'])];
  },

  /** 14, 15. */
  async 'no window is opened; the person’s browser gets the documentation only'({ app, page }) {
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      shell.openExternal = async (url) => void opened.push(url);
      Object.assign(globalThis, { opened });
    });
    await page.evaluate((documentation) => {
      for (const url of ['https://example.com/', 'file:///etc/passwd', 'https://docs.python.org.example/']) {
        window.open(url);
      }
      window.open(documentation);
    }, DOCUMENTATION);
    const told = () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);
    await expect.poll(told).toContain(DOCUMENTATION);
    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    const others = (await told()).filter((url) => url !== DOCUMENTATION);
    return [...(windows === 1 ? [] : ['a window is opened']), ...others.map((url) => `opened: ${url}`)];
  },

  /** 17. */
  async 'messages of another shape are refused'({ page }) {
    return page.evaluate(
      async ([names, payloads]) => {
        const methods = window.refscope as unknown as Record<string, (request?: unknown) => Promise<unknown>>;
        const isRefused = async (name: string, payload: unknown) => {
          const message = await methods[name]?.(payload).catch((error: Error) => error.message);
          return typeof message === 'string' && message.includes(`Error: ${name}: Invalid`);
        };
        const answers = names.map(async (name) => {
          const refused = await Promise.all(payloads.map((payload) => isRefused(name, payload)));
          return refused.every(Boolean) ? [] : [name];
        });
        return (await Promise.all(answers)).flat();
      },
      [METHOD_NAMES, WRONG] as const,
    );
  },

  /** A file is a token that the page was given, never a path. */
  async 'a token that was never given is refused'({ page }) {
    const answer = await page.evaluate(() => {
      const file = crypto.randomUUID() as never;
      return window.refscope?.saveFile({ file, text: 'a' }).then(
        () => 'saved',
        (error: Error) => error.message,
      );
    });
    return answer?.includes('never given') ? [] : [`${answer}`];
  },

  /** 1: not even where the app itself asks, whom no policy holds. */
  async 'nothing is loaded from elsewhere'(launched) {
    let heard = 0;
    const server = http.createServer((_request, response) => {
      heard += 1;
      response.end('<h1>Elsewhere</h1>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await (await windowOf(launched)).evaluate(
      ({ webContents }, url) => webContents.loadURL(url).catch(() => {}),
      `http://127.0.0.1:${port}/`,
    );
    server.close();
    return heard === 0 ? [] : ['a request left'];
  },

  /** 17: the page of the window is another one now. To be looked at last. */
  async 'a page from elsewhere is not answered'(launched) {
    const browser = await windowOf(launched);
    await browser.evaluate(({ webContents }) => webContents.loadURL('data:text/html,<h1>Elsewhere</h1>'));
    await launched.page.waitForFunction(() => location.protocol === 'data:');
    const answer = await launched.page.evaluate(() =>
      window.refscope?.restoreState().then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    );
    return answer?.endsWith('not from the app') ? [] : [`${answer}`];
  },
} satisfies Record<string, Wall>;

export type WallName = keyof typeof WALLS;
