/** Gives the app `window.refscope`: the contract's methods and events, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import * as v from 'valibot';
import {
  type Desktop,
  type DesktopMethods,
  EVENTS,
  type EventDetail,
  type EventName,
  eventChannel,
  METHOD_NAMES,
  METHODS,
  type MethodName,
  methodChannel,
} from '../model/desktop.ts';

function method(name: MethodName) {
  return async (request?: unknown) =>
    v.parse(METHODS[name].reply, await ipcRenderer.invoke(methodChannel(name), request));
}

function on<E extends EventName>(event: E, listener: (detail: EventDetail<E>) => void): () => void {
  const schema: v.GenericSchema<unknown, EventDetail<E>> = EVENTS[event];
  const receive = (_: unknown, detail: unknown) => listener(v.parse(schema, detail));
  ipcRenderer.on(eventChannel(event), receive);
  return () => {
    ipcRenderer.off(eventChannel(event), receive);
  };
}

const methods = Object.fromEntries(METHOD_NAMES.map((name) => [name, method(name)])) as unknown as DesktopMethods;
const desktop: Desktop = { platform: process.platform, on, ...methods };
contextBridge.exposeInMainWorld('refscope', desktop);
