/** Bound methods, and the cells of closures. */
import { CELL_CONTENT, METHOD_FUNCTION, METHOD_SELF, OBJECT_TYPE } from '../../interpreter/layout.ts';
import type { Memory } from '../../interpreter/memory.ts';
import { NOTHING_INSIDE } from '../shape.ts';
import type { Kind } from './kind.ts';

export const cells = (memory: Memory): Kind => ({
  read: (object) => {
    const content = memory.word(object + CELL_CONTENT);
    return content === 0 ? NOTHING_INSIDE : { ...NOTHING_INSIDE, references: [['cell', '', content]] };
  },
  regions: (object) => [object + CELL_CONTENT, object + CELL_CONTENT + 4],
});

export const methods = (memory: Memory): Kind => ({
  read: (object) => ({
    ...NOTHING_INSIDE,
    references: [
      ['bound', '', memory.word(object + METHOD_SELF)],
      ['function', '', memory.word(object + METHOD_FUNCTION)],
    ],
  }),
  regions: (object) => [object + OBJECT_TYPE, object + METHOD_SELF + 4],
});
