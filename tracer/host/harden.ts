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

/** Takes it away from this worker for good. To be called before a program runs. */
export function harden(): void {
  for (const name of TAKEN) take(globalThis, name);
  take(navigator, 'storage');
}

/** Also from where it is inherited from, or else a getter could still be called on the object. */
function take(target: object, name: string): void {
  for (let place = target; place !== null; place = Object.getPrototypeOf(place)) {
    if (Object.hasOwn(place, name)) Reflect.deleteProperty(place, name);
  }
  Object.defineProperty(target, name, { value: undefined });
}
