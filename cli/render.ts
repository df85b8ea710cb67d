import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { JSDOM } from 'jsdom';
import { stepDigits } from '../exports/names.ts';
import { createPictures } from '../exports/pictures.ts';
import { createRecording } from '../model/playback.ts';
import { VIEWS, viewNamed } from '../visualizers/index.ts';
import type { Show } from '../visualizers/show.ts';
import type { Theme } from '../visualizers/view.ts';
import { record } from './record.ts';
import { remark } from './remarks.ts';
import { type RunOptions, requestOf } from './run-options.ts';
import { UsageError } from './usage-error.ts';

export type StepChoice = number | 'last' | 'all';

export interface RenderOptions extends RunOptions {
  readonly step: StepChoice;
  readonly view: string;
  readonly theme: Theme;
  readonly values: Show['values'];
  readonly output: string;
}

/** `refscope render`: writes standalone SVG, the same drawing as on screen. */
export async function render(file: string, options: RenderOptions): Promise<void> {
  const view = viewNamed(options.view);
  if (!view) throw new UsageError(`Not a view (${VIEWS.map(({ id }) => id).join(', ')}): ${options.view}`);
  const recorded = await record(await requestOf(file, options), options.hashSeed);
  const { source, steps, outcome } = recorded;
  remark(recorded, '');
  const playback = createRecording(steps);
  const run = { playback, source, outcome };
  const layout = view.layout(run, { values: options.values, opened: new Set() });
  const drawable = { view, run, layout, length: playback.length };
  const pictures = createPictures(drawable, options.theme, new JSDOM('').window.document);
  await mkdir(dirname(options.output), { recursive: true });
  for (const n of chosenSteps(options.step, playback.length)) {
    const { svg } = pictures.at(n);
    await writeFile(options.step === 'all' ? numbered(options.output, n, playback.length) : options.output, svg);
  }
}

function chosenSteps(choice: StepChoice, length: number): readonly number[] {
  if (length === 0) throw new UsageError('There is no step to draw: the program did not start.');
  if (choice === 'all') return Array.from({ length }, (_, n) => n);
  const n = choice === 'last' ? length - 1 : choice;
  if (n >= length) throw new UsageError(`There is no step ${n}: the last is ${length - 1}.`);
  return [n];
}

/** `copies.svg` → `copies-007.svg`, so that the files sort in the order of the steps. */
function numbered(file: string, n: number, length: number): string {
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}-${stepDigits(n, length)}${ending}`;
}
