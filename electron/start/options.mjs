/** The command line of `npm start`. */
import { parseArgs } from 'node:util';

export const HELP = `Usage: npm start -- [options] [file]

Opens Refscope in Electron; where Electron can't be had, in an installed browser.

  file             a Python file to begin with (Electron only)
  --web            do not look for Electron, use a browser
  --no-open        do not open anything, print the address
  --port NUMBER    serve the app for the browser at this port
  --help           print this text

Environment:
  ELECTRON_OVERRIDE_DIST_PATH   folder that holds Electron's executable
  ELECTRON_MIRROR               address to fetch Electron from
  REFSCOPE_BROWSER              the browser's executable
`;

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {boolean} web a browser is wanted
 * @property {boolean} open false: print the address only
 * @property {number | null} port
 * @property {readonly string[]} files
 */

/** A command line that can't be understood; the message is one line for the person who typed it. */
export class UsageError extends Error {}

/**
 * @param {readonly string[]} args
 * @returns {StartOptions}
 * @throws {UsageError}
 */
export function parseOptions(args) {
  const { values, positionals } = parse(args);
  return {
    help: values.help,
    web: values.web,
    open: !values['no-open'],
    port: values.port === undefined ? null : parsePort(values.port),
    files: positionals,
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        web: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} text */
function parsePort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 1 to 65535: ${text}`);
}
