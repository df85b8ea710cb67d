import { app } from 'electron';

/** What is done before the app ends. */
export interface Ending {
  /** Windows hand over what was typed last. */
  readonly handOver: () => Promise<void>;
  /** They are going to be closed. */
  readonly quit: () => void;
}

/** Before the app ends its windows hand over what they have not kept yet, so that the last change is kept. */
export function endAfterHandover({ handOver, quit }: Ending): void {
  let isOver = false;
  app.on('before-quit', (event) => {
    if (isOver) return quit();
    event.preventDefault();
    isOver = true;
    void handOver().then(() => app.quit());
  });
}
