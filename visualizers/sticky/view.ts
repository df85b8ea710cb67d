import type { View } from '../view.ts';
import { describe } from './describe.ts';
import { drawSticky } from './drawing/scene.ts';
import type { StickyScene } from './layout/composing/scene.ts';
import { createStickyLayout } from './layout/layout.ts';

/** Names as sticky notes on objects, references as arrows. */
export const sticky: View<StickyScene> = {
  id: 'sticky',
  name: 'Sticky notes',
  icon: 'M16 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8ZM15 3v4a2 2 0 0 0 2 2h4',
  needs: 1,
  layout: createStickyLayout,
  draw: drawSticky,
  describe,
};
