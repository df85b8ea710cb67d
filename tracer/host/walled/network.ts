/** The network, taken from a process for good. The permission model of Node does not know it. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** All else that goes out does so through these: `http`, `https`, `http2`, `tls`, `fetch`, `inspector`. */
const MODULES: readonly object[] = [net, dgram, dns, dns.promises];
/** Of the global object and of `process`, what leads to the network, to other processes, or to what is built in. */
const GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'navigator', 'Request', 'Response', 'Headers', 'FormData'];
const OF_PROCESS = ['kill', '_kill', 'binding', '_linkedBinding', 'dlopen', 'getBuiltinModule', 'report', 'channel'];

function refuse(): never {
  throw new Error('There is no network here');
}

/** Takes the network away. What was loaded before and what is loaded later find nothing of it. */
export function takeNetwork(): void {
  for (const module of MODULES) {
    for (const name of Object.keys(module)) empty(module, name);
    Object.freeze(module);
  }
  for (const name of GLOBALS) take(globalThis, name);
  for (const name of OF_PROCESS) take(process, name);
  syncBuiltinESMExports();
}

/** A function that refuses; of a class also all that its instances can do. */
function empty(module: object, name: string): void {
  const value: unknown = Reflect.get(module, name);
  if (typeof value !== 'function') return;
  const prototype: unknown = value.prototype;
  if (typeof prototype === 'object' && prototype !== null) {
    for (const method of Reflect.ownKeys(prototype)) fix(prototype, method);
    Object.freeze(prototype);
  }
  fix(module, name);
}

function fix(owner: object, name: PropertyKey): void {
  const { configurable = true, value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  if (!configurable || typeof value !== 'function') return;
  Object.defineProperty(owner, name, { value: refuse, writable: false, configurable: false, enumerable: true });
}

function take(owner: object, name: string): void {
  Object.defineProperty(owner, name, { value: undefined, writable: false, configurable: false });
}
