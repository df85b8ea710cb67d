/** The worker: one interpreter, one program, then it is thrown away. */
import * as v from 'valibot';
import { runToAnyEnd } from './breakdown.ts';
import { harden } from './harden.ts';
import { loadInterpreter } from './load.ts';
import { RunMessage, StartMessage, type WorkerMessage } from './messages.ts';
import { pythonVersion, RequestError } from './runtime.ts';
import { keepUtc } from './utc.ts';

addEventListener(
  'message',
  ({ data }) => {
    const { runtime, port, hashSeed } = v.parse(StartMessage, data);
    serve(port, runtime, hashSeed).catch((error: unknown) => {
      const kind = error instanceof RequestError ? 'refused' : 'broken';
      tell(port, { kind, reason: sentence(error) });
    });
  },
  { once: true },
);

/** Starts an interpreter, says that it is ready, runs the program that is then asked for. */
async function serve(port: MessagePort, runtime: string, hashSeed: number): Promise<void> {
  const asked = new Promise<unknown>((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
  });
  harden();
  keepUtc();
  const started = performance.now();
  const python = await loadInterpreter(runtime, hashSeed);
  tell(port, { kind: 'ready', python: pythonVersion(python), startMs: performance.now() - started });
  const { request } = v.parse(RunMessage, await asked);
  const end = runToAnyEnd(python, request, (steps) => tell(port, { kind: 'steps', steps }));
  tell(port, { kind: 'end', end });
}

const tell = (port: MessagePort, message: WorkerMessage): void => port.postMessage(message);

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
