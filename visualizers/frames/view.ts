import type { View } from '../view.ts';
import { describe } from './describe.ts';
import { drawFrames } from './drawing/scene.ts';
import { createFramesLayout } from './layout/layout.ts';
import type { FramesScene } from './layout/scene.ts';

/** Frames as tables of names in the order of the calls, objects beside them. */
export const frames: View<FramesScene> = {
  id: 'frames',
  name: 'Frames',
  icon: 'M3 4h8v6H3ZM3 14h8v6H3ZM15 9h6v6h-6ZM8 7h4l3 4M8 17h4l3-4',
  needs: 1,
  layout: createFramesLayout,
  draw: drawFrames,
  describe,
};
