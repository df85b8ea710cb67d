/** What Pyodide itself needs of the global object. Nothing in it leads to the page, the network or storage. */
const GLOBALS_FOR_PROGRAMS = [
  'Object',
  'Array',
  'Promise',
  'Map',
  'Set',
  'Error',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
] as const;

/** What Pyodide finds in its module `js`; a program has no such module. */
export function globalsForPyodide(): object {
  const globals = Object.create(null);
  for (const name of GLOBALS_FOR_PROGRAMS) globals[name] = globalThis[name];
  return globals;
}
