export interface PathPoint {
  readonly x: number;
  readonly y: number;
}

/** Points along a path of absolute M, L, Q and C commands, at most about 4 px apart. */
export function pointsOf(path: string): readonly PathPoint[] {
  const points: PathPoint[] = [];
  let here: PathPoint = { x: 0, y: 0 };
  for (const [, command, numbers] of path.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const values = (numbers ?? '').split(',').map(Number);
    const controls = [here];
    for (let i = 0; i < values.length; i += 2) controls.push({ x: values[i] as number, y: values[i + 1] as number });
    const end = controls.at(-1) as PathPoint;
    if (command !== 'M') points.push(...curve(controls));
    here = end;
  }
  return points;
}

/** De Casteljau's construction, at even parameters. */
function curve(controls: readonly PathPoint[]): readonly PathPoint[] {
  const length = controls
    .slice(1)
    .reduce(
      (sum, { x, y }, i) => sum + Math.hypot(x - (controls[i] as PathPoint).x, y - (controls[i] as PathPoint).y),
      0,
    );
  const n = Math.max(1, Math.ceil(length / 4));
  return Array.from({ length: n + 1 }, (_, i) => {
    let level = controls;
    while (level.length > 1) level = level.slice(1).map((b, k) => between(level[k] as PathPoint, b, i / n));
    return level[0] as PathPoint;
  });
}

const between = (a: PathPoint, b: PathPoint, t: number): PathPoint => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});
