/** What stands beside the cards of containers that were changed as a whole, to the letter. */
import { expect, it } from 'vitest';
import { createFramesLayout } from '../../visualizers/frames/layout/layout.ts';
import type { Show } from '../../visualizers/show.ts';
import { createStickyLayout } from '../../visualizers/sticky/layout/layout.ts';
import { record } from '../tracer/interpreter.ts';

const SHOW: Show = { values: 'inside', opened: new Set() };

/** A statement behind a first one, and the lines of the callout then. */
const CALLOUTS: readonly (readonly [first: string, statement: string, lines: readonly string[]])[] = [
  ['a = [3, 1, 2]', 'a.sort()', ['the order changed', 'seen by a']],
  ['a = [3, 1, 2, 4]', 'a.reverse()', ['the order changed', 'seen by a']],
  ['a = [3, 1, 2]', 'a[0], a[2] = a[2], a[0]', ['items 0 and 2 changed places', 'seen by a']],
  [
    'from collections import deque; d = deque([1, 2, 3], maxlen=3)',
    'd.append(4)',
    ['1 fell out at the left,', '4 was added at the right', 'seen by d'],
  ],
  [
    'from collections import deque; d = deque([[1], [2], [3]], maxlen=3)',
    'd.appendleft([])',
    ['the list fell out at the right,', 'the list was added at the left', 'seen by d'],
  ],
  ['from collections import deque; d = deque([1, 2, 3])', 'd.rotate(1)', ['the order changed', 'seen by d']],
  ['a = [1, 2, 3, 4]', 'del a[0], a[-1]', ['changed: items 0 and 3 removed', 'seen by a']],
  ['a = [7, 7, 8]', 'a.pop(0)', ['changed: item 0 removed', 'seen by a']],
  ['a = [1, 2, 3, 4, 5, 6, 7, 8]', 'del a[::2]', ['changed: four items removed', 'seen by a']],
  ['a = [5, 6]', 'a.insert(0, 5)', ['changed: item 0 inserted', 'seen by a']],
  ['a = {1, 2, 3}', 'a.clear()', ['changed: cleared', 'seen by a']],
  ['a = {"x": 0}', 'a.update(x=1, y=2, z=3)', ['changed: two keys added, one replaced', 'seen by a']],
  ['a = [1]', 'a += [2, 3, 4]', ['changed: three items added', 'seen by a']],
  ['a = [1, 2, 3, 4]', 'a[1:3] = "x"', ['changed: two items replaced by one', 'seen by a']],
  ['a = {1, 2}', 'a ^= {2, 3}', ['changed: 3 added, 2 removed', 'seen by a']],
  ['a = [1]', 'a.append(2)', ['changed: item 1 added', 'seen by a']],
];

it.each(CALLOUTS)('%s; %s', async (first, statement, lines) => {
  const source = `${first}\n${statement}\n`;
  const { recording: playback } = await record({ source, inputs: [], maxSteps: 20 });
  const n = playback.length - 1;
  for (const create of [createStickyLayout, createFramesLayout]) {
    const callouts = create({ playback, source }, SHOW).at(n).callouts;
    expect(callouts.map((one) => one.lines)).toContainEqual(lines);
  }
});
