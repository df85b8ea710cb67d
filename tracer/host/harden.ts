/**
 * What Emscripten's file systems and sockets, or a callback's `this`, could lead a program to, although the module
 * `js` shows nothing of it: the network, and what the browser keeps for the app. The page's policy stops requests;
 * it does not stop storage.
 */
const TAKEN = [
  'BroadcastChannel',
  'EventSource',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'caches',
  'cookieStore',
  'importScripts',
  'indexedDB',
] as const;

/** What the recorder works with, and a program reaches through `js`: changed, it would break the recording. */
const KEPT: readonly object[] = [
  Array,
  Map,
  Set,
  WeakMap,
  String,
  Number,
  BigInt,
  RegExp,
  Promise,
  TextDecoder,
  Uint8Array,
  Uint32Array,
  Float64Array,
].flatMap((each) => [each, each.prototype, Object.getPrototypeOf(each.prototype)]);
const ITERATORS: readonly object[] = [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator]()].map(
  (each) => Object.getPrototypeOf(each),
);

/**
 * Takes away from this worker, for good, what leads out of it, and fixes what the recorder needs.
 * To be called before a program runs.
 */
export function harden(): void {
  for (const name of TAKEN) take(globalThis, name);
  take(navigator, 'storage');
  // Whatever inherits from Object.prototype must be able to have a `toString` of its own.
  for (const each of [...KEPT, ...ITERATORS, JSON, Reflect]) if (each !== Object.prototype) Object.freeze(each);
}

/** Also from where it is inherited from, or else a getter could still be called on the object. */
function take(target: object, name: string): void {
  for (let place = target; place !== null; place = Object.getPrototypeOf(place)) {
    if (Object.hasOwn(place, name)) Reflect.deleteProperty(place, name);
  }
  Object.defineProperty(target, name, { value: undefined });
}
