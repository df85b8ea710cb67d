/** `npm run build [-- STEP...] [--force]`: builds what is out of date, or the steps that are named. */
import { BuildError, build } from './start/build.mjs';

const names = process.argv.slice(2).filter((name) => name !== '--force');
try {
  await build({
    ...(names.length > 0 && { only: names }),
    force: process.argv.includes('--force'),
    log: (line) => console.log(line),
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`${error.message}\n${error.output}`);
  process.exitCode = 1;
}
