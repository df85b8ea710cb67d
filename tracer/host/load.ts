import { loadPyodide, type PyodideAPI } from 'pyodide';
import { connectRecorder } from '../recorder/connect.ts';
import { ARCHIVE_FILE, installRecorder, rehearse, SNAPSHOT_FILE } from './runtime.ts';

/**
 * A fresh interpreter with the recorder imported and rehearsed, from the files at `runtime`.
 * Where the snapshot cannot be used, the interpreter starts the slow way.
 */
export async function loadInterpreter(runtime: string): Promise<PyodideAPI> {
  const python = await loadPython(runtime);
  connectRecorder(python);
  rehearse(python);
  return python;
}

async function loadPython(runtime: string): Promise<PyodideAPI> {
  const options = { indexURL: runtime, jsglobals: globalsForPrograms(), env: { PYTHONHASHSEED: '0' } };
  try {
    return await loadPyodide({ ...options, _loadSnapshot: fetchSnapshot(runtime) });
  } catch (error) {
    console.warn('Python starts without its snapshot:', error);
    const python = await loadPyodide(options);
    installRecorder(python, await fetchBytes(runtime + ARCHIVE_FILE));
    return python;
  }
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

/** What Pyodide itself needs of the global object. Nothing in it leads to the page, the network or storage. */
const GLOBALS_FOR_PROGRAMS = [
  'Object',
  'Array',
  'Promise',
  'Map',
  'Set',
  'Error',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
] as const;

/** What a program finds in the module `js`. */
function globalsForPrograms(): object {
  const globals = Object.create(null);
  for (const name of GLOBALS_FOR_PROGRAMS) globals[name] = globalThis[name];
  return globals;
}
