/** A folder that has the form of Electron's distribution for a system, without Electron in it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { path7za } from '7zip-bin';

/** Electron's executable carries its fuses behind this text: `SENTINEL` in @electron/fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Nine fuses, `1` on and `0` off: eight the other way round than we want them; the last is as Electron has it. */
const WIRE = '101100111';
const FUSES = Buffer.from(`${SENTINEL}${String.fromCharCode(1, WIRE.length)}${WIRE}`, 'latin1');

/** What macOS is told of an app, with what Electron's has it ask for. */
const infoPlist = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
<key>CFBundleName</key><string>${name}</string>
<key>CFBundlePackageType</key><string>APPL</string>
<key>NSCameraUsageDescription</key><string>This app needs access to the camera</string>
<key>NSMicrophoneUsageDescription</key><string>This app needs access to the microphone</string>
</dict></plist>
`;

type Files = Readonly<Record<string, string | Uint8Array>>;

const COMMON: Files = { LICENSE: 'Electron', 'LICENSES.chromium.html': 'Chromium', version: '0.0.0' };
const LOCALES: Files = { 'locales/de.pak': '', 'locales/en-US.pak': '' };
const DEFAULT_APP = 'not to be shipped';

const FILES: Readonly<Record<'linux' | 'win32' | 'darwin', () => Promise<Files>>> = {
  async linux() {
    const electron = Buffer.concat([Buffer.from('#!/bin/false\n'), FUSES]);
    return { ...COMMON, ...LOCALES, electron, 'resources/default_app.asar': DEFAULT_APP };
  },
  async win32() {
    // Resources are written into it, so that it has to be a program for Windows.
    const program = await readFile(path.join(path7za, '..', '..', '..', 'win', 'x64', '7za.exe'));
    const electron = Buffer.concat([program, FUSES]);
    return { ...COMMON, ...LOCALES, 'electron.exe': electron, 'resources/default_app.asar': DEFAULT_APP };
  },
  async darwin() {
    const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Electron Helper${kind}`);
    const helperFiles = helpers.flatMap((name) => [
      [`Frameworks/${name}.app/Contents/Info.plist`, infoPlist(name)],
      [`Frameworks/${name}.app/Contents/MacOS/${name}`, ''],
    ]);
    const contents: Files = {
      'Info.plist': infoPlist('Electron'),
      'MacOS/Electron': '',
      'Resources/default_app.asar': DEFAULT_APP,
      'Resources/en.lproj/locale.pak': '',
      'Frameworks/Electron Framework.framework/Electron Framework': FUSES,
      'Frameworks/Electron Framework.framework/Versions/A/Resources/de.lproj/locale.pak': '',
      'Frameworks/Electron Framework.framework/Versions/A/Resources/en.lproj/locale.pak': '',
      ...Object.fromEntries(helperFiles),
    };
    const inApp = Object.entries(contents).map(([name, content]) => [`Electron.app/Contents/${name}`, content]);
    return { ...COMMON, ...Object.fromEntries(inApp) };
  },
};

/** Makes the distribution for a system in `folder`. */
export async function makeDummyElectron(folder: string, platform: keyof typeof FILES): Promise<void> {
  for (const [name, content] of Object.entries(await FILES[platform]())) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content, { mode: /electron|MacOS/.test(name) ? 0o755 : 0o644 });
  }
}
