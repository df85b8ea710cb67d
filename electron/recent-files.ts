/** The files that were opened or saved last, the latest first: here, and in the system's own list. */
import { readFile } from 'node:fs/promises';
import { app } from 'electron';
import * as v from 'valibot';
import { codeOf } from './file-errors.ts';
import { LatestWrite } from './latest-write.ts';

const MOST = 10;
const RecentSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

export class RecentFiles {
  readonly #file: string;
  readonly #latest: LatestWrite;
  readonly #onChange: () => void;
  #paths: readonly string[] = [];

  /**
   * @param file where the list is kept
   * @param onChange told after each change
   */
  constructor(file: string, onChange: () => void) {
    this.#file = file;
    this.#latest = new LatestWrite(file);
    this.#onChange = onChange;
  }

  /** Absolute paths. */
  get paths(): readonly string[] {
    return this.#paths;
  }

  /** Reads the list of the last run. One that can't be understood is as good as none. */
  async load(): Promise<void> {
    const text = await readFile(this.#file, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '[]';
      throw error;
    });
    const result = v.safeParse(RecentSchema, text);
    this.#set(result.success ? result.output : []);
  }

  add(path: string): void {
    app.addRecentDocument(path);
    this.#change([path, ...this.#paths.filter((other) => other !== path)]);
  }

  remove(path: string): void {
    this.#change(this.#paths.filter((other) => other !== path));
  }

  clear(): void {
    app.clearRecentDocuments();
    this.#change([]);
  }

  /** Settled once nothing is being written any more. */
  idle(): Promise<void> {
    return this.#latest.idle();
  }

  #change(paths: readonly string[]): void {
    this.#set(paths);
    // A list that can't be kept is no loss: whatever refused it refuses the windows' records too, and that is told.
    this.#latest.write(Buffer.from(JSON.stringify(this.#paths))).catch(() => {});
  }

  #set(paths: readonly string[]): void {
    this.#paths = paths.slice(0, MOST);
    this.#onChange();
  }
}
