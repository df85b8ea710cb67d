/** Programs that attack: whatever they try is refused, nobody hears of it, and the app is as before. */
import { readdirSync, readFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { App, test as base, expect } from '../app/app.ts';

const FOLDER = import.meta.dirname;
const PRELUDE = readFileSync(path.join(FOLDER, 'prelude.py'), 'utf8');
const PROGRAMS = readdirSync(FOLDER).filter((name) => name.endsWith('.py') && name !== 'prelude.py');

interface Attacked {
  readonly app: App;
  /** What went wrong in the page. */
  readonly failures: Error[];
}

/** One page for all attacks of a worker: what one leaves behind, the next one meets. */
const test = base.extend<object, { attacked: Attacked }>({
  attacked: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport } = project.use;
      const page = await browser.newPage({ ...(baseURL && { baseURL }), ...(viewport && { viewport }) });
      const attacked: Attacked = { app: new App(page), failures: [] };
      page.on('pageerror', (error) => attacked.failures.push(error));
      await attacked.app.open();
      await use(attacked);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** Hears whatever comes to it, also what is not HTTP. */
let listener: net.Server;
let heard: string[];

test.beforeAll(async () => {
  listener = net.createServer((socket) => socket.on('data', (data) => heard.push(data.toString('latin1', 0, 80))));
  listener.on('connection', () => heard.push('a connection'));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => listener.close());

test.beforeEach(() => {
  heard = [];
});

/** Runs a program and shows its end. */
async function runToEnd(app: App, program: string): Promise<void> {
  await app.run(program);
  await app.blur();
  await app.press('End');
}

for (const name of PROGRAMS) {
  const source = readFileSync(path.join(FOLDER, name), 'utf8');
  const [, attack = ''] = /^# attack: (.+)/m.exec(source) ?? [];
  /** What the app says in the end; most programs end by themselves, having said that all was refused. */
  const [, end = ': refused'] = /^# ends: (.+)/m.exec(source) ?? [];
  test(`${name}: ${attack}`, async ({ attacked: { app, failures } }) => {
    const { port } = listener.address() as AddressInfo;
    await runToEnd(app, PRELUDE.replace('PORT = 0', `PORT = ${port}`) + source);
    await expect(app.output).toContainText(end);
    await expect(app.output).not.toContainText(': REACHED');

    // The next program runs as if nothing had been; what was only promised would have come meanwhile.
    await runToEnd(app, 'a = [1]\nb = a\n');
    await expect(app.note('b')).toBeVisible();
    expect(heard).toEqual([]);
    expect(await app.page.title()).toMatch(/Refscope$/);
    const after = await app.page.evaluate(async () => ({
      polluted: Object.keys(Object.prototype).concat('polluted' in {} ? 'polluted' : []),
      databases: (await indexedDB.databases()).map((one) => one.name),
      caches: await caches.keys(),
      scripts: document.querySelectorAll('main script, main img, main iframe, main object').length,
    }));
    expect(after).toEqual({ polluted: [], databases: [], caches: [], scripts: 0 });
    expect(failures).toEqual([]);
  });
}

test('the listener hears what is sent to it', async () => {
  const { port } = listener.address() as AddressInfo;
  const socket = net.connect(port, '127.0.0.1', () => socket.end('hello'));
  await expect.poll(() => heard).toEqual(['a connection', 'hello']);
});
