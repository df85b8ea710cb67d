/** The walls between the folders hold: an import upward fails the lint, with a sentence that says why. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../electron/start/build.mjs';

/** Place, what is imported there, and a piece of the sentence. */
const REFUSED = [
  ['model/a.ts', '../visualizers/index.ts', 'bottom of the house'],
  ['model/b.ts', 'node:fs', 'plain TypeScript'],
  ['model/c.ts', '../words/language.ts', 'bottom of the house'],
  ['words/a.ts', '../visualizers/view.ts', 'asks for the words'],
  ['words/en/b.ts', 'node:path', 'plain TypeScript'],
  ['tracer/host/a.ts', '../../renderer/main.tsx', 'records'],
  ['visualizers/a.ts', '../tracer/host/client.ts', 'run without an app'],
  ['visualizers/b.ts', 'react', 'take the document as an argument'],
  ['visualizers/sticky/layout/a.ts', 'd3-selection', 'numbers only'],
  ['visualizers/sticky/layout/b.ts', '../drawing/note.ts', 'numbers only'],
  ['visualizers/frames/layout/a.ts', 'd3', 'numbers only'],
  ['visualizers/cards/a.ts', 'd3', 'numbers only'],
  ['visualizers/arrows/a.ts', '../sticky/layout/sizes.ts', 'know none'],
  ['visualizers/drawing/a.ts', '../sticky/view.ts', 'know none'],
  ['visualizers/c.ts', '../exports/svg.ts', 'run without an app'],
  ['exports/a.ts', '../renderer/main.tsx', 'both call them'],
  ['exports/b.ts', 'node:fs', 'as an Environment'],
  ['exports/pdf/a.ts', 'react', 'as an Environment'],
  ['player/a.ts', '../renderer/main.tsx', 'knows no app'],
  ['player/stage/a.ts', 'react', 'no React'],
  ['renderer/a.tsx', '../electron/main.ts', 'contract in model/desktop.ts'],
  ['renderer/state/a.ts', 'node:path', 'plain browser'],
  ['renderer/b.ts', '../tests/app/app.ts', 'contract'],
  ['renderer/state/b.ts', '../session/app.ts', 'Nothing looks up'],
  ['renderer/session/a.ts', '../commands/commands.ts', 'Nothing looks up'],
  ['renderer/commands/a.ts', '../stage/stage.tsx', 'Nothing looks up'],
  ['renderer/components/a.ts', '../window/window.tsx', 'Nothing looks up'],
  ['renderer/stage/a.ts', '../window/window.tsx', 'Nothing looks up'],
  ['renderer/window/a.ts', '../app/start.ts', 'Nothing looks up'],
  ['electron/a.ts', '../renderer/main.tsx', 'shell'],
  ['cli/a.ts', '../renderer/main.tsx', 'headless'],
] as const;

const ALLOWED = [
  ['words/c.ts', '../model/trace.ts'],
  ['visualizers/drawing/b.ts', '../../words/language.ts'],
  ['visualizers/sticky/layout/c.ts', '../../../model/trace.ts'],
  ['visualizers/sticky/drawing/a.ts', 'd3'],
  ['visualizers/drawing/b.ts', 'd3'],
  ['renderer/c.ts', '../visualizers/index.ts'],
  ['player/b.ts', '../visualizers/index.ts'],
  ['renderer/d.ts', '../player/index.ts'],
  ['renderer/session/b.ts', '../../player/stage/stage.ts'],
  ['renderer/window/b.ts', '../stage/stage.tsx'],
  ['renderer/app/a.ts', '../window/window.tsx'],
  ['exports/c.ts', '../visualizers/index.ts'],
  ['cli/c.ts', '../exports/svg.ts'],
  ['electron/b.ts', '../model/desktop.ts'],
  ['cli/b.ts', '../tracer/host/node.ts'],
] as const;

let folder: string;
let report: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'refscope-walls-'));
  for (const name of ['biome.json', '.gitignore']) cpSync(path.join(ROOT, name), path.join(folder, name));
  for (const [place, imported] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    writeFileSync(path.join(folder, place), `import { thing } from '${imported}';\n\nconsole.log(thing);\n`);
  }
  const biome = path.join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github'], {
    cwd: folder,
    encoding: 'utf8',
  });
  report = stdout.split('\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const aboutFile = (place: string) => report.filter((line) => line.includes(`${place},line`));

test.each(REFUSED)('%s may not import %s', (place, _, why) => {
  expect(aboutFile(place)).toEqual([expect.stringMatching(`noRestrictedImports.*${why}`)]);
});

test.each(ALLOWED)('%s may import %s', (place) => {
  expect(aboutFile(place)).toEqual([]);
});
