import type { Behaviour } from './interpreter.ts';

/** Programs that differ, each with the reason. tracer/README.md says more of each. */
export const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'lifetime-gc-automatic': 'when the collector runs depends on what ran in the interpreter before',
};

/** Addresses and the numbers that the interpreter gives to tasks go on from run to run. */
export const comparable = ({ output, errors, outcome }: Behaviour): object =>
  JSON.parse(
    JSON.stringify({ output, errors, outcome })
      .replaceAll(/0x[0-9a-f]{6,8}/g, '0x…')
      .replaceAll(/\b[12]\d{7}\b/g, '…')
      .replaceAll(/Task-\d+/g, 'Task-…'),
  );
