/** How the fuses of a package are to stand. See https://www.electronjs.org/docs/latest/tutorial/fuses */
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

const WANTED: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** The names of all fuses that the tool knows. */
export const FUSES = Object.keys(WANTED).map((fuse) => FuseV1Options[Number(fuse)] ?? fuse);

/**
 * The ninth one, `WasmTrapHandlers`, which the tool does not know yet: on, as Electron has it. Python is WebAssembly,
 * and slower without it.
 */
const TRAP_HANDLERS = 8;

/** The names of those fuses in an executable that do not stand as they are to. */
export async function wrongFuses(executable: string): Promise<string[]> {
  const wire: Readonly<Record<number, number>> = await getCurrentFuseWire(executable);
  // A character of the wire: `1` is on, `0` is off; others say that the fuse is gone.
  const isOn = (fuse: number) => String.fromCharCode(wire[fuse] ?? 0);
  const wrong = Object.entries(WANTED).filter(([fuse, on]) => isOn(Number(fuse)) !== (on ? '1' : '0'));
  const names = wrong.map(([fuse]) => FuseV1Options[Number(fuse)] ?? fuse);
  return isOn(TRAP_HANDLERS) === '1' ? names : [...names, 'WasmTrapHandlers'];
}
