/**
 * Writes out/gallery.html: every golden drawing on one page; the arrow keys flip through them, and a drawing
 * that a test found changed is shown beside its golden. `node tests/drawings/gallery.mjs`
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('drawings.ts', import.meta.url).pathname);
/** @type {readonly import('./drawings.ts').DrawingSpec[]} */
const drawings = module.DRAWINGS;

const root = new URL('../../', import.meta.url);
mkdirSync(new URL('out/', root), { recursive: true });
const page = new URL('out/gallery.html', root);
writeFileSync(page, html(drawings.map(figure).join('\n')));
console.log(page.pathname);

/** @param {string} name */
function golden(name) {
  return new URL(`golden/${name}.svg`, import.meta.url);
}

/** @param {import('./drawings.ts').DrawingSpec} spec */
function figure({ name, shows }) {
  const changed = golden(`${name}-changed`);
  const drawings = [golden(name), changed].filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return `<figure tabindex="-1"><figcaption><b>${name}</b> ${shows}</figcaption>${drawings.join('')}</figure>`;
}

/** @param {string} figures */
function html(figures) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Drawings</title>
<style>
  body { margin: 0; font: 16px Inter, sans-serif; }
  figure { display: none; margin: 0; padding: 1rem; }
  figure.shown { display: block; }
  svg { max-width: 100%; max-height: 85vh; outline: 1px solid #8884; margin: 0.5rem; }
</style>
${figures}
<script>
  const figures = [...document.querySelectorAll('figure')];
  let at = 0;
  const show = (next) => {
    at = (next + figures.length) % figures.length;
    figures.forEach((figure, i) => figure.classList.toggle('shown', i === at));
  };
  addEventListener('keydown', ({ key }) => show(at + (key === 'ArrowRight') - (key === 'ArrowLeft')));
  show(0);
</script>
`;
}
