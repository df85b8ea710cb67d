/** How long a window may take to hand over what was typed last. One whose page hangs is closed all the same. */
const HANDOVER_MS = 500;

/** Waits until a window's app has handed over what it had not kept yet. */
export class Handover {
  #finish: (() => void) | null = null;

  /**
   * @param ask tells the app
   * @returns settled once the app has answered, or has had its time
   */
  async wait(ask: () => void): Promise<void> {
    await new Promise<void>((resolve) => {
      const before = this.#finish;
      const timer = setTimeout(resolve, HANDOVER_MS);
      this.#finish = () => {
        before?.();
        clearTimeout(timer);
        resolve();
      };
      ask();
    });
  }

  /** The app has answered. */
  finish(): void {
    this.#finish?.();
    this.#finish = null;
  }
}
