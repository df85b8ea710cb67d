/**
 * Programs that attack, behind one wall at a time and behind both: none of them reaches a file, the environment, the network
 * or a process of this machine. The app runs them in attacks.spec.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PyodideAPI } from 'pyodide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, Step } from '../../model/trace.ts';
import { runToAnyEnd } from '../../tracer/host/breakdown.ts';
import { startInterpreter } from '../../tracer/host/node.ts';
import { PythonProcess } from '../../tracer/host/python-process.ts';
import { parseBatch, parseEnd } from '../../tracer/host/runtime.ts';
import type { RunRequest } from '../../tracer/host/tracer.ts';
import { FLAGS } from '../../tracer/host/walls.ts';

const FOLDER = import.meta.dirname;
const PRELUDE = readFileSync(path.join(FOLDER, 'prelude.py'), 'utf8');
const PROGRAMS = readdirSync(FOLDER).filter((name) => name.endsWith('.py') && name !== 'prelude.py');

const SONG = 'the canary sings';
const SECRET = 'the secret is out';
const cage = mkdtempSync(path.join(tmpdir(), 'refscope-cage-'));
const canary = path.join(cage, 'canary');

let listener: net.Server;
let heard: string[] = [];

beforeAll(async () => {
  process.env.REFSCOPE_SECRET = SECRET;
  listener = net.createServer((socket) => {
    heard.push('a connection');
    socket.on('data', (data) => heard.push(data.toString('latin1', 0, 80))).on('error', () => {});
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  listener.close();
  rmSync(cage, { recursive: true });
});

const port = (): number => (listener.address() as AddressInfo).port;

/** All that was sent before; our own knock comes last. */
async function hear(): Promise<readonly string[]> {
  net.connect(port(), '127.0.0.1', function (this: net.Socket) {
    this.end('our own knock');
  });
  await expect.poll(() => heard.at(-1)).toBe('our own knock');
  const before = heard.slice(0, -2);
  heard = [];
  return before;
}

interface Told {
  readonly steps: readonly Step[];
  readonly outcome: Outcome;
}

/** In this process, with all that Node has: only the wall inside the interpreter stands around the program. */
let interpreter: PyodideAPI | null = null;
async function recordHere(request: RunRequest): Promise<Told> {
  const python = interpreter ?? (await startInterpreter());
  interpreter = null;
  const steps: Step[] = [];
  const { outcome } = parseEnd(runToAnyEnd(python, request, (batch) => void steps.push(...parseBatch(batch))));
  // One that was cut off or broke down runs nothing any more.
  if (outcome.kind === 'finished' || outcome.kind === 'exception') interpreter = python;
  return { steps, outcome };
}

const open = new PythonProcess({ isOpen: true });
const closed = new PythonProcess();
afterAll(() => {
  open.end();
  closed.end();
});

describe.each([
  ['the wall inside the interpreter', true, recordHere],
  ['the walls of the process', false, (request: RunRequest) => open.record(request)],
  ['both', true, (request: RunRequest) => closed.record(request)],
])('behind %s', (_, isInside, record: (request: RunRequest) => Promise<Told>) => {
  it.each(PROGRAMS)('%s', async (name) => {
    const attack = readFileSync(path.join(FOLDER, name), 'utf8');
    writeFileSync(canary, SONG);
    const prelude = PRELUDE.replace('PORT = 0', `PORT = ${port()}`).replace('/nowhere/canary', canary);
    const { steps, outcome } = await record({ source: prelude + attack, maxSteps: 10_000 });
    const said = steps.map(({ output = '', errors = '' }) => output + errors).join('');

    expect(said.includes(SONG), said).toBe(false);
    expect(said.includes(SECRET), said).toBe(false);
    expect(readFileSync(canary, 'utf8')).toBe(SONG);
    expect(readdirSync(cage)).toEqual(['canary']);
    expect(await hear()).toEqual([]);
    // What a program reaches in the realm is of no use; what is not of the realm it must not reach.
    if (name === 'realm.py' || name.startsWith('host-')) expect(said).not.toContain(': REACHED');
    if (isInside) {
      const [, end = ': refused'] = /^# ends: (.+)/m.exec(attack) ?? [];
      expect(said + endOf(outcome)).toContain(end);
      expect(said).not.toContain(': REACHED');
    } else {
      expect(steps.length).toBeGreaterThan(0);
    }
  });
});

