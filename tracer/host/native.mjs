/** Of `out/runtime/`: the part of the recorder that `tracer/native` holds. */
export const NATIVE_FILE = 'native.wasm';

/** Result and parameters of METH_FASTCALL: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t nargs)`. */
const FASTCALL = 'iiii';

/**
 * Who listens to the recorder of an interpreter.
 * @type {WeakMap<import('pyodide').PyodideAPI, (text: Uint8Array) => void>}
 */
const listeners = new WeakMap();

/**
 * Lets `listener` hear what the recorder of `python` tells. What it gets is the interpreter's own memory: to be
 * copied at once. It must not throw: the interpreter could not go on.
 * @param {import('pyodide').PyodideAPI} python
 * @param {(text: Uint8Array) => void} listener
 */
export function listen(python, listener) {
  listeners.set(python, listener);
}

/**
 * Puts the functions of `code` into the interpreter, for `refscope/native.py` to call.
 * To be called once for each interpreter that has the recorder, before it records.
 * Throws where `code` wants what Pyodide does not export.
 * @param {import('pyodide').PyodideAPI} python
 * @param {BufferSource} code
 */
export async function connectNative(python, code) {
  // What Emscripten exports of the interpreter: its memory (`HEAPU8` is all of it, also when it has grown), its C
  // functions with a `_` before their names.
  const interpreter = Reflect.get(python, '_module');
  /** @type {Record<string, WebAssembly.ImportValue>} */
  const host = {
    memory: interpreter.memory,
    tell: (/** @type {number} */ start, /** @type {number} */ length) =>
      listeners.get(python)?.(interpreter.HEAPU8.subarray(start, start + length)),
  };
  const module = await WebAssembly.compile(code);
  /** @type {Record<string, Record<string, WebAssembly.ImportValue>>} */
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const value = host[name] ?? interpreter[`_${name}`];
    if (value === undefined) throw new Error(`Pyodide does not export ${name}`);
    imports[from] = { ...imports[from], [name]: value };
  }
  const { exports } = await WebAssembly.instantiate(module, imports);
  const native = python.pyimport('refscope.native');
  const places = native.NAMES.toJs().map((/** @type {string} */ name) =>
    interpreter.addFunction(exports[name], FASTCALL),
  );
  native.connect(python.toPy(places));
}
