/** The only door from the app to the main process. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { METHOD_NAMES, METHODS, type MethodName, methodChannel, type Reply, type Request } from '../model/desktop.ts';
import type { AppWindow } from './app-window.ts';
import { APP_ORIGIN } from './scheme.ts';

/** What the main process does for each of the contract's methods. */
export type Handlers = {
  readonly [M in MethodName]: (window: AppWindow, request: Request<M>) => Reply<M> | Promise<Reply<M>>;
};

/** A message that the app would not send: from elsewhere, or of another shape. */
export class RefusedMessage extends Error {}

/**
 * Answers every method of the contract, and no other message.
 * @param windowOf the window whose page sent an event, or null
 */
export function answerApp(handlers: Handlers, windowOf: (event: IpcMainInvokeEvent) => AppWindow | null): void {
  for (const name of METHOD_NAMES) {
    ipcMain.handle(methodChannel(name), (event, ...args) => call(name, handlers, checkSender(event, windowOf), args));
  }
}

async function call<M extends MethodName>(name: M, handlers: Handlers, window: AppWindow, args: readonly unknown[]) {
  if (args.length > 1) throw new RefusedMessage(`${name}: more than one argument`);
  const request = v.safeParse(METHODS[name].request, args[0]);
  if (!request.success) throw new RefusedMessage(`${name}: ${request.issues.map(({ message }) => message).join('; ')}`);
  return handlers[name](window, request.output as Request<M>);
}

/** Only the app itself in a window of ours: not a frame in it, not what it may have been led to. */
function checkSender(event: IpcMainInvokeEvent, windowOf: (event: IpcMainInvokeEvent) => AppWindow | null): AppWindow {
  const frame = event.senderFrame;
  const window = windowOf(event);
  if (window === null || frame === null || frame.parent !== null || !frame.url.startsWith(`${APP_ORIGIN}/`)) {
    throw new RefusedMessage('not from the app');
  }
  return window;
}
