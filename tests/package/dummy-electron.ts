/** A folder that has the form of Electron's distribution for Linux, without Electron in it. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Electron's executable carries its fuses behind this text: `SENTINEL` in @electron/fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Nine fuses, `1` on and `0` off: eight the other way round than we want them; the last is as Electron has it. */
const WIRE = '101100111';

/** Makes the distribution in `folder`. */
export async function makeDummyElectron(folder: string): Promise<void> {
  const version = String.fromCharCode(1);
  const files = {
    electron: `#!/bin/false\n${SENTINEL}${version}${String.fromCharCode(WIRE.length)}${WIRE}`,
    LICENSE: 'Electron',
    'LICENSES.chromium.html': 'Chromium',
    version: '0.0.0',
    'locales/de.pak': '',
    'locales/en-US.pak': '',
    'resources/default_app.asar': 'not to be shipped',
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content, { encoding: 'latin1', mode: name === 'electron' ? 0o755 : 0o644 });
  }
}
