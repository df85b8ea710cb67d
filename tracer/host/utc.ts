/** The parts of a moment that Emscripten asks for, as `getHours` (its `_localtime_js` and `_mktime_js`). */
const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** Lets local time be UTC in this worker, so that a program sees the same time of day on every machine. */
export function keepUtc(): void {
  const { prototype } = Date;
  for (const part of PARTS) prototype[`get${part}`] = prototype[`getUTC${part}`];
  prototype.getTimezoneOffset = () => 0;
}
