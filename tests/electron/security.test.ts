import type { Session } from 'electron';
import { expect, test, vi } from 'vitest';
import { hardenSession, isExternal } from '../../electron/security.ts';

vi.mock('electron', () => ({ app: {}, session: {}, shell: {}, protocol: {} }));

type Handler = (...args: unknown[]) => unknown;

/** What a session was told, by the name of the setter. */
function hardened(): Readonly<Record<string, Handler>> {
  const handlers: Record<string, Handler> = {};
  const setter = (name: string) => (handler: Handler) => {
    handlers[name] = handler;
  };
  const names = ['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler'];
  const session = Object.fromEntries(names.map((name) => [name, setter(name)]));
  const webRequest = { onBeforeRequest: setter('onBeforeRequest') };
  hardenSession({ ...session, webRequest } as unknown as Session);
  return handlers;
}

test.each(['geolocation', 'media', 'hid', 'clipboard-read', 'fullscreen', 'a permission of tomorrow'])(
  '%s is denied, asked for or not',
  (permission) => {
    const { setPermissionRequestHandler: request, setPermissionCheckHandler: check } = hardened();
    const decide = vi.fn();
    request?.(null, permission, decide);
    expect(decide.mock.calls).toEqual([[false]]);
    expect(check?.(null, permission)).toBe(false);
  },
);

test('devices are denied', () => {
  expect(hardened().setDevicePermissionHandler?.({ deviceType: 'usb' })).toBe(false);
});

test.each([
  ['app://refscope/index.html', true],
  ['app://refscope.example/index.html', false],
  ['app://elsewhere/index.html', false],
  ['data:image/png;base64,', true],
  ['blob:app://refscope/0fc4feb3', true],
  ['https://refscope/', false],
  ['http://127.0.0.1:8080/', false],
  ['ws://127.0.0.1:8080/', false],
  ['file:///etc/passwd', false],
])('a request for %s: %s', (url, isAllowed) => {
  const decide = vi.fn();
  hardened().onBeforeRequest?.({ url }, decide);
  expect(decide.mock.calls).toEqual([[{ cancel: !isAllowed }]]);
});

test.each([
  ['https://docs.python.org/3/', true],
  ['https://docs.python.org.example/', false],
  ['https://docs.python.org@example.com/', false],
  ['http://docs.python.org/', false],
  ['file:///etc/passwd', false],
  ['nothing', false],
])('the person’s browser for %s: %s', (address, isAllowed) => {
  expect(isExternal(address)).toBe(isAllowed);
});
