import path from 'node:path';
import { expect, test } from 'vitest';
import { toOpen } from '../../electron/command-line.ts';

const folder = path.resolve('/course');
const inFolder = (...names: string[]) => names.map((name) => path.join(folder, name));

test('files are relative to where the app was started; switches are none', () => {
  const argv = ['/opt/refscope', '--no-sandbox', 'a.py', '/home/b.py', '--original-process-start-time=1', ''];
  expect(toOpen(argv, folder, true)).toEqual({ files: [...inFolder('a.py'), path.resolve('/home/b.py')], links: [] });
});

test('the app’s own folder is no file to open', () => {
  expect(toOpen(['/electron', '--inspect=0', '/checkout', 'a.py'], folder, false).files).toEqual(inFolder('a.py'));
});

test('links are told from files', () => {
  const link = 'refscope://open?v=1&program=x';
  expect(toOpen(['/opt/refscope', link, 'a.py', 'REFSCOPE:x'], folder, true)).toEqual({
    files: inFolder('a.py'),
    links: [link, 'REFSCOPE:x'],
  });
});
