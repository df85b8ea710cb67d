import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { FileToken } from '../model/desktop.ts';
import type { KnownFile } from './program-files.ts';

/** The files that one window was given, by token: the window never learns a path. */
export class FileTokens {
  readonly #files = new Map<FileToken, KnownFile>();

  give(file: KnownFile): FileToken {
    const token = v.parse(FileToken, randomUUID());
    this.#files.set(token, file);
    return token;
  }

  /** @throws {RangeError} never given */
  get(token: FileToken): KnownFile {
    const file = this.#files.get(token);
    if (file === undefined) throw new RangeError('this window was never given that file');
    return file;
  }

  /** The token's file was written, perhaps elsewhere. */
  update(token: FileToken, file: KnownFile): void {
    this.get(token);
    this.#files.set(token, file);
  }
}
