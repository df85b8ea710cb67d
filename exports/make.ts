import { type Archive, createArchive } from './archive.ts';
import type { ExportChoice } from './choice.ts';
import type { Environment } from './environment.ts';
import { memberName } from './names.ts';
import { commonFrame, type Picture, type Pictures } from './pictures.ts';
import { toPng } from './png.ts';
import type { Work } from './work.ts';

/** All that a file is made of. */
export interface ExportTask {
  readonly pictures: Pictures;
  readonly choice: ExportChoice;
  /** The step that is shown. */
  readonly step: number;
  /** Name of the program's file. */
  readonly program: string;
  readonly environment: Environment;
}

export type ExportContent = string | Uint8Array<ArrayBuffer>;

/** What an export's file holds: the one path from drawings to SVG, PNG and PDF, and to a zip of several. */
export async function makeExport(task: ExportTask, work: Work): Promise<ExportContent> {
  const { pictures, choice, step } = task;
  await pictures.reach(choice.what === 'step' ? step : pictures.length - 1, work);
  if (choice.format === 'pdf') return makePdf(task, work);
  return choice.what === 'step' ? encode(task, pictures.at(step), work) : makeArchive(task, work);
}

/** One drawing in the format of a picture. */
async function encode({ choice, environment }: ExportTask, picture: Picture, work: Work): Promise<ExportContent> {
  return choice.format === 'svg' ? picture.svg : toPng(picture, choice.scale, environment, work);
}

async function makeArchive(task: ExportTask, work: Work): Promise<ExportContent> {
  const archive: Archive = createArchive();
  await forEachPicture(task, work, async (picture) => {
    const name = memberName(task.program, picture.step, task.pictures.length, task.choice.format);
    archive.add(name, await encode(task, picture, work));
  });
  return archive.end();
}

async function makePdf(task: ExportTask, work: Work): Promise<ExportContent> {
  // The library is large and seldom needed.
  const { createPdf } = await import('./pdf/document.ts');
  const pdf = createPdf(task.program, task.environment);
  await forEachPicture(task, work, (picture) => pdf.add(picture));
  return pdf.end();
}

/** The drawing of the step, or one after the other those of all steps, in one frame. */
async function forEachPicture(
  { pictures, choice, step }: ExportTask,
  work: Work,
  use: (picture: Picture) => Promise<void>,
): Promise<void> {
  if (choice.what === 'step') return use(pictures.at(step));
  const frame = await commonFrame(pictures, work);
  for (let n = 0; n < pictures.length; n++) {
    await use(pictures.at(n, frame));
    await work.advance(n + 1, pictures.length);
  }
}
