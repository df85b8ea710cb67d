import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../electron/start/build.mjs';

const script = readFileSync(path.join(ROOT, 'electron', 'packaging', 'installer.nsh'), 'utf8');
const [install = '', uninstall = ''] = ['customInstall', 'customUnInstall'].map(
  (name) => new RegExp(`!macro ${name}\n(.*?)!macroend`, 's').exec(script)?.[1],
);
const keysIn = (text: string, instruction: string): string[] =>
  [...text.matchAll(new RegExp(`${instruction} SHELL_CONTEXT "Software.Classes.([^"]+)"`, 'g'))].map(
    ([, key]) => key ?? '',
  );

it('what the installer for Windows registers goes again with the app', () => {
  const removed = keysIn(uninstall, 'DeleteRegKey');
  const written = keysIn(install, 'WriteRegStr');
  expect(written).not.toEqual([]);
  expect(written.filter((key) => !removed.some((root) => key === root || key.startsWith(`${root}\\`)))).toEqual([]);
  expect(keysIn(uninstall, 'DeleteRegValue')).toEqual(keysIn(install, 'WriteRegNone'));
});

it('Python programs stay with what opens them now', () => {
  expect(keysIn(install, 'WriteRegStr')).not.toContain('.py');
  expect(keysIn(install, 'WriteRegNone')).toEqual(['.py\\OpenWithProgids']);
});
