import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build, ROOT } from '../../electron/start/build.mjs';
import { bareEnvironment, fakeExecutable, localServer, type Run, runStart, temporaryFolder } from './run-start.ts';

const ON_SCREEN = { DISPLAY: ':99' };
const ADDRESS = /Refscope is at (http:\/\/127\.0\.0\.1:\d+\/)/;

let folder: string;
let runs: Run[];

beforeAll(() => build(), 300_000);

beforeEach(() => {
  folder = temporaryFolder();
  runs = [];
});

afterEach(async () => {
  for (const { child, ended } of runs) {
    child.kill();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(args: readonly string[], env: Record<string, string> = {}): Run {
  const run = runStart(args, { ...bareEnvironment(folder), ...env });
  runs.push(run);
  return run;
}

const argsOf = (executable: string) => readFileSync(`${executable}.args`, 'utf8').split('\n');

/** Whether an executable has written down its arguments: its file is there before they are in it. */
const wasStarted = (executable: string) => existsSync(`${executable}.args`) && argsOf(executable).length > 1;

describe.skipIf(process.platform === 'win32')('npm start', () => {
  test('--help tells how, and builds nothing', async () => {
    const run = start(['--help']);
    expect(await run.ended).toBe(0);
    expect(run.output()).toMatch(/^Usage: npm start/);
    expect(run.output()).not.toContain('Building');
  });

  test('a mistake on the command line is one line', async () => {
    const run = start(['--port', 'many']);
    expect(await run.ended).toBe(2);
    expect(run.output()).toBe('--port takes a number from 1 to 65535: many\n');
  });

  test('an Electron that is here runs the app, and its end is the end', async () => {
    const electron = fakeExecutable(folder, 'electron', 'exit 0');
    const run = start(['lesson.py'], { ...ON_SCREEN, ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(await run.ended).toBe(0);
    expect(argsOf(electron)).toEqual(expect.arrayContaining([ROOT, path.join(ROOT, 'lesson.py')]));
  });

  test('an Electron that breaks down at once is said, and a browser is used', async () => {
    fakeExecutable(folder, 'electron', 'exit 5');
    const browser = fakeExecutable(folder, 'chromium', 'sleep 4');
    const env = { ...ON_SCREEN, ELECTRON_OVERRIDE_DIST_PATH: folder, REFSCOPE_BROWSER: browser, PATH: '/bin:/usr/bin' };
    const run = start([], env);
    await run.says(/Electron ended at once \(status 5\), so a browser shows the app\./);
    await run.says(/Refscope opens in chromium/);
  });

  test('a network that answers nothing costs three seconds, and is said', async () => {
    const silent = await localServer(() => {});
    const begun = Date.now();
    const run = start([], { ...ON_SCREEN, ELECTRON_MIRROR: silent.url });
    await run.says(/Electron can't be fetched here \(127\.0\.0\.1:\d+ did not answer\), so a browser shows the app\./);
    await run.says(ADDRESS);
    expect(Date.now() - begun).toBeLessThan(8_000);
    silent.close();
  });

  test('the app is in a window of a profile that stays, and ends with it', async () => {
    const browser = fakeExecutable(folder, 'chromium', 'sleep 4');
    const run = start(['--web'], { ...ON_SCREEN, REFSCOPE_BROWSER: browser, PATH: '/bin:/usr/bin' });
    await run.says(/closing its window ends it/);
    await expect.poll(() => wasStarted(browser)).toBe(true);
    const [app, profile] = argsOf(browser);
    expect(profile).toBe(`--user-data-dir=${path.join(folder, 'data', 'refscope', 'browser')}`);
    const response = await fetch(app?.replace('--app=', '') ?? '');
    expect(response.headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'");
    expect(await run.ended).toBe(0);
  });

  test('a browser that hands the window over leaves the address', async () => {
    const browser = fakeExecutable(folder, 'chromium', 'exit 0');
    const run = start(['--web'], { ...ON_SCREEN, REFSCOPE_BROWSER: browser });
    await run.says(ADDRESS);
  });

  test.each([
    ['without a display', [], {}],
    ['with --no-open', ['--no-open'], ON_SCREEN],
    ['without any browser', ['--web'], ON_SCREEN],
  ])('%s it prints the address, and Ctrl+C ends it', async (_, args, env) => {
    const run = start(args, env);
    await run.says(ADDRESS);
    const [, address = ''] = ADDRESS.exec(run.output()) ?? [];
    expect((await fetch(address)).status).toBe(200);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  test('a file that the browser can not be handed is said', async () => {
    const run = start(['--no-open', 'lesson.py']);
    await run.says(/A browser can't be handed a file: open lesson\.py in the app\./);
    await run.says(ADDRESS);
  });

  test('Ctrl+C while a window is open ends both', async () => {
    const browser = fakeExecutable(folder, 'chromium', 'exec sleep 60');
    const run = start(['--web'], { ...ON_SCREEN, REFSCOPE_BROWSER: browser, PATH: '/bin:/usr/bin' });
    await run.says(/closing its window ends it/);
    await expect.poll(() => wasStarted(browser)).toBe(true);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(run.output()).not.toContain('ended at once');
  });

  test('a port that is taken is said', async () => {
    const other = await localServer(() => {});
    const run = start(['--web', '--no-open', '--port', new URL(other.url).port]);
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('EADDRINUSE');
    other.close();
  });
});
