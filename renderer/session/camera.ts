import type { Camera } from '../../player/stage/stage-camera.ts';

/** A camera whose work is done by whichever stage is on screen; without one it does nothing. */
export interface CameraSlot extends Camera {
  /** Puts the stage's own camera in; returns the function that takes it out. */
  mount(camera: Camera): () => void;
}

/** An empty slot. */
export function createCameraSlot(): CameraSlot {
  let mounted: Camera | null = null;
  return {
    zoomIn: () => mounted?.zoomIn(),
    zoomOut: () => mounted?.zoomOut(),
    fit: () => mounted?.fit(),
    mount(camera) {
      mounted = camera;
      return () => {
        if (mounted === camera) mounted = null;
      };
    },
  };
}
