import type { View } from '../view.ts';
import { drawSticky } from './drawing/scene.ts';
import type { StickyScene } from './layout/composing/scene.ts';
import { createStickyLayout } from './layout/layout.ts';

/** Names as sticky notes on objects, references as arrows. */
export const sticky: View<StickyScene> = {
  id: 'sticky',
  title: 'Sticky notes',
  createLayout: createStickyLayout,
  draw: drawSticky,
};
