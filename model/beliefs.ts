/**
 * Mistaken rules that learners hold, in the order in which people are told of them. Each is a rewriting of the program
 * in tracer/refscope/beliefs; rule and refutation are in words/.
 */
export const BELIEFS = [
  'assignment-copies',
  'call-copies',
  'container-copies',
  'names-tied',
  'item-tied-to-name',
  'parameter-is-callers-name',
  'functions-isolated',
  'one-namespace',
  'closure-keeps-values',
  'assignment-always-local',
  'lazy',
  'functions-not-values',
  'no-cycles',
  'default-made-anew',
  'del-destroys',
  'shallow-is-deep',
  'is-means-equal',
] as const;

export type Belief = (typeof BELIEFS)[number];

/** Whether `name` is that of a belief. */
export const isBelief = (name: string): name is Belief => (BELIEFS as readonly string[]).includes(name);
