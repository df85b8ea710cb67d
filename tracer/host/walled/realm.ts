/** What runs in the empty realm: one interpreter and its recorder, for one program. */

// Before anything else: what is loaded after it already needs what it puts there.
import './furniture.ts';

import { loadPyodide, type PyodideAPI } from 'pyodide';
import createPyodideModule from 'pyodide/pyodide.asm.mjs';
import { connectRecorder } from '../../recorder/connect.ts';
import { runToAnyEnd } from '../breakdown.ts';
import { lineOf } from '../crash.ts';
import { globalsForPyodide } from '../globals.ts';
import { SNAPSHOT_HASH_SEED } from '../hash-seed.ts';
import { installRecorder, pythonVersion, RequestError, rehearse } from '../runtime.ts';
import { Seclusion } from '../seclusion.ts';
import type { RunRequest } from '../tracer.ts';
import { ask, bytesOf, furnish, type Process, textOf } from './furniture.ts';

type Instantiate = NonNullable<Parameters<typeof createPyodideModule>[0]['instantiateWasm']>;

/** A fresh interpreter that is ready to record. */
export interface Room {
  readonly python: string;
  /** Records the program of a `RunRequest`, in JSON. Gives the last of the lines about it: see lines.ts. */
  run(request: string): string;
}

/** Starts Python. */
export async function start(host: Process): Promise<Room> {
  furnish(host);
  const { hashSeed, isOpen } = host;
  const seclusion = new Seclusion();
  const python = await load(hashSeed, seclusion, isOpen ? globalThis : globalsForPyodide());
  if (hashSeed !== SNAPSHOT_HASH_SEED) installRecorder(python, bytesOf('tracer.zip'));
  connectRecorder(python);
  if (!isOpen) seclusion.close(python);
  rehearse(python);
  return { python: pythonVersion(python), run: (request) => record(python, JSON.parse(request)) };
}

function record(python: PyodideAPI, request: RunRequest): string {
  try {
    return `end ${runToAnyEnd(python, request, (steps) => ask((host) => host.tell(steps)))}`;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return `refused ${error.message}`;
  }
}

function load(hashSeed: number, seclusion: Seclusion, jsglobals: object): Promise<PyodideAPI> {
  return loadPyodide({
    indexURL: '/',
    packageBaseUrl: '/',
    lockFileContents: textOf('pyodide-lock.json'),
    env: { PYTHONHASHSEED: `${hashSeed}` },
    jsglobals,
    createPyodideModule: seclusion.around(createPyodideModule, instantiate),
    ...(hashSeed === SNAPSHOT_HASH_SEED && { _loadSnapshot: bytesOf('snapshot.bin') }),
  });
}

/** As Pyodide does it, but for where the bytes come from. */
const instantiate: Instantiate = (imports, done) => {
  const marker = Symbol('error marker');
  imports.env.Jsv_GetError_import = () => marker;
  imports.env.JsvError_Check = (value: unknown) => Number(value === marker);
  WebAssembly.instantiate(bytesOf('pyodide.asm.wasm'), imports as unknown as WebAssembly.Imports).then(
    ({ instance, module }) => done(instance, module),
    (error) => ask((host) => host.log(lineOf(error))),
  );
  return {};
};
