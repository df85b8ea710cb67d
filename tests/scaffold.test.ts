/**
 * What `npm run new:view` and `new:lesson` lay out is well-formed, and fails its tests until it is filled in. They run in
 * a copy of the project.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../electron/start/build.mjs';

const LEFT_OUT = ['node_modules', 'out', 'dist', 'test-results', '.git'];
const isProgram = (file: string): boolean =>
  file.includes(path.join('tests', 'programs')) && !/\.ts$|programs$/.test(file);
const SLOW = 180_000;

let project: string;
beforeAll(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'refscope-scaffold-'));
  const isTaken = (file: string): boolean => !LEFT_OUT.includes(path.relative(ROOT, file)) && !isProgram(file);
  cpSync(ROOT, project, { recursive: true, filter: isTaken });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Exit status and what was written, without colours. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): { readonly status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Names of the tests in `files` that fail, of those whose name has `pattern`. */
function failing(files: readonly string[], pattern: string, env?: NodeJS.ProcessEnv): readonly string[] {
  const vitest = 'node_modules/vitest/vitest.mjs';
  const { said } = run([vitest, 'run', '--reporter=json', '-t', pattern, ...files], env);
  const report = JSON.parse(said.slice(said.indexOf('{"numTotalTestSuites"')).split('\n')[0] as string);
  type Suite = { readonly assertionResults: readonly { readonly status: string; readonly title: string }[] };
  const results = (report.testResults as readonly Suite[]).flatMap(({ assertionResults }) => assertionResults);
  expect(results.filter(({ status }) => status === 'passed' || status === 'failed')).not.toEqual([]);
  return results
    .filter(({ status }) => status === 'failed')
    .map(({ title }) => title)
    .sort();
}

const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(path.join(project, file), edit(readFileSync(path.join(project, file), 'utf8')));

describe('a new view', () => {
  const files = ['tests/visualizers/call-tree-view.test.ts', 'tests/drawings/drawings.test.ts'];
  const own = 'call-tree|containers that names refer to|sign of its own|told in the README';

  test('is well-formed code, and owes nothing that every view owes', { timeout: SLOW }, () => {
    expect(run(['scaffold/view.mjs', 'call-tree'])).toEqual({ status: 0, said: expect.stringContaining('made') });
    expect(
      run(['node_modules/@biomejs/biome/bin/biome', 'check', 'visualizers', 'words', 'tests/visualizers']),
    ).toMatchObject({ status: 0 });
    expect(run(['node_modules/typescript/bin/tsc', '-p', '.'])).toEqual({ status: 0, said: '' });
    expect(failing(['tests/visualizers/views.test.ts'], 'the view .?call-tree')).toEqual([]);
  });

  test('fails its tests until it is filled in', { timeout: SLOW }, () => {
    expect(failing(files, own)).toEqual([
      expect.stringMatching('call-tree-copies.*TODO'),
      'draws the containers that names refer to',
      'has a sign of its own',
      'is told in the README: which question it answers',
    ]);
    change('visualizers/call-tree/view.ts', (text) =>
      text
        .replace('./drawing/scene.ts', '../frames/drawing/scene.ts')
        .replace('./layout/layout.ts', '../frames/layout/layout.ts')
        .replaceAll('drawView', 'drawFrames')
        .replaceAll('createViewLayout', 'createFramesLayout')
        .replace('M5 5h14v14H5Z', 'M6 6h12v12H6Z'),
    );
    change('README.md', (text) => text.replace('| **Frames**', '| **Call tree** | Who called whom? |\n| **Frames**'));
    expect(failing(files, own, { REFSCOPE_ACCEPT: '1' })).toEqual([]);
  });

  test('needs a name that is none yet', () => {
    expect(run(['scaffold/view.mjs', 'frames'])).toEqual({
      status: 2,
      said: 'There is one already: visualizers/frames\n',
    });
    expect(run(['scaffold/view.mjs', 'Call Tree'])).toEqual({
      status: 2,
      said: 'Not a name for a view, as call-tree: Call Tree\n',
    });
  });
});

describe('a new lesson', () => {
  // Not those that run it in Python: tests/lessons.test.ts does that with all lessons.
  const unwritten = (): readonly string[] => failing(['tests/lessons.test.ts'], 'two-sides (is|has)|every section');

  test('fails its tests until it is written', { timeout: SLOW }, () => {
    expect(run(['scaffold/lesson.mjs', 'two-sides', 'Classes'])).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(project, 'lessons/course.md'), 'utf8')).toMatch(
      /## Classes\n\n[^#]*- two-sides\n\n##/,
    );
    expect(unwritten()).toEqual([
      'every section of the text has a lesson, and every lesson a section',
      'has wrong answers and a right one, each said once',
      'is written',
    ]);
    writeFileSync(path.join(project, 'lessons/two-sides/program.py'), 'a = []\nb = a\nprint(a is b)  # output: True\n');
    change('lessons/two-sides/lesson.md', (text) =>
      text
        .replace('section: TODO', 'section: Inheritance')
        .replace('TODO two', '- [ ] neither\n\nTwo')
        .replaceAll('TODO ', ''),
    );
    expect(unwritten()).toEqual([]);
  });

  test('needs a group that is there', () => {
    expect(run(['scaffold/lesson.mjs', 'three-sides', 'Sides'])).toEqual({
      status: 2,
      said: 'No such group in lessons/course.md: Sides\n',
    });
  });
});
