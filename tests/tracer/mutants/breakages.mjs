import { CONTAINERS } from './breakages/containers.mjs';
import { DEFINITIONS } from './breakages/definitions.mjs';
import { EXPRESSIONS } from './breakages/expressions.mjs';
import { FOLLOWING } from './breakages/following.mjs';
import { ITERATORS } from './breakages/iterators.mjs';
import { LIVES } from './breakages/lives.mjs';
import { NEUTRALITY } from './breakages/neutrality.mjs';
import { OBJECTS } from './breakages/objects.mjs';
import { OPENING } from './breakages/opening.mjs';
import { PLAIN } from './breakages/plain.mjs';
import { READING } from './breakages/reading.mjs';
import { RUNNING } from './breakages/running.mjs';
import { RUNS } from './breakages/runs.mjs';
import { SIMULATION } from './breakages/simulation.mjs';
import { STATEMENTS } from './breakages/statements.mjs';
import { STEPS } from './breakages/steps.mjs';

/** @typedef {import('./breakage.mjs').Breakage} Breakage */

/**
 * Small breakages of the tracer, each a text of one of its files that is replaced. Together they cover the readers and
 * the rules of tracer/README.md.
 * @type {readonly Breakage[]}
 */
export const BREAKAGES = [
  ...READING,
  ...OBJECTS,
  ...FOLLOWING,
  ...PLAIN,
  ...CONTAINERS,
  ...ITERATORS,
  ...DEFINITIONS,
  ...RUNNING,
  ...STEPS,
  ...STATEMENTS,
  ...EXPRESSIONS,
  ...OPENING,
  ...RUNS,
  ...SIMULATION,
  ...NEUTRALITY,
  ...LIVES,
];