/** As the app says it. */
function endOf(outcome: Outcome): string {
  if (outcome.kind === 'crashed') return 'Python broke down';
  return outcome.kind === 'step-limit' ? 'Recording stopped after 10,000 steps' : '';
}

describe('what has all of JavaScript in the process of Python, outside of the realm', () => {
  const built = new URL('../../out/walled/network.mjs', import.meta.url).href;
  const ATTACKS: Readonly<Record<string, string>> = {
    'reading a file': `(await import('node:fs')).readFileSync(${JSON.stringify(canary)}, 'utf8')`,
    'writing a file': `(await import('node:fs')).writeFileSync(${JSON.stringify(canary)}, 'changed')`,
    'a new file': `(await import('node:fs')).writeFileSync(${JSON.stringify(path.join(cage, 'new'))}, 'new')`,
    'a heap snapshot': `(await import('node:v8')).writeHeapSnapshot(${JSON.stringify(path.join(cage, 'heap'))})`,
    'a report': `process.report.writeReport(${JSON.stringify(path.join(cage, 'report'))})`,
    'a connection': `await new Promise((resolve, reject) => net.connect(port, '127.0.0.1', resolve).on('error', reject))`,
    'a socket': `new net.Socket().connect(port, '127.0.0.1')`,
    'a stream of the process': `new process.stdout.constructor().connect(port, '127.0.0.1')`,
    'a server': `net.createServer().listen(0)`,
    http: `(await import('node:http')).get('http://127.0.0.1:' + port)`,
    https: `(await import('node:https')).get('https://127.0.0.1:' + port)`,
    http2: `(await import('node:http2')).connect('http://127.0.0.1:' + port)`,
    tls: `(await import('node:tls')).connect(port, '127.0.0.1')`,
    fetch: `await fetch('http://127.0.0.1:' + port)`,
    datagrams: `(await import('node:dgram')).createSocket('udp4').send('x', port)`,
    names: `await (await import('node:dns/promises')).lookup('example.org')`,
    'a resolver': `new (await import('node:dns')).Resolver().resolve4('example.org', () => {})`,
    'the inspector': `(await import('node:inspector')).open(0)`,
    'a command': `(await import('node:child_process')).execSync('true')`,
    'a worker': `new (await import('node:worker_threads')).Worker('1', { eval: true })`,
    WASI: `new (await import('node:wasi')).WASI({ version: 'preview1', preopens: { '/': '/' } })`,
    'the parent': `process.kill(process.ppid, 0)`,
    bindings: `process.binding('tcp_wrap')`,
    'what is built in': `process.getBuiltinModule('node:net').connect(port, '127.0.0.1')`,
    'an addon': `process.dlopen({ exports: {} }, '/tmp/addon.node')`,
    'code from a text': `new Function('return 1')()`,
    eval: `(0, eval)('1')`,
    'the environment': `process.env.REFSCOPE_SECRET.length`,
  };

  it('reaches no file, no network, no process', async () => {
    const attempts = Object.entries(ATTACKS).map(
      ([what, code]) => `try { ${code}; told.push('REACHED: ${what}') } catch (error) { told.push('refused') }`,
    );
    const script = `
      import fs from 'node:fs';
      import net from 'node:net';
      import { takeNetwork } from ${JSON.stringify(built)};
      takeNetwork();
      const port = ${port()};
      const told = [];
      process.on('uncaughtException', () => {});
      ${attempts.join('\n')}
      fs.writeSync(1, told.join('\\n'));
      process.exit();
    `;
    writeFileSync(canary, SONG);
    const { stdout, stderr } = spawnSync(process.execPath, [...FLAGS, '--input-type=module', '-e', script], {
      env: { TZ: 'UTC' },
      encoding: 'utf8',
    });
    expect(stdout.split('\n'), stderr).toEqual(attempts.map(() => 'refused'));
    expect(readFileSync(canary, 'utf8')).toBe(SONG);
    expect(readdirSync(cage)).toEqual(['canary']);
    expect(await hear()).toEqual([]);
  });
});
