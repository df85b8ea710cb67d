/**
 * What is kept of each window so that nothing is lost when the app ends, however it ends: one file per window,
 * in a folder of their own, written atomically.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { KnownPlace } from './known-places.ts';
import { LatestWrite } from './latest-write.ts';
import { KnownFile } from './program-files.ts';
import { Place } from './window-place.ts';

const WindowRecord = v.strictObject({
  version: v.literal(1),
  /** The app's own JSON. */
  state: v.nullable(v.string()),
  name: v.string(),
  edited: v.boolean(),
  file: v.nullable(KnownFile),
  /** Where the window stood last. */
  place: v.nullable(Place),
  /** Where it stood with each set-up of screens, the latest first. */
  places: v.optional(v.array(KnownPlace), []),
});
export type WindowRecord = v.InferOutput<typeof WindowRecord>;

export const NEW_RECORD: WindowRecord = {
  version: 1,
  state: null,
  name: 'Untitled',
  edited: false,
  file: null,
  place: null,
  places: [],
};

const ENDING = '.json';

/** The record of one window on disk. */
export class RecordFile {
  readonly #file: string;
  readonly #latest: LatestWrite;

  constructor(file: string) {
    this.#file = file;
    this.#latest = new LatestWrite(file);
  }

  /** Settled once this record, or a later one, is on disk. */
  write(record: WindowRecord): Promise<void> {
    return this.#latest.write(Buffer.from(JSON.stringify(record)));
  }

  idle(): Promise<void> {
    return this.#latest.idle();
  }

  async remove(): Promise<void> {
    await this.idle();
    await rm(this.#file, { force: true });
  }
}

/** A window of an earlier run. */
export interface KeptWindow {
  readonly record: WindowRecord;
  readonly file: RecordFile;
}

/** A new record's file. */
export function newRecordFile(folder: string): RecordFile {
  return new RecordFile(path.join(folder, `${randomUUID()}${ENDING}`));
}

/**
 * The windows that an earlier run left. A record that can't be understood is set aside under another name.
 * @returns `broken`: the names of those
 */
export async function keptWindows(folder: string): Promise<{ windows: KeptWindow[]; broken: string[] }> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).sort();
  const windows: KeptWindow[] = [];
  const broken: string[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const record = parseRecord(await readFile(file, 'utf8'));
    if (record !== null) {
      windows.push({ record, file: new RecordFile(file) });
    } else {
      await rename(file, `${file}.broken`);
      broken.push(`${name}.broken`);
    }
  }
  return { windows, broken };
}

function parseRecord(text: string): WindowRecord | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), WindowRecord), text);
  return result.success ? result.output : null;
}
