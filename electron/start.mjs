/**
 * `npm start`: builds what is out of date and opens the app, in Electron where it is here or can be fetched,
 * else in a browser, else by printing its address. Whatever it does it says in one line; it never hangs.
 */
import { hasDisplay } from './start/browsers.mjs';
import { BuildError, build } from './start/build.mjs';
import { HELP, parseOptions, UsageError } from './start/options.mjs';
import { electronExecutable, runElectron } from './start/run-electron.mjs';
import { showInBrowser } from './start/show-in-browser.mjs';

/** @param {string} line */
const say = (line) => console.log(line);

/** @param {readonly string[]} args */
async function main(args) {
  const options = parseOptions(args);
  if (options.help) return say(HELP.trimEnd());
  await build({ log: say });
  const wantsElectron = !options.web && options.open && hasDisplay();
  const executable = wantsElectron ? await electronExecutable(say) : null;
  if (executable !== null && (await runElectron(executable, options.files, say))) return;
  if (options.files.length > 0) say(`A browser can't be handed a file: open ${options.files.join(', ')} in the app.`);
  await showInBrowser({ port: options.port, open: options.open && hasDisplay(), say });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof BuildError) console.error(`${error.message}\n${error.output}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
