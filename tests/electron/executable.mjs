/** Which executable runs the desktop specs: Electron's own where it is here, else our stand-in. */
import path from 'node:path';
import { electronPackage, findElectron } from '../../electron/start/binary.mjs';
import { hasDisplay } from '../../electron/start/browsers.mjs';
import { ROOT } from '../../electron/start/build.mjs';

const real = hasDisplay() ? findElectron(electronPackage()) : null;

export const EXECUTABLE = real ?? path.join(ROOT, 'tests', 'electron-standin', 'electron.mjs');
export const IS_REAL = real !== null;
/** One line for the report. */
export const EXECUTABLE_LINE = IS_REAL
  ? `Desktop specs run on Electron itself: ${EXECUTABLE}.`
  : "Desktop specs run on the stand-in for Electron (tests/electron-standin): Electron's executable is not here.";
