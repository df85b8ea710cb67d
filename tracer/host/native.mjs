/** Of `out/runtime/`: the part of the recorder that `tracer/native` holds. */
export const NATIVE_FILE = 'native.wasm';

/** Result and parameters of METH_FASTCALL: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t nargs)`. */
const FASTCALL = 'iiii';

/**
 * Puts the functions of `code` into the interpreter, for `refscope/native.py` to call.
 * To be called once for each interpreter that has the recorder, before it records.
 * Throws where `code` wants what Pyodide does not export.
 * @param {import('pyodide').PyodideAPI} python
 * @param {BufferSource} code
 */
export async function connectNative(python, code) {
  // What Emscripten exports of the interpreter: its memory, its C functions with a `_` before their names.
  const interpreter = Reflect.get(python, '_module');
  const module = await WebAssembly.compile(code);
  /** @type {Record<string, Record<string, WebAssembly.ImportValue>>} */
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const value = name === 'memory' ? interpreter.memory : interpreter[`_${name}`];
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
