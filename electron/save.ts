/** Saving and exporting, with the questions that come up. */
import path from 'node:path';
import type { ExportReply, FileToken, SaveReply } from '../model/desktop.ts';
import { PLAIN_FORMAT } from '../model/program-file.ts';
import type { AppWindow } from './app-window.ts';
import { writeAtomically } from './atomic-write.ts';
import { ask, askWhereToExport, askWhereToSave } from './dialogs.ts';
import { readingProblem, writingProblem } from './file-errors.ts';
import { compareWithDisk, type KnownFile, writeProgram } from './program-files.ts';

const CANCELLED = { kind: 'cancelled' } as const;

/** Writes back to the window's file. What another program did to it meanwhile is never overwritten unasked. */
export async function saveInPlace(window: AppWindow, token: FileToken, text: string): Promise<SaveReply> {
  const file = window.tokens.get(token);
  const name = path.basename(file.path);
  const choice = await chooseAgainstDisk(window, file, name);
  if (choice === 'cancel') return CANCELLED;
  if (choice === 'elsewhere') return saveElsewhere(window, name, text);
  try {
    window.tokens.update(token, await writeProgram(file.path, file.format, text));
    return { kind: 'saved', file: token, name };
  } catch (error) {
    return offerElsewhere(window, writingProblem(error, name), name, text);
  }
}

type Choice = 'write' | 'elsewhere' | 'cancel';
const CHOICES: readonly Choice[] = ['elsewhere', 'write', 'cancel'];

async function chooseAgainstDisk(window: AppWindow, file: KnownFile, name: string): Promise<Choice> {
  const fate = await compareWithDisk(file).catch((error: unknown) => {
    readingProblem(error, name); // Throws what is no matter of files; what is one, writing will tell.
    return 'same' as const;
  });
  if (fate === 'same') return 'write';
  const [message, verb] =
    fate === 'changed'
      ? [`“${name}” was changed by another program.`, 'Overwrite']
      : [`“${name}” is not there any more.`, 'Write It Again'];
  const detail = 'Your text is safe in Refscope until you have chosen.';
  return CHOICES[await ask(window, message, detail, ['Save As…', verb, 'Cancel'])] ?? 'cancel';
}

/** A write was refused: says why, and offers another place. */
async function offerElsewhere(window: AppWindow, sentence: string, name: string, text: string): Promise<SaveReply> {
  const answer = await ask(window, sentence, 'Nothing was lost: the text is still here.', ['Save As…', 'Cancel']);
  return answer === 0 ? saveElsewhere(window, name, text) : { kind: 'failed', sentence };
}

/** Asks for a place and writes there. */
export async function saveElsewhere(window: AppWindow, proposal: string, text: string): Promise<SaveReply> {
  const place = await askWhereToSave(window, proposal);
  if (place === null) return CANCELLED;
  const name = path.basename(place);
  try {
    const written = await writeProgram(place, window.file?.format ?? PLAIN_FORMAT, text);
    return { kind: 'saved', file: window.tokens.give(written), name };
  } catch (error) {
    return { kind: 'failed', sentence: writingProblem(error, name) };
  }
}

/** Asks for a place and writes a drawing there. */
export async function exportDrawing(
  window: AppWindow,
  proposal: string,
  content: string | Uint8Array,
): Promise<ExportReply> {
  const place = await askWhereToExport(window, proposal);
  if (place === null) return CANCELLED;
  const name = path.basename(place);
  try {
    await writeAtomically(place, typeof content === 'string' ? Buffer.from(content) : content);
    return { kind: 'exported', name };
  } catch (error) {
    return { kind: 'failed', sentence: writingProblem(error, name) };
  }
}
