import { app } from 'electron';

/** How long windows may take to hand over what was typed last: the app keeps its state every 200 ms. */
const HANDOVER_MS = 500;

/** Before the app ends its windows go on for a moment, so that the last change is kept; then `quit` is told. */
export function endAfterHandover(quit: () => void): void {
  let isOver = false;
  app.on('before-quit', (event) => {
    if (isOver) return quit();
    event.preventDefault();
    isOver = true;
    setTimeout(() => app.quit(), app.isReady() ? HANDOVER_MS : 0);
  });
}
