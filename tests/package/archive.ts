/** What the app's archive may hold. */
import path from 'node:path';
import { listPackage } from '@electron/asar';

/** Everything that the app's archive may hold. */
export const ALLOWED = [
  /^package\.json$/,
  /^out\/main\/main\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  // Of fonts, PDF documents take the old form: see exports/pdf/typesetter.ts.
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|woff2?)$/,
  /^out\/renderer\/lessons\/[\w-]+\.json$/,
  /^out\/renderer\/runtime\/(pyodide\.asm\.(mjs|wasm)|pyodide-lock\.json|python_stdlib\.zip)$/,
  /^out\/renderer\/runtime\/(native\.wasm|snapshot\.bin\.gz|tracer\.zip)$/,
];

/** Files of the archive, with `/`. */
export function filesOf(asar: string): string[] {
  const names = listPackage(asar, { isPack: false }).map((name) => name.replaceAll(path.sep, '/').slice(1));
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)));
}

/** What the archive should not hold. */
export const strangersIn = (asar: string): string[] =>
  filesOf(asar).filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
