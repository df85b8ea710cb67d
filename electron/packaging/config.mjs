/** What electron-builder is told. See https://www.electron.build/configuration */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { electronPackage } from '../start/binary.mjs';

/** Whose home page packages for Linux name; a release says its own. */
const HOMEPAGE = process.env.REFSCOPE_HOMEPAGE || 'https://refscope.example/';
const MAINTAINER = `The Refscope authors <refscope@${new URL(HOMEPAGE).hostname}>`;
/** In one line, and for package managers in a few more of 80 characters at most. */
const SYNOPSIS = 'See what Python does with objects';
const DESCRIPTION = `${SYNOPSIS}
Names, aliases, references, copies and lifetimes of objects are drawn step by
step, for lessons and for looking into programs of one's own.`;
/** Name of a package: electron-builder fills in what stands in braces. */
const artifactName = (suffix = '') => `\${name}-\${version}-\${os}-\${arch}${suffix}.\${ext}`;

/**
 * Switched off for good in the executable: https://www.electronjs.org/docs/latest/tutorial/fuses
 * (`onlyLoadAppFromAsar` and the validation mean that only our archive, unchanged, is ever run.) The ninth,
 * `WasmTrapHandlers`, stays on as Electron has it: Python is WebAssembly, and slower without it.
 */
const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {object} options
 * @param {string} options.output folder for what is made
 * @param {string} [options.electronDist] folder that holds Electron for the target; left out: it is fetched
 * @returns {import('electron-builder').Configuration}
 */
export function configuration(stage, { output, electronDist }) {
  const resource = (/** @type {string} */ name) => path.join(stage.resources, name);
  return {
    appId: 'app.refscope',
    copyright: 'The Refscope authors, MIT licence',
    directories: { app: stage.app, buildResources: stage.resources, output },
    electronVersion: electronPackage().version,
    ...(electronDist && { electronDist }),
    // The newer runtime needs no FUSE 2, which current systems lack.
    toolsets: { appimage: '1.0.3' },
    // What Apple's processors run is signed, and `codesign` is on macOS only: made elsewhere, an app is to be signed yet.
    electronFuses: { ...FUSES, resetAdHocDarwinSignature: process.platform === 'darwin' },
    extraMetadata: { desktopName: 'refscope.desktop', homepage: HOMEPAGE },
    extraResources: ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'].map((name) => ({ from: resource(name), to: name })),
    // The page's own texts are English; these are Chromium's.
    electronLanguages: ['en-US', 'en'],
    // Everything is bundled: no node_modules are looked for, rebuilt or packed.
    beforeBuild: async () => false,
    afterExtract: removeDefaultApp,
    afterPack: removeRequests,
    publish: null,
    artifactName: artifactName(),
    protocols: [{ name: 'Refscope link', schemes: ['refscope'] }],
    ...platforms(resource),
  };
}

/**
 * The app that Electron shows when it has none stays behind when Electron comes from a folder.
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeDefaultApp({ appOutDir, electronPlatformName }) {
  const resources = electronPlatformName === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  await rm(path.join(appOutDir, resources, 'default_app.asar'), { force: true });
}

/**
 * Electron's `Info.plist` for macOS says what for an app asks for camera, microphone and Bluetooth, and electron-builder
 * writes into it that anything may be loaded. Ours asks for nothing and loads nothing.
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeRequests({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName !== 'darwin') return;
  const file = path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Info.plist');
  const text = await readFile(file, 'utf8');
  const without = text
    .replace(/\s*<key>NS\w+UsageDescription<\/key>\s*<string>[^<]*<\/string>/g, '')
    .replace(/(<key>NSAllowsArbitraryLoads<\/key>\s*)<true\/>/, '$1<false/>');
  await writeFile(file, without);
}

/** @param {(name: string) => string} resource */
function platforms(resource) {
  return { ...linux(resource), ...mac(resource), ...windows(resource) };
}

/** @param {(name: string) => string} resource */
function linux(resource) {
  const mimeIcons = [16, 24, 32, 48, 64, 128, 256].map((width) => {
    const size = `${width}x${width}`;
    return `${resource(`document/${size}.png`)}=/usr/share/icons/hicolor/${size}/mimetypes/application-x-refscope.png`;
  });
  const mimeType = path.join(import.meta.dirname, 'mime-type.xml');
  return {
    linux: {
      icon: resource('app'),
      executableName: 'refscope',
      syncDesktopName: true,
      category: 'Education;ComputerScience',
      synopsis: SYNOPSIS,
      maintainer: MAINTAINER,
      // Not as file associations: those would define Python's own type anew.
      mimeTypes: ['application/x-refscope', 'text/x-python'],
      desktop: { entry: { GenericName: 'Python visualizer', Keywords: 'python;debugger;memory;teaching;' } },
    },
    deb: {
      packageCategory: 'education',
      // Of what electron-builder recommends, nothing is used: there is no icon beside the clock.
      recommends: [],
      fpm: [
        ...['--description', DESCRIPTION],
        `${mimeType}=/usr/share/mime/packages/refscope-document.xml`,
        `${resource('LICENSE.txt')}=/usr/share/doc/refscope/copyright`,
        ...mimeIcons,
      ],
    },
  };
}

/** @param {(name: string) => string} resource */
function mac(resource) {
  return {
    mac: {
      icon: resource('app.icns'),
      category: 'public.app-category.education',
      notarize: Boolean(process.env.APPLE_API_KEY),
      fileAssociations: [
        { ext: 'refscope', name: 'Refscope document', role: 'Editor', rank: 'Owner', icon: resource('document.icns') },
        { ext: 'py', name: 'Python program', role: 'Editor', rank: 'Alternate' },
      ],
    },
  };
}

/** @param {(name: string) => string} resource */
function windows(resource) {
  return {
    win: {
      icon: resource('app.ico'),
      // `.py` is in installer.nsh: an association that is written here takes the ending away from Python.
      fileAssociations: [
        {
          ext: 'refscope',
          name: 'Refscope.Document',
          description: 'Refscope document',
          icon: resource('document.ico'),
        },
      ],
    },
    nsis: {
      artifactName: artifactName('-setup'),
      // For one person, without administrator's rights; who has them may choose otherwise.
      oneClick: false,
      perMachine: false,
      buildUniversalInstaller: false,
      // It is for updates, which the app does not make by itself.
      packElevateHelper: false,
      include: path.join(import.meta.dirname, 'installer.nsh'),
    },
    portable: { artifactName: artifactName('-portable'), buildUniversalInstaller: false },
  };
}
