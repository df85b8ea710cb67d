/** A window that presents: it fills a screen, the second one where there is one, and stands where it stood afterwards. */
import { type BrowserWindow, type Display, powerSaveBlocker, screen } from 'electron';

/** Where a window comes back to. */
interface Before {
  readonly bounds: Electron.Rectangle;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
  /** Keeps the projector from going dark. */
  readonly blocker: number;
}

export class Presentation {
  readonly #browser: BrowserWindow;
  #before: Before | null = null;

  /** @param onEnd told when the person leaves full screen in the system's own way */
  constructor(browser: BrowserWindow, onEnd: () => void) {
    this.#browser = browser;
    browser.on('leave-full-screen', () => {
      if (this.#before === null) return;
      this.#comeBack(this.#before);
      onEnd();
    });
    browser.on('closed', () => this.#stopBlocking());
  }

  get isOn(): boolean {
    return this.#before !== null;
  }

  /** Where the window comes back to, in device-independent pixels; null: it does not present. */
  get bounds(): Electron.Rectangle | null {
    return this.#before?.bounds ?? null;
  }

  start(): void {
    if (this.#before !== null) return;
    const browser = this.#browser;
    this.#before = {
      bounds: browser.getNormalBounds(),
      isMaximized: browser.isMaximized(),
      isFullScreen: browser.isFullScreen(),
      blocker: powerSaveBlocker.start('prevent-display-sleep'),
    };
    browser.setMenuBarVisibility(false);
    if (browser.isFullScreen()) return;
    const target = screenFor(screen.getDisplayMatching(browser.getBounds()));
    // A maximized window would stay on its screen.
    if (browser.isMaximized()) browser.unmaximize();
    browser.setBounds(target.workArea);
    browser.setFullScreen(true);
  }

  end(): void {
    const before = this.#before;
    if (before === null) return;
    // A window that filled the screen before goes on doing so; the others come back once they have left it.
    if (before.isFullScreen || !this.#browser.isFullScreen()) this.#comeBack(before);
    else this.#browser.setFullScreen(false);
  }

  #comeBack(before: Before): void {
    this.#stopBlocking();
    this.#before = null;
    this.#browser.setMenuBarVisibility(true);
    if (before.isFullScreen) return;
    this.#browser.setBounds(before.bounds);
    if (before.isMaximized) this.#browser.maximize();
  }

  #stopBlocking(): void {
    if (this.#before !== null) powerSaveBlocker.stop(this.#before.blocker);
  }
}

/**
 * The screen to present on: where the window stands if that is not the primary screen, else another one, best one
 * that is not built in: a projector.
 */
function screenFor(current: Display): Display {
  const primary = screen.getPrimaryDisplay();
  if (current.id !== primary.id) return current;
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return others.find(({ internal }) => !internal) ?? others[0] ?? current;
}
