import type { Theme } from '../visualizers/view.ts';

export const FORMATS = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Pixels of a PNG for each px of the drawing. */
export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** What is exported, as what, and in which colours. */
export interface ExportChoice {
  readonly what: 'step' | 'all';
  readonly format: Format;
  /** Of a PNG; the other formats have no pixels. */
  readonly scale: Scale;
  /** `shown`: as on screen. */
  readonly theme: 'shown' | Theme;
}

/** What is chosen before anybody chose. */
export const FIRST_CHOICE: ExportChoice = { what: 'step', format: 'svg', scale: 2, theme: 'shown' };
