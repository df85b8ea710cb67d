import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserPlaces, hasDisplay, installedBrowsers } from '../../electron/start/browsers.mjs';
import { fakeExecutable, temporaryFolder } from './run-start.ts';

test('each platform’s usual places are looked at', () => {
  const windows = browserPlaces({ PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me' }, 'win32');
  expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(windows).toContain('C:\\Users\\me\\Chromium\\Application\\chrome.exe');
  expect(browserPlaces({}, 'darwin')).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(browserPlaces({ PATH: '/usr/bin:/snap/bin' }, 'linux')).toContain('/snap/bin/chromium');
});

test.skipIf(process.platform === 'win32')('what is installed is found; what a person names goes first', () => {
  const folder = temporaryFolder();
  const chromium = fakeExecutable(folder, 'chromium', 'exit 0');
  expect(installedBrowsers({ PATH: `/nowhere:${folder}` }, 'linux')).toEqual([chromium]);
  expect(installedBrowsers({ PATH: folder, REFSCOPE_BROWSER: '/opt/mine' }, 'linux')).toEqual(['/opt/mine']);
  rmSync(folder, { recursive: true });
});

test('only Linux can be without a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});
