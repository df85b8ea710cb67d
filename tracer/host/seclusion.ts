/**
 * The wall inside the interpreter: what leads out of it, to whoever runs scripts, starts processes or has a network, is
 * taken away before a program runs. One list, for the app and for Node.
 *
 * CPython and Pyodide reach their surroundings through what WebAssembly imports, and through nothing else. So the
 * functions that lead out are exchanged there: whatever way a program finds to them, also by addresses, it finds these.
 */
import type { loadPyodide, PyodideAPI } from 'pyodide';

type CreateModule = NonNullable<NonNullable<Parameters<typeof loadPyodide>[0]>['createPyodideModule']>;
type Settings = Parameters<CreateModule>[0];
type Instantiate = NonNullable<Settings['instantiateWasm']>;

/** A function of JavaScript that WebAssembly imports; Emscripten notes its signature, the result first. */
type Import = ((...args: number[]) => unknown) & { sig?: string };

/** What Emscripten exports of the interpreter, as far as it is needed to raise an exception. */
interface Module {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly error: unknown;
  readonly _PyExc_AttributeError: number;
  readonly _PyExc_PermissionError: number;
  _PyErr_SetString(type: number, message: number): void;
  stringToNewUTF8(text: string): number;
  UTF8ToString(address: number): string;
}

/** What does something with an object of JavaScript: reads, sets, calls, iterates, looks into it. */
const OF_OBJECTS =
  /^(JsProxy_(?!compute_typeflags$)\w+|JsvFunction_(Call_OneArg|CallBound|Construct)|JsvObject_(CallMethod\w*|Entries|Keys|Values|toString)|Js(Module|ObjMap|Map|Array|Buffer)_\w+|JsvBuffer_\w+|raw_call_js|create_once_callable|create_promise_handles|wrap_generator|wrap_async_generator|JsvPromise_Syncify)$/;
/** The interpreter’s own functions that deal with objects of JavaScript: to be called by Pyodide, not by a name. */
const OF_PYODIDE = /^_*(hiwire|js|pyproxy|python2js|emscripten)/i;
const OF_ATTRIBUTES = /Attr_js$/;

/** Errors of the operating system, as the interpreter’s C library counts them. */
const ENOTSUP = 138;
const ENETUNREACH = 40;
/** What they give instead of what they would do: a system call an error, a search nothing. */
const RESULTS: Readonly<Record<string, number>> = {
  _emscripten_system: -ENOTSUP,
  __syscall_connect: -ENETUNREACH,
  __syscall_sendto: -ENETUNREACH,
  __syscall_sendmsg: -ENETUNREACH,
  __syscall_bind: -ENOTSUP,
  __syscall_listen: -ENOTSUP,
  __syscall_accept4: -ENOTSUP,
  _dlopen_js: 0,
};

/** The wall of one interpreter, which is built while it is loaded and closed before its program runs. */
export class Seclusion {
  #isClosed = false;
  #module: Module | null = null;
  #messages: { readonly attribute: number; readonly other: number } = { attribute: 0, other: 0 };
  /** What the interpreter itself is made of: the only functions that a program may look up by their names. */
  #own: ReadonlySet<string> = new Set();

  /** What makes Pyodide’s module, with the wall in it. `instantiate`: in place of Pyodide’s own. */
  around(create: CreateModule, instantiate?: Instantiate): CreateModule {
    return (settings) => {
      const start = instantiate ?? settings.instantiateWasm;
      if (start === undefined) throw new Error('Pyodide starts in another way');
      const guarded: Instantiate = (imports, done) => {
        this.#exchange(imports.env);
        return start(imports, (instance, module) => {
          this.#own = new Set(Object.keys(instance.exports));
          done(instance, module);
        });
      };
      return create(Object.assign(settings, { instantiateWasm: guarded }));
    };
  }

  /** From here on nothing leads out. */
  close(python: PyodideAPI): void {
    const module: Module = Reflect.get(python, '_module');
    this.#module = module;
    this.#messages = {
      attribute: module.stringToNewUTF8('no such attribute'),
      other: module.stringToNewUTF8('there is no JavaScript here'),
    };
    const hidden = python.pyimport('refscope.seclusion');
    hidden.close();
    hidden.destroy();
    this.#isClosed = true;
  }

  #exchange(imports: Record<string, Import>): void {
    for (const [name, original] of Object.entries(imports)) {
      if (typeof original !== 'function') continue;
      const refusal = this.#refusalOf(name, original);
      if (refusal === null) continue;
      const guarded: Import = (...args) => (this.#isClosed ? refusal(...args) : original(...args));
      if (original.sig !== undefined) guarded.sig = original.sig;
      imports[name] = guarded;
    }
  }

  /** What an import does once the wall is closed; null: what it did before. */
  #refusalOf(name: string, original: Import): Import | null {
    const result = RESULTS[name];
    if (result !== undefined) return () => result;
    if (name === '_dlsym_js') return (library, symbol, index) => this.#lookUp(original, library, symbol, index);
    if (!OF_OBJECTS.test(name)) return null;
    const kind = original.sig?.[0];
    return () => this.#raise(OF_ATTRIBUTES.test(name), kind);
  }

  #lookUp(original: Import, library = 0, symbol = 0, index = 0): unknown {
    const name = this.#module?.UTF8ToString(symbol) ?? '';
    return this.#own.has(name) && !OF_PYODIDE.test(name) ? original(library, symbol, index) : 0;
  }

  /** Raises an exception in Python; the result is the one that says so. */
  #raise(isAttribute: boolean, kind: string | undefined): unknown {
    const module = this.#module;
    if (module === null) return kind === 'i' ? -1 : undefined;
    const type = isAttribute ? module._PyExc_AttributeError : module._PyExc_PermissionError;
    const { attribute, other } = this.#messages;
    module._PyErr_SetString(module.HEAPU32[type >>> 2] ?? 0, isAttribute ? attribute : other);
    return kind === 'e' ? module.error : -1;
  }
}
