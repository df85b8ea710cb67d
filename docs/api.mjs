/**
 * `npm run docs:api`: what `model`, `visualizers` and `player` export, on one page made of their doc comments:
 * `out/docs/api.html`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { sourcesIn } from './imports.mjs';

const FOLDERS = ['model', 'visualizers', 'player'];

/** @typedef {{ name: string, signature: string, doc: string }} Exported */

/**
 * What a source exports, in its order, each with the comment before it.
 * @param {string} file @param {string} source @returns {readonly Exported[]}
 */
export function exportsOf(file, source) {
  const { program, comments } = parseSync(file, source);
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration, start } = statement;
    const before = comments.filter(({ end, value }) => end <= start && value.startsWith('*')).at(-1);
    const isOurs = before !== undefined && source.slice(before.end, start).trim() === '';
    return [
      {
        name: nameOf(declaration),
        signature: signatureOf(declaration, source),
        doc: isOurs ? proseOf(before.value) : '',
      },
    ];
  });
}

/** @param {any} declaration @returns {string} */
const nameOf = (declaration) => (declaration.id ?? declaration.declarations[0].id).name;

/** A declaration without what it does. @param {any} declaration @param {string} source */
function signatureOf(declaration, source) {
  const { type, start, end } = declaration;
  const variable = type === 'VariableDeclaration' ? declaration.declarations[0] : null;
  const isFunction = type === 'FunctionDeclaration' || variable?.init?.type === 'ArrowFunctionExpression';
  const body = isFunction ? (declaration.body ?? variable.init.body).start : variable?.id.end;
  const until = type === 'ClassDeclaration' ? declaration.body.start : (body ?? end);
  return source.slice(start, until).trim().replace(/ =>$/, '').replace(/;$/, '');
}

/** @param {string} comment */
const proseOf = (comment) =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trim())
    .join(' ')
    .trim();

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** @param {string} text */
const prose = (text) => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** @param {Exported} exported */
const entry = ({ name, signature, doc }) =>
  `<dt id="${name}"><pre>${escaped(signature)}</pre></dt>\n<dd>${prose(doc)}</dd>`;

/** The page. @param {string} root */
export function apiPage(root) {
  const folders = FOLDERS.map((folder) => {
    const files = sourcesIn(root, folder).map((file) => {
      const found = exportsOf(file, readFileSync(path.join(root, file), 'utf8'));
      return found.length === 0 ? '' : `<h3>${file}</h3>\n<dl>\n${found.map(entry).join('\n')}\n</dl>`;
    });
    return `<h2 id="${folder}">${folder}/</h2>\n${files.filter((text) => text !== '').join('\n')}`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What Refscope’s parts export</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 Inter, system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  pre { margin: 1rem 0 0; white-space: pre-wrap; font-size: 14px; }
  dd { margin: 0.25rem 0 0 1.5rem; }
</style>
<h1>What Refscope’s parts export</h1>
<p>${FOLDERS.map((folder) => `<a href="#${folder}">${folder}/</a>`).join(' · ')}</p>
${folders.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const page = path.join(root, 'out/docs/api.html');
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, apiPage(root));
  console.log(page);
}
