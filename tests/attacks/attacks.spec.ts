/** Programs that attack: whatever they try is refused, nobody hears of it, and the app is as before. */
import { readdirSync, readFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '../app/app.ts';

const FOLDER = import.meta.dirname;
const PRELUDE = readFileSync(path.join(FOLDER, 'prelude.py'), 'utf8');
const PROGRAMS = readdirSync(FOLDER).filter((name) => name.endsWith('.py') && name !== 'prelude.py');

/** Hears whatever comes to it, also what is not HTTP. */
let listener: net.Server;
let heard: string[];

test.beforeAll(async () => {
  listener = net.createServer((socket) => socket.on('data', (data) => heard.push(data.toString('latin1', 0, 80))));
  listener.on('connection', () => heard.push('a connection'));
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => listener.close());

test.beforeEach(async ({ app }) => {
  heard = [];
  await app.open();
});

for (const name of PROGRAMS) {
  const source = readFileSync(path.join(FOLDER, name), 'utf8');
  const [, attack = ''] = /^# attack: (.+)/m.exec(source) ?? [];
  /** What the app says in the end; most programs end by themselves, having said that all was refused. */
  const [, end = ': refused'] = /^# ends: (.+)/m.exec(source) ?? [];
  test(`${name}: ${attack}`, async ({ app, page }) => {
    const { port } = listener.address() as AddressInfo;
    await app.run(PRELUDE.replace('PORT = 0', `PORT = ${port}`) + source);
    await app.blur();
    await app.press('End');
    const output = app.page.locator('.output');
    await expect.poll(async () => (await output.innerText()).includes(end)).toBe(true);
    expect((await output.innerText()).match(/^.*: REACHED.*$/gm)).toBeNull();

    await page.waitForTimeout(300); // For what was only promised.
    expect(heard).toEqual([]);
    expect(await page.title()).toMatch(/Refscope$/);
    const after = await page.evaluate(async () => ({
      polluted: Object.keys(Object.prototype).concat('polluted' in {} ? 'polluted' : []),
      databases: (await indexedDB.databases()).map((one) => one.name),
      caches: await caches.keys(),
      scripts: document.querySelectorAll('main script, main img, main iframe, main object').length,
    }));
    expect(after).toEqual({ polluted: [], databases: [], caches: [], scripts: 0 });

    // The next program runs as if nothing had been.
    await app.run('a = [1]\nb = a\n');
    await app.blur();
    await app.press('End');
    await expect(app.note('b')).toBeVisible();
  });
}

test('the listener hears what is sent to it', async () => {
  const { port } = listener.address() as AddressInfo;
  const socket = net.connect(port, '127.0.0.1', () => socket.end('hello'));
  await expect.poll(() => heard).toEqual(['a connection', 'hello']);
});
