import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { carriedText, carryInPng } from '../exports/carried.ts';
import type { Scale } from '../exports/choice.ts';
import type { Environment } from '../exports/environment.ts';
import { type CodeLine, type Figure, figureOf, smallestText } from '../exports/figure.ts';
import { stepDigits } from '../exports/names.ts';
import { toPng } from '../exports/png.ts';
import { createWork } from '../exports/work.ts';
import { decisiveStepIn } from '../model/lesson.ts';
import { createRecording } from '../model/playback.ts';
import { type Box, unionOf } from '../visualizers/geometry/box.ts';
import { type AnyView, VIEWS, viewNamed } from '../visualizers/index.ts';
import type { Show } from '../visualizers/show.ts';
import type { Layout, Scene, Theme, ViewedRun } from '../visualizers/view.ts';
import { textOf } from '../words/phrase.ts';
import { nodeEnvironment } from './figures/node-environment.ts';
import { chosenSteps, parseSteps } from './figures/steps.ts';
import { record, startPython } from './record.ts';
import { remark } from './remarks.ts';
import { type RunOptions, requestFor } from './run-options.ts';
import { readSubject, type Subject } from './subject.ts';
import { UsageError } from './usage-error.ts';

export interface RenderOptions extends RunOptions {
  readonly step?: string;
  readonly view?: string;
  readonly theme: Theme;
  readonly values?: Show['values'];
  readonly output?: string;
  readonly outDir?: string;
  readonly crop?: boolean;
  readonly frame?: 'all';
  /** Px around the drawing. */
  readonly margin: number;
  /** Mm on paper. */
  readonly width?: number;
  readonly transparent?: boolean;
  readonly code?: boolean;
  readonly sentence?: boolean;
  readonly caption?: string;
  readonly scale: Scale;
  /** False: the figure does not carry its program. */
  readonly source: boolean;
}

const FORMATS = ['.svg', '.png', '.pdf'];
/** Lines of the program before and after the current one. */
const CODE_AROUND = 5;
/** Smaller text than this, in points, can't be read on paper. */
const LEAST_POINTS = 6;

/** `refscope render`: writes figures of steps, the same drawings as on screen. */
export async function render(files: readonly string[], options: RenderOptions): Promise<void> {
  const { output, outDir } = options;
  if ((output === undefined) === (outDir === undefined)) throw new UsageError('Either -o or --out-dir must be given.');
  if (files.length > 1 && outDir === undefined) throw new UsageError('Several files need --out-dir.');
  if (options.crop && options.frame) throw new UsageError('--crop and --frame all exclude each other.');
  const ending = output === undefined ? '.svg' : extname(output).toLowerCase();
  if (!FORMATS.includes(ending)) throw new UsageError(`Not the ending of a figure (${FORMATS.join(', ')}): ${output}`);
  const environment = nodeEnvironment();
  for (const file of files) await renderOne(await readSubject(file), options, ending, environment);
}

/** A run, and which of its steps are drawn how. */
interface Drawn {
  readonly view: AnyView;
  readonly run: ViewedRun;
  readonly layout: Layout<Scene>;
  readonly steps: readonly number[];
  readonly length: number;
}

async function renderOne(
  subject: Subject,
  options: RenderOptions,
  ending: string,
  environment: Environment,
): Promise<void> {
  startPython(options.hashSeed);
  const { document } = subject;
  const id = options.view ?? document.view;
  const view = viewNamed(id);
  if (!view) throw new UsageError(`Not a view (${VIEWS.map((one) => one.id).join(', ')}): ${id}`);
  const trace = await record(await requestFor(document, options));
  remark(trace, '');
  const playback = createRecording(trace.steps);
  const run = { playback, source: trace.source, outcome: trace.outcome, shutdown: trace.shutdown };
  const decisive = subject.lesson && decisiveStepIn(playback, subject.lesson.decisive);
  const steps = chosenSteps(parseSteps(options.step ?? 'last'), playback, decisive);
  const values = options.values ?? document.values;
  const layout = view.layout(run, { values, opened: new Set(document.opened) });
  await write({ view, run, layout, steps, length: playback.length }, subject, options, ending, environment);
}

