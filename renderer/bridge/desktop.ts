import type { GenericSchema } from 'valibot';
import { type Desktop, METHOD_NAMES, METHODS, type MethodName } from '../../model/desktop.ts';
import { parse } from '../../model/parse.ts';
import type { Bridge } from './bridge.ts';

/** The desktop as the preload put it into the page, with every reply checked before it is used. */
export function createDesktopBridge(desktop: Desktop): Bridge {
  const methods = METHOD_NAMES.map((name) => [name, checked(desktop, name)]);
  return { ...Object.fromEntries(methods), platform: desktop.platform, on: desktop.on, maySave: () => true } as Bridge;
}

function checked(desktop: Desktop, name: MethodName): (request?: unknown) => Promise<unknown> {
  const call = desktop[name] as (request?: unknown) => Promise<unknown>;
  const reply: GenericSchema = METHODS[name].reply;
  return async (request) => parse(reply, await call(request), `the desktop's reply to ${name}`);
}
