/** Keeps the page for use without a network, where the browser and the host allow it (https, or this machine). */
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('./service-worker.js').catch((error) => {
    // The page works all the same; it will only not be there without a network.
    console.warn('Refscope is not kept for use without a network:', error);
  });
}
