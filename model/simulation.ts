import type { Simulation } from './trace.ts';

/** What a person is to know of a recording in which something was simulated; null where nothing was. */
export function simulationSentence(simulated: readonly Simulation[]): string | null {
  if (simulated.length === 0) return null;
  const what = simulated.includes('threads')
    ? simulated.length > 1
      ? 'Threads and processes'
      : 'Threads'
    : 'Processes';
  const sharing = simulated.includes('processes') ? ' Processes share the names of this one.' : '';
  return `${what} are simulated: each job runs as a whole when it is started, so nothing that they print is interleaved.${sharing}`;
}
