/**
 * Electron's security checklist, undone: each wall that holds in `shell.spec.ts` is torn down in a copy of the built
 * app, and says so. Numbers are those of https://www.electronjs.org/docs/latest/tutorial/security; what is not here
 * (16, 19) is looked at by `tests/package`.
 */
import { METHOD_NAMES } from '../../model/desktop.ts';
import { WALLS, type WallName } from '../electron/walls.ts';
import { expect, type Fault, MAIN, PRELOAD, test } from './broken.ts';

interface Undone {
  readonly points: readonly number[];
  readonly what: string;
  readonly faults: readonly Fault[];
  readonly wall: WallName;
  /** What the wall says. */
  readonly says: readonly string[];
}

const NAVIGATION = ['will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const;
const GRANTED = ['geolocation', 'notifications', 'midi', 'clipboard-read'].map((name) => `${name}: granted`);
const ANY_REQUEST: Fault = [MAIN, 'cancel: !isOwn(details.url)', 'cancel: false'];

/** What does not stand in each other's way is undone in one start; what loses the page comes last. */
const STARTS: readonly (readonly Undone[])[] = [
  [
    {
      points: [2, 3, 4, 6, 8, 9, 10, 11, 12],
      what: 'a page that is trusted',
      faults: [
        [MAIN, 'app.enableSandbox();', ''],
        [
          MAIN,
          'nodeIntegration: false',
          'nodeIntegration: true, webSecurity: false, allowRunningInsecureContent: true',
        ],
        [MAIN, 'contextIsolation: true', 'contextIsolation: false, experimentalFeatures: true'],
        [MAIN, 'sandbox: true', 'sandbox: false, enableBlinkFeatures: "All"'],
        [MAIN, 'webviewTag: false', 'webviewTag: true'],
      ],
      wall: 'a window has the preferences of a page that nobody trusts',
      says: [
        ...['nodeIntegration: true', 'contextIsolation: false', 'sandbox: false', 'webSecurity: false'],
        ...['webviewTag: true', 'allowRunningInsecureContent: true', 'experimentalFeatures: true'],
        ...['enableBlinkFeatures: All', 'app without sandbox'],
      ],
    },
    {
      points: [5],
      what: 'permissions that are asked for and granted',
      faults: [[MAIN, 'target.setPermissionRequestHandler(', 'void (']],
      wall: 'permissions are denied',
      says: GRANTED,
    },
    {
      points: [7],
      what: 'no policy on scripts, a worker’s among them',
      faults: [
        [
          MAIN,
          '"content-security-policy": CONTENT_SECURITY_POLICY,',
          '...(!name.endsWith(".js") && { "content-security-policy": CONTENT_SECURITY_POLICY }),',
        ],
      ],
      wall: 'every response carries the policy',
      says: ['bare.js: no policy'],
    },
    {
      points: [15],
      what: 'any address for the person’s browser',
      faults: [[MAIN, 'if (isExternal(url))', 'if (url)']],
      wall: 'no window is opened; the person’s browser gets the documentation only',
      says: ['opened: https://example.com/', 'opened: file:///etc/passwd', 'opened: https://docs.python.org.example/'],
    },
    {
      points: [18],
      what: 'files outside the app',
      faults: [[MAIN, 'file.startsWith(root + path.sep) ? file : null', 'file']],
      wall: 'only the app’s own files are served',
      says: ['..%2f..%2fpackage.json: 200', '..%2fpreload%2fpreload.cjs: 200'],
    },
    {
      points: [20],
      what: 'a way to every channel in the page',
      faults: [
        [
          PRELOAD,
          'exposeInMainWorld("refscope", desktop)',
          'exposeInMainWorld("refscope", { ...desktop, invoke: electron.ipcRenderer.invoke })',
        ],
      ],
      wall: 'a page has the contract, and nothing of Electron',
      says: ['invoke in the contract'],
    },
    {
      points: [17],
      what: 'messages of any shape',
      faults: [[MAIN, 'if (!request.success)', 'if (false)']],
      wall: 'messages of another shape are refused',
      says: METHOD_NAMES,
    },
    {
      points: [12, 13],
      what: 'a page that may leave, and webviews that may be put into it',
      faults: [
        [MAIN, 'event.preventDefault();\n\t\tif (event.url.startsWith("file:"))', 'if (event.url.startsWith("file:"))'],
        ...NAVIGATION.map(
          (name): Fault => [MAIN, `contents.on("${name}", (event) => event.preventDefault());`, `// ${name}`],
        ),
      ],
      wall: 'a page stays, and so does a frame in it',
      says: ['will-navigate', ...NAVIGATION, 'the page leaves'],
    },
  ],
  [
    {
      points: [5],
      what: 'permissions that a page has without asking',
      faults: [[MAIN, 'target.setPermissionCheckHandler(', 'void (']],
      wall: 'permissions are denied',
      says: GRANTED,
    },
    {
      points: [7],
      what: 'no policy',
      faults: [[MAIN, '"content-security-policy": CONTENT_SECURITY_POLICY,', '']],
      wall: 'every response carries the policy',
      says: ['index.html', 'icon.svg', 'bare.js', 'nothing-here'].map((name) => `${name}: no policy`),
    },
    {
      points: [15],
      what: 'addresses that begin like an allowed one',
      faults: [
        [
          MAIN,
          'EXTERNAL_ORIGINS.includes(new URL(address).origin)',
          'EXTERNAL_ORIGINS.some((origin) => address.startsWith(origin))',
        ],
      ],
      wall: 'no window is opened; the person’s browser gets the documentation only',
      says: ['opened: https://docs.python.org.example/'],
    },
    {
      points: [20],
      what: 'listeners that are given the event',
      faults: [[PRELOAD, 'listener(parse(schema, detail))', 'listener(_, parse(schema, detail))']],
      wall: 'a listener is given what it is told, and nothing else',
      says: ['told [["sender"],["sentence"]]'],
    },
    {
      points: [17],
      what: 'messages from any page',
      faults: [[MAIN, '!frame.url.startsWith(`app://refscope/`)', 'false']],
      wall: 'a page from elsewhere is not answered',
      says: ['answered'],
    },
  ],
  [
    {
      points: [7],
      what: 'a policy that lets text be run',
      faults: [[MAIN, "'wasm-unsafe-eval'", "'unsafe-eval'"]],
      wall: 'text is never run; WebAssembly is',
      says: ['text is run'],
    },
    {
      points: [7],
      what: 'a policy that lets everything in and out',
      faults: ['connect', 'img', 'worker', 'frame', 'object'].map(
        (name): Fault => [MAIN, `${name}-src '`, `${name}-src * '`],
      ),
      wall: 'every response carries the policy',
      says: ['index.html', 'icon.svg', 'bare.js', 'nothing-here'].flatMap((name) => [
        `${name}: script-src 'self' 'unsafe-eval'`,
        `${name}: img-src * 'self' data: blob:`,
        ...['connect', 'worker'].map((one) => `${name}: ${one}-src * 'self'`),
        ...['object', 'frame'].map((one) => `${name}: ${one}-src * 'none'`),
      ]),
    },
    {
      points: [5],
      what: 'a device that a page may ask for',
      faults: [[MAIN, 'geolocation hid ', 'geolocation ']],
      wall: 'permissions are denied',
      says: ["hid in the page's policy"],
    },
    {
      points: [14],
      what: 'windows that a page opens',
      faults: [[MAIN, 'action: "deny"', 'action: "allow"'], ANY_REQUEST],
      wall: 'no window is opened; the person’s browser gets the documentation only',
      says: ['a window is opened'],
    },
    {
      points: [1],
      what: 'requests to anywhere',
      faults: [ANY_REQUEST],
      wall: 'nothing is loaded from elsewhere',
      says: ['a request left'],
    },
  ],
  [
    {
      points: [18],
      what: 'a page that is a file',
      faults: [
        [MAIN, 'loadURL(APP_ADDRESS)', 'loadURL(new URL("../renderer/index.html", import.meta.url).href)'],
        ANY_REQUEST,
      ],
      wall: 'a page has the contract, and nothing of Electron',
      says: [expect.stringMatching(/^address file:/) as unknown as string, 'not isolated'],
    },
  ],
];

for (const undone of STARTS) {
  const points = [...new Set(undone.flatMap((one) => one.points))].sort((a, b) => a - b);
  test(`undone is noticed: ${points.join(', ')}`, async ({ broken }) => {
    const launched = await broken.launch(...new Set(undone.flatMap(({ faults }) => faults)));
    for (const { what, wall, says } of undone) {
      await test.step(what, async () => expect.soft(await WALLS[wall](launched), what).toEqual(says));
    }
  });
}
