import { loadPyodide, type PyodideAPI } from 'pyodide';
import { connectRecorder } from '../recorder/connect.ts';
import { globalsForPyodide } from './globals.ts';
import { SNAPSHOT_HASH_SEED } from './hash-seed.ts';
import { ARCHIVE_FILE, installRecorder, rehearse, SNAPSHOT_FILE } from './runtime.ts';
import { Seclusion } from './seclusion.ts';

/**
 * A fresh interpreter with the recorder imported and rehearsed, from the files at `runtime`.
 * Where the snapshot cannot be used, the interpreter starts the slow way.
 */
export async function loadInterpreter(runtime: string, hashSeed: number): Promise<PyodideAPI> {
  const seclusion = new Seclusion();
  const python = await loadPython(runtime, hashSeed, seclusion);
  connectRecorder(python);
  seclusion.close(python);
  rehearse(python);
  return python;
}

async function loadPython(runtime: string, hashSeed: number, seclusion: Seclusion): Promise<PyodideAPI> {
  const { default: create } = await import(/* @vite-ignore */ `${runtime}pyodide.asm.mjs`);
  const options = {
    indexURL: runtime,
    jsglobals: globalsForPyodide(),
    env: { PYTHONHASHSEED: String(hashSeed) },
    createPyodideModule: seclusion.around(create),
  };
  if (hashSeed !== SNAPSHOT_HASH_SEED) return loadSlowly(runtime, options);
  try {
    return await loadPyodide({ ...options, _loadSnapshot: fetchSnapshot(runtime) });
  } catch (error) {
    console.warn('Python starts without its snapshot:', error);
    return loadSlowly(runtime, options);
  }
}

async function loadSlowly(runtime: string, options: Parameters<typeof loadPyodide>[0]): Promise<PyodideAPI> {
  const python = await loadPyodide(options);
  installRecorder(python, await fetchBytes(runtime + ARCHIVE_FILE));
  return python;
}

async function fetchSnapshot(runtime: string): Promise<ArrayBuffer> {
  const { body } = await fetchFile(runtime + SNAPSHOT_FILE);
  if (body === null) throw new Error(`Empty: ${SNAPSHOT_FILE}`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetchFile(address)).arrayBuffer());
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot load ${address}: ${response.status}`);
  return response;
}
