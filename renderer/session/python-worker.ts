import workerAddress from '../../tracer/host/worker.ts?worker&url';

const OPTIONS = { type: 'module', name: 'python' } as const;
/** Where the policy stands on hosts that send no headers. */
const POLICY_IN_MARKUP = 'meta[http-equiv="Content-Security-Policy"]';

/**
 * What makes workers that run Python for `page`. A worker obeys the policy of its own script's response. Where the
 * page's policy stands in its markup, there is none on responses: there a worker is made from a blob, because such a
 * worker inherits the page's policy.
 */
export function pythonWorkers(page: Document): () => Worker {
  const address = new URL(workerAddress, page.baseURI).href;
  if (page.querySelector(POLICY_IN_MARKUP) === null) return () => new Worker(address, OPTIONS);
  const script = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
  const blob = URL.createObjectURL(script);
  return () => new Worker(blob, OPTIONS);
}
