import { METHOD_NAMES } from '../../model/desktop.ts';
import { expect, test } from './launch.ts';

/** For every method, what is near to right but wrong. */
const WRONG: unknown[] = [
  null,
  0,
  'text',
  [],
  {},
  { text: 'a', extra: 1 },
  { text: 1 },
  { name: 'x.py', text: ['a'] },
  { name: '../x.py', text: 'a' },
  { name: '', text: 'a' },
  { file: '/etc/passwd', text: 'a' },
  { file: null, text: 'a' },
  { theme: 'pink' },
  { commands: [{ id: 'x' }] },
  { commands: {} },
  { state: 1, file: null },
  { name: 'x.svg', content: { length: 3 } },
];

test('a message of another shape is refused, and the app lives on', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const accepted = await page.evaluate(
    async ([names, payloads]) => {
      const methods = window.refscope as unknown as Record<string, (request?: unknown) => Promise<unknown>>;
      const calls = (names as string[]).flatMap((name) =>
        (payloads as unknown[]).map((payload) =>
          methods[name]?.(payload).then(
            () => `${name}(${JSON.stringify(payload)})`,
            () => null,
          ),
        ),
      );
      return (await Promise.all(calls)).filter((answer) => answer !== null);
    },
    [METHOD_NAMES, WRONG],
  );
  expect(accepted).toEqual([]);
  expect(await page.evaluate(() => window.refscope?.restoreState())).toMatchObject({ state: null });
});

test('a token that was never given is refused', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const refusal = await page.evaluate(() => {
    const file = crypto.randomUUID() as never;
    return window.refscope?.saveFile({ file, text: 'a' }).catch((error: Error) => error.message);
  });
  expect(refusal).toContain('never given');
});
