/** Where an object's notes stand: beside its card, or above it where arrows come in from the left. */
export type Side = 'left' | 'above';
