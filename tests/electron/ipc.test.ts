import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AppWindow } from '../../electron/app-window.ts';
import { answerApp, type Handlers, RefusedMessage } from '../../electron/ipc.ts';
import { METHOD_NAMES, METHODS, type MethodName, methodChannel } from '../../model/desktop.ts';

type Listener = (event: unknown, ...args: unknown[]) => Promise<unknown>;
const channels = vi.hoisted(() => new Map<string, unknown>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: unknown) => channels.set(channel, listener) },
  protocol: {},
}));

/** A message that the app sends, per method. */
const RIGHT: Record<MethodName, unknown> = {
  openFile: undefined,
  saveFile: { file: '0fc4feb3-b057-4c2c-ab8a-0a44cc1459c2', text: 'a = 1\n' },
  saveFileAs: { name: 'copies.py', text: 'a = 1\n' },
  exportFile: { name: 'copies.svg', content: Uint8Array.of(1, 2) },
  print: { landscape: true },
  copyText: { text: 'a' },
  copyPicture: { png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0) },
  setTheme: { theme: 'dark' },
  setDocument: { name: 'copies.py', edited: true, file: null },
  setMenu: {
    commands: [{ id: 'run', title: 'Run', menu: 'run', group: 0, accelerator: 'F5', enabled: true, checked: null }],
  },
  keepState: { state: '{}', file: null },
  restoreState: undefined,
  handedOver: undefined,
  present: { on: true },
};

const APP_FRAME = { parent: null, url: 'app://refscope/index.html' };
const WINDOW = {} as AppWindow;
/** What a handler was given last. */
let given: { method: MethodName; request: unknown } | null;

beforeAll(() => {
  const handlers = METHOD_NAMES.map((method) => [
    method,
    (_: AppWindow, request: unknown) => {
      given = { method, request };
    },
  ]);
  answerApp(Object.fromEntries(handlers) as unknown as Handlers, ({ sender }) =>
    (sender as unknown) === 'our window' ? WINDOW : null,
  );
});

const call = async (method: MethodName, event: unknown, ...args: unknown[]) => {
  given = null;
  await (channels.get(methodChannel(method)) as Listener)(event, ...args);
};
const fromApp = { sender: 'our window', senderFrame: APP_FRAME };

test('every method has a channel, and there is no other', () => {
  expect([...channels.keys()]).toEqual(METHOD_NAMES.map(methodChannel));
});

test.each(METHOD_NAMES)('%s: what the app sends is taken', async (method) => {
  await call(method, fromApp, RIGHT[method]);
  expect(given).toEqual({ method, request: RIGHT[method] });
});

describe('messages that do not come from the app are refused', () => {
  test.each([
    ['another window', { sender: 'another', senderFrame: APP_FRAME }],
    ['a frame that is gone', { sender: 'our window', senderFrame: null }],
    ['a frame in the page', { sender: 'our window', senderFrame: { ...APP_FRAME, parent: APP_FRAME } }],
    ['a page from elsewhere', { sender: 'our window', senderFrame: { parent: null, url: 'https://example.com/' } }],
    ['a host that begins alike', { sender: 'our window', senderFrame: { parent: null, url: 'app://refscope.evil/' } }],
  ])('%s', async (_, event) => {
    for (const method of METHOD_NAMES) {
      await expect(call(method, event, RIGHT[method])).rejects.toThrow('not from the app');
      expect(given).toBeNull();
    }
  });
});

const MUTATIONS = 10_000;

/** A right message with one of its parts, or the whole of it, put in place of by something else. */
const mutated = fc
  .constantFrom(...METHOD_NAMES)
  .chain((method) => fc.tuple(fc.constant(method), mutationOf(RIGHT[method])));

function mutationOf(value: unknown): fc.Arbitrary<unknown> {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  });
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return anything;
  const entries = Object.entries(value);
  const inside = entries.map(([key, item]) => mutationOf(item).map((changed) => replaced(value, key, changed)));
  const without = entries.map(([key]) => fc.constant(replaced(value, key, undefined)));
  const more = fc.tuple(fc.string(), anything).map(([key, item]) => replaced(value, key, item));
  return fc.oneof(anything, more, ...without, ...inside);
}

function replaced(value: object, key: string, item: unknown): unknown {
  if (Array.isArray(value)) return value.map((old, index) => (String(index) === key ? item : old));
  return Object.defineProperty({ ...value }, key, { value: item, enumerable: true, configurable: true });
}

test(`of ${MUTATIONS} mutated messages, none that breaks the contract gets through`, async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(mutated, async ([method, message]) => {
      const isRight = v.is(METHODS[method].request, message);
      const error = await call(method, fromApp, message).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (isRight) {
        expect(error).toBeNull();
      } else {
        refused += 1;
        expect(error).toBeInstanceOf(RefusedMessage);
        expect(given).toBeNull();
      }
    }),
    { numRuns: MUTATIONS, seed: 45_411 },
  );
  expect(refused).toBeGreaterThan(MUTATIONS / 2);
}, 60_000);

test('more than one argument is refused', async () => {
  await expect(call('copyText', fromApp, { text: 'a' }, { text: 'b' })).rejects.toThrow('more than one argument');
});
