/** The events that the interpreter tells of, in the order that refscope/host.py has. */
export const EVENTS = ['instruction', 'start', 'resume', 'throw', 'return', 'yield', 'unwind', 'raise'] as const;
export type Event = (typeof EVENTS)[number];