async function write(
  drawn: Drawn,
  subject: Subject,
  options: RenderOptions,
  ending: string,
  environment: Environment,
): Promise<void> {
  const { steps, length } = drawn;
  const common = options.frame === 'all' || (steps.length > 1 && !options.crop) ? frameOfAll(drawn) : null;
  const target = targetOf(subject, options, ending);
  await mkdir(dirname(target), { recursive: true });
  const figures = steps.map((step) => ({ step, ...figureAt(drawn, step, common, subject, options, environment) }));
  const smallest = Math.min(...figures.map(({ figure }) => smallestText(figure)));
  if (options.width !== undefined && smallest < LEAST_POINTS) {
    process.stderr.write(`refscope: The smallest text is ${smallest.toFixed(1)} pt: too small for paper.\n`);
  }
  if (ending === '.pdf') {
    await writeFile(target, await pdfOf(figures, subject, options, environment));
    return;
  }
  for (const one of figures) {
    const place = steps.length > 1 ? numbered(target, one.step, length) : target;
    await writeFile(place, ending === '.svg' ? one.figure.svg : await pngOf(one, subject, options, environment));
  }
}

const targetOf = ({ name }: Subject, { output, outDir }: RenderOptions, ending: string): string =>
  output ?? join(outDir as string, `${name}${ending}`);

function frameOfAll({ layout, steps }: Drawn): Box {
  return steps.map((step) => layout.at(step).covered).reduce(unionOf);
}

interface Made {
  readonly figure: Figure;
  readonly description: string;
  readonly title: string;
}

function figureAt(
  { view, run, layout }: Drawn,
  step: number,
  common: Box | null,
  subject: Subject,
  options: RenderOptions,
  { document }: Environment,
): Made {
  const scene = layout.at(step);
  const description = textOf(view.describe.sentence(run, step));
  const title = `${view.name}, step ${step}`;
  const figure = figureOf(view, scene, {
    ...{ document, theme: options.theme, title, description },
    frame: wider(common ?? scene.covered, options.margin),
    texts: {
      code: options.code ? codeAround(run, step) : [],
      sentence: options.sentence ? description : '',
      caption: options.caption ?? '',
    },
    transparent: options.transparent ?? false,
    carried: options.source ? carried(subject, view, step, options) : null,
    width: options.width ?? null,
  });
  return { figure, description, title };
}

const carried = ({ document }: Subject, view: AnyView, step: number, options: RenderOptions): string =>
  carriedText({ ...document, view: view.id, step, values: options.values ?? document.values });

const wider = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: Math.max(1, width) + 2 * by,
  height: Math.max(1, height) + 2 * by,
});

function codeAround({ playback, source = '' }: ViewedRun, step: number): readonly CodeLine[] {
  const lines = source.trimEnd().split('\n');
  const current = playback.step(step).range?.[0] ?? lines.length + 1;
  const first = Math.max(1, Math.min(current - CODE_AROUND, lines.length - 2 * CODE_AROUND));
  return lines
    .slice(first - 1, first + 2 * CODE_AROUND)
    .map((text, i) => ({ number: first + i, text, current: first + i === current }));
}

async function pngOf(
  { figure, step, title, description }: Made & { readonly step: number },
  subject: Subject,
  options: RenderOptions,
  environment: Environment,
): Promise<Uint8Array> {
  const work = createWork(new AbortController().signal, () => {});
  const png = await toPng({ step, title, description, ...figure }, options.scale, environment, work);
  return options.source ? carryInPng(png, carried(subject, viewOf(options, subject), step, options)) : png;
}

const viewOf = (options: RenderOptions, { document }: Subject): AnyView =>
  viewNamed(options.view ?? document.view) as AnyView;

async function pdfOf(
  figures: readonly (Made & { readonly step: number })[],
  subject: Subject,
  options: RenderOptions,
  environment: Environment,
): Promise<Uint8Array> {
  const { createPdf } = await import('../exports/pdf/document.ts');
  const pdf = createPdf(subject.name, environment);
  for (const { figure, step, title, description } of figures) {
    const { svg, width, height, magnification } = figure;
    const size = { width: width / magnification, height: height / magnification };
    await pdf.add({ svg, step, title, description, magnification, ...size });
  }
  const [first] = figures;
  if (options.source && first) {
    pdf.attach('program.refscope', carried(subject, viewOf(options, subject), first.step, options));
  }
  return pdf.end();
}

/** `copies.svg` → `copies-007.svg`, so that the files sort in the order of the steps. */
function numbered(file: string, n: number, length: number): string {
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}-${stepDigits(n, length)}${ending}`;
}
