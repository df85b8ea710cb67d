import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { PALETTES, type Palette } from '../../visualizers/theme.ts';

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [R, G, B] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * R + 0.7152 * G + 0.0722 * B;
}

/** Every text of a drawing and what it stands on. */
function texts(palette: Palette): readonly (readonly [string, string, string])[] {
  const { canvas, ink, muted, pill, families, notes, changed, ghost, zone } = palette;
  return [
    ...Object.entries(families).flatMap(([name, { fill, title }]) => [
      [`title of ${name}`, title, canvas] as const,
      [`title of ${name} on a small card`, title, fill] as const,
      [`value in ${name}`, ink, fill] as const,
      [`index in ${name}`, muted, fill] as const,
    ]),
    ...notes.map(({ ink: text, fill }, hue) => [`note ${hue}`, text, fill] as const),
    ['address', muted, canvas],
    ['address in the zone', muted, zone.hatch],
    ['count', muted, pill],
    ['value in a changed slot', ink, changed.fill],
    ['index in a changed slot', muted, changed.fill],
    ['callout', changed.ink, canvas],
    ['value handed out', changed.ink, changed.fill],
    ['ghost', ghost.ink, canvas],
    ['zone', zone.ink, zone.hatch],
  ];
}

/** Lines that mean something, and what they stand on. */
function lines(palette: Palette): readonly (readonly [string, string, string])[] {
  const { canvas, arrow, weakArrow, families, changed, ghost, zone } = palette;
  return [
    ...Object.entries(families).map(([name, { line }]) => [`frame of ${name}`, line, canvas] as const),
    ...Object.entries(families).map(([name, { fill }]) => [`arrow in ${name}`, arrow, fill] as const),
    ['arrow', arrow, canvas],
    ['weak arrow', weakArrow, canvas],
    ['frame of a changed slot', changed.line, changed.fill],
    ['callout', changed.line, canvas],
    ['ghost', ghost.line, canvas],
    ['border of the zone', zone.line, canvas],
  ];
}

describe.each(Object.entries(PALETTES))('the %s theme', (_, palette) => {
  test.each(texts(palette))('%s: %s on %s can be read', (_name, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lines(palette))('%s: %s on %s can be seen', (_name, line, ground) => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('print is black, white and grey', () => {
  const colours = JSON.stringify(PALETTES.print).match(/#[0-9a-f]{6}/g) ?? [];
  for (const colour of colours) {
    const { r, g, b } = rgb(colour);
    expect([g, b], colour).toEqual([r, r]);
  }
});
