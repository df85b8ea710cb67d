/** A copy of `json` with `value` in one of its places, chosen by `place`. */
export function replaceSomewhere(json: unknown, place: number, value: unknown): unknown {
  const copy = structuredClone(json);
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Record<string, unknown>, key });
      visit((holder as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const chosen = places[place % places.length];
  if (chosen) chosen.holder[chosen.key] = value;
  return copy;
}
