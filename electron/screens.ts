/** The screens that are there now. */
import { type Rectangle, screen } from 'electron';

export interface Screens {
  /** Says which screens these are and how they stand: the same for the same set-up, in any order. */
  readonly setup: string;
  /** The screens without their task bars, in device-independent pixels; the primary one first. */
  readonly areas: readonly Rectangle[];
}

export function currentScreens(): Screens {
  const primary = screen.getPrimaryDisplay();
  const all = [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
  return { setup: setupOf(all.map(({ bounds }) => bounds)), areas: all.map(({ workArea }) => workArea) };
}

/** The whole screens in one line of text. A task bar that comes or goes makes no other set-up. */
const setupOf = (bounds: readonly Rectangle[]): string =>
  bounds
    .map(({ x, y, width, height }) => `${width}x${height}@${x},${y}`)
    .sort()
    .join(' ');

/** Tells of a screen that came, went or changed. To be called once the app is ready. */
export function onScreensChange(listener: () => void): void {
  screen.on('display-added', listener);
  screen.on('display-removed', listener);
  screen.on('display-metrics-changed', listener);
}
