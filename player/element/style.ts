/** How a player looks. A page changes it by its size, by `::part(…)` and by the theme. */
export const STYLE = `
:host { display: block; height: 30rem; }
:host([hidden]) { display: none; }
.player {
  display: flex; flex-direction: column; box-sizing: border-box; height: 100%; overflow: hidden;
  border: 1px solid var(--faint); border-radius: 6px; background: var(--canvas); color: var(--ink);
  font: 16px/1.45 Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
.stage { position: relative; flex: 1; min-height: 0; }
svg.drawing { position: absolute; inset: 0; width: 100%; height: 100%; cursor: grab; touch-action: none; user-select: none; }
svg.drawing:active { cursor: grabbing; }
[data-movable] { cursor: move; }
.drawing [tabindex]:focus-visible, .drawing:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.drawing:focus-visible { outline-offset: -3px; }
.pin-outline { fill: none; stroke: var(--focus); stroke-width: 2; stroke-dasharray: 7 5; pointer-events: none; }
.problem { position: absolute; inset: 0; display: grid; place-items: center; margin: 0; padding: 1rem; text-align: center; }
.problem:empty { display: none; }
.narration { flex: none; min-height: 2.9em; margin: 0; padding: 0.5em 0.8em; border-top: 1px solid var(--faint); }
.narration code, .narration .name { padding: 0 0.3em; border-radius: 4px; font-family: 'JetBrains Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: 0.92em; }
.narration code { background: var(--pill); }
.narration .name { border: 1px solid; font-weight: 700; }
.narration .object { border-bottom: 1px dashed var(--muted); }
.bar { display: flex; flex: none; align-items: center; gap: 0.4em; padding: 0 0.8em 0.6em; }
.bar button {
  min-width: 2.2em; min-height: 2.2em; padding: 0; border: 1px solid var(--muted); border-radius: 5px;
  background: var(--pill); color: inherit; font: inherit; cursor: pointer;
}
.bar button[aria-disabled='true'] { opacity: 0.45; cursor: default; }
.bar button svg { display: block; width: 1.1em; height: 1.1em; margin: auto; fill: currentColor; }
.bar input { flex: 1; min-width: 4em; accent-color: var(--focus); }
.bar :focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
.counter { color: var(--muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
`;
