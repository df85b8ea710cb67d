/** The page of the gallery: drawings that keys flip through, old and new beside each other where they differ. */

/** @typedef {{ name: string, shows: string, old: string | null, now: string | null }} Pair a drawing before and now; null: there is none */

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A drawing as a picture of its own: the ids in one can't reach into another.
 * @param {string} svg @param {string} label
 */
const picture = (svg, label) =>
  `<div><h2>${label}</h2><img alt="${label}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"></div>`;

/** @param {Pair} pair */
function figure({ name, shows, old, now }) {
  const differs = old !== now;
  const shown = differs
    ? [old === null ? '' : picture(old, 'old'), now === null ? '' : picture(now, 'new')].join('')
    : picture(now ?? '', '');
  const sign = !differs ? '' : old === null ? ' <mark>new</mark>' : ' <mark>differs</mark>';
  return `<figure id="${escaped(name)}"${differs ? ' class="differs"' : ''}><figcaption><b>${escaped(name)}</b>${sign} ${escaped(shows)}</figcaption><div class="pair">${shown}</div></figure>`;
}

/** @param {readonly Pair[]} all */
export const html = (all) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Drawings of Refscope</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0; font: 16px Inter, system-ui, sans-serif; }
  header { padding: 0.75rem 1rem; border-bottom: 1px solid #8884; display: flex; gap: 1rem; }
  figure { display: none; margin: 0; padding: 1rem; }
  figure.shown { display: block; }
  .pair { display: flex; gap: 1rem; margin-top: 0.75rem; }
  .pair > div { flex: 1; min-width: 0; }
  h2 { font-size: 1rem; margin: 0 0 0.25rem; min-height: 1.2em; }
  img { max-width: 100%; max-height: 80vh; outline: 1px solid #8884; background: #fff; }
  .laid .differs .pair { display: grid; }
  .laid .differs .pair > div { grid-area: 1 / 1; }
  .laid .differs .pair > div + div img { mix-blend-mode: difference; }
</style>
<header><span id="at"></span><span>${count(all)}</span><span>→ ← all · ↓ ↑ those that differ · Space: laid on each other</span></header>
${all.map(figure).join('\n')}
<script>
  const figures = [...document.querySelectorAll('figure')];
  let at = Math.max(0, figures.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1))));
  const show = (next) => {
    at = (next + figures.length) % figures.length;
    figures.forEach((figure, i) => figure.classList.toggle('shown', i === at));
    document.getElementById('at').textContent = (at + 1) + ' of ' + figures.length;
    history.replaceState(null, '', '#' + figures[at].id);
  };
  const differing = (by) => {
    for (let i = 1; i <= figures.length; i++) {
      const next = (at + by * i + figures.length * figures.length) % figures.length;
      if (figures[next].classList.contains('differs')) return next;
    }
    return at;
  };
  addEventListener('keydown', (event) => {
    const keys = {
      ArrowRight: () => show(at + 1),
      ArrowLeft: () => show(at - 1),
      ArrowDown: () => show(differing(1)),
      ArrowUp: () => show(differing(-1)),
      ' ': () => document.body.classList.toggle('laid'),
    };
    if (!keys[event.key] || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  show(at);
</script>
`;

/** @param {readonly Pair[]} all */
export function count(all) {
  const differing = all.filter(({ old, now }) => old !== now).length;
  return `${all.length} drawings, ${differing} of them ${differing === 1 ? 'differs' : 'differ'}`;
}
