import path from 'node:path';
import { ROOT } from '../../electron/start/build.mjs';

/** Where `extract.setup.ts` puts the app that it takes out of a package. */
export const EXTRACTED = path.join(ROOT, 'out', 'packaged');
