/** `npm run build:web`: makes the web edition in `out/web/`. */
import { BuildError, build } from '../../start/build.mjs';
import { buildWeb } from './edition.mjs';

try {
  await build({
    only: ['runtime', 'walled', 'cli', 'lessons', 'renderer', 'electron'],
    log: (line) => console.log(line),
  });
  buildWeb();
  console.log('The web edition is in out/web.');
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`${error.message}\n${error.output}`);
  process.exitCode = 1;
}
