import type { Theme } from '../../visualizers/view.ts';
import type { STORIES } from '../visualizers/stories.ts';

/** A drawing worth keeping: what it is for, and how to get it. */
export interface DrawingSpec {
  readonly name: string;
  /** What a person should see in it. */
  readonly shows: string;
  readonly story: keyof typeof STORIES;
  readonly step: number;
  /** `sticky` unless told. */
  readonly view?: string;
  readonly theme?: Theme;
  readonly values?: 'inside' | 'objects';
  readonly opened?: readonly `o${number}`[];
  /** The program, where the drawing quotes it. */
  readonly source?: string;
}

const DELETING = '\ndel parm\ndel a, b\n';

/** Every golden drawing; the test compares them and the gallery shows them. */
export const DRAWINGS: readonly DrawingSpec[] = [
  {
    name: 'copies',
    story: 'copies',
    step: 6,
    shows: 'An alias, a shallow and a deep copy; the item that was added is marked.',
  },
  { name: 'copies-dark', story: 'copies', step: 6, theme: 'dark', shows: 'The same on a dark ground.' },
  { name: 'copies-print', story: 'copies', step: 6, theme: 'print', shows: 'The same in black and white.' },
  {
    name: 'copies-objects',
    story: 'copies',
    step: 3,
    values: 'objects',
    shows: 'Small values as objects of their own.',
  },
  {
    name: 'del-frees',
    story: 'lifetimes',
    source: DELETING,
    step: 2,
    shows: 'A peeled note, the ghost of a freed object, a weak reference that died.',
  },
  {
    name: 'unreachable',
    story: 'lifetimes',
    source: DELETING,
    step: 3,
    shows: 'Two objects that only hold each other, in a zone of their own.',
  },
  {
    name: 'unreachable-print',
    story: 'lifetimes',
    source: DELETING,
    step: 3,
    theme: 'print',
    shows: 'The zone, ghosts and weak arrows in black and white.',
  },
  {
    name: 'recursion',
    story: 'recursion',
    step: 8,
    shows: 'Nine frames, folded in the middle; the running one has a thick border.',
  },
  { name: 'chain', story: 'chain', step: 11, shows: 'A linked list of twelve nodes in rows.' },
  {
    name: 'containers',
    story: 'tables',
    step: 0,
    shows: 'A dict of lists, a long list folded, a set, a list inside itself, a long text.',
  },
  {
    name: 'containers-opened',
    story: 'tables',
    step: 0,
    opened: ['o14', 'o17'],
    shows: 'The long list and the long text opened.',
  },
  {
    name: 'haunted-call',
    story: 'haunted',
    step: 3,
    shows: 'A call that returns None; the default list that it changed.',
  },
  { name: 'haunted-buses', story: 'haunted', step: 4, shows: 'Two buses share the function’s default list.' },
  { name: 'closure', story: 'closure', step: 1, shows: 'A function, its closure’s cells, and the names of a call.' },
  {
    name: 'generator',
    story: 'generator',
    step: 1,
    shows: 'A suspended frame, and an object held by something not seen.',
  },
  {
    name: 'exception',
    story: 'failure',
    step: 2,
    shows: 'An exception on its way; where it was raised, and the names that its folded traceback keeps alive.',
  },
  {
    name: 'exception-opened',
    story: 'failure',
    step: 3,
    opened: ['o9'],
    shows: 'The traceback opened: each call that it came through, with its names.',
  },
  {
    name: 'rebind',
    story: 'rebind',
    step: 2,
    shows: 'A note that was moved from one list to another; the other note stays.',
  },
  {
    name: 'frames-haunted',
    view: 'frames',
    story: 'haunted',
    step: 2,
    shows: 'Frames as tables in the order of the calls; two objects that refer to one list.',
  },
  { name: 'frames-copies', view: 'frames', story: 'copies', step: 6, shows: 'An alias, a shallow and a deep copy.' },
  {
    name: 'frames-copies-dark',
    view: 'frames',
    story: 'copies',
    step: 6,
    theme: 'dark',
    shows: 'The same on a dark ground.',
  },
  {
    name: 'frames-unreachable-print',
    view: 'frames',
    story: 'lifetimes',
    step: 3,
    theme: 'print',
    shows: 'Two objects that only hold each other, in black and white.',
  },
  {
    name: 'frames-recursion',
    view: 'frames',
    story: 'recursion',
    step: 8,
    shows: 'Nine frames, folded in the middle; the running one has a thick border.',
  },
  {
    name: 'frames-generator',
    view: 'frames',
    story: 'generator',
    step: 1,
    shows: 'A suspended generator below the stack, with where it waits.',
  },
  {
    name: 'frames-closure',
    view: 'frames',
    story: 'closure',
    step: 1,
    shows: 'Where a function was made, and which of its names are shared with the function around it.',
  },
];
