/** Files that are either as before or as wanted, whenever the process or the machine stops. */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './file-errors.ts';

const LEFTOVER = /^\.(?<name>.+)\.[0-9a-f-]{36}\.refscope-tmp$/;

/**
 * Writes `bytes` beside the file, waits until the disk has them, and puts them in its place. What a write that was
 * killed left there is removed. A symbolic link stays one; permissions stay.
 * @throws the system's error; the file is then as it was
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${path.basename(target)}.${randomUUID()}.refscope-tmp`);
  const mode = (await stat(target).catch(() => null))?.mode;
  try {
    const handle = await open(temporary, 'wx');
    await writeThrough(handle, bytes, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
  await removeLeftovers(folder, path.basename(target));
}

async function writeThrough(handle: FileHandle, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  try {
    await handle.writeFile(bytes);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name last, too, where the file system can: Windows can't open a folder, some others can't sync one. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

async function removeLeftovers(folder: string, name: string): Promise<void> {
  const leftovers = (await readdir(folder)).filter((entry) => LEFTOVER.exec(entry)?.groups?.name === name);
  // What matters is written; one that can't be removed now is tried again with the next write.
  await Promise.allSettled(leftovers.map((entry) => rm(path.join(folder, entry), { force: true })));
}
