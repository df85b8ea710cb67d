/**
 * `npm run new:view NAME`: a room for a view, its words, its line in the lists, a golden to be accepted and a test that
 * fails until the view is one. Started in the project's folder.
 */
import { readFileSync } from 'node:fs';
import { edit, format, template, write, writeAll } from './files.mjs';
import { camel, checkedName, run } from './names.mjs';

/** @param {string} text @param {string} id @param {string} name */
const withView = (text, id, name) =>
  text
    .replace("import { frames } from './frames/view.ts';", (line) =>
      inOrder(line, `import { ${name} } from './${id}/view.ts';`),
    )
    .replace(/(VIEWS[^=]*= \[[^\]]*)\]/, `$1, ${name}]`);

/** @param {string} text @param {string} id @param {string} name */
const withVoice = (text, id, name) =>
  text
    .replace("import { frames } from './frames/voice.ts';", (line) =>
      inOrder(line, `import { ${name} } from './${id}/voice.ts';`),
    )
    .replace(/(VOICES[^=]*= \{[^}]*) \}/, `$1, ${name === id ? name : `'${id}': ${name}`} }`);

/** Two lines as the formatter has them. @param {string} line @param {string} other */
const inOrder = (line, other) => [line, other].sort().join('\n');

/** The tools of all views may not know this one either. @param {string} text @param {string} id */
const withRoom = (text, id) => text.replaceAll(/(\*\*\/\{sticky[^}]*)\}/g, `$1,${id}}`);

/** @param {string} text @param {string} id */
const withDrawing = (text, id) =>
  text.replace(
    /\n\];\n/,
    `\n  { name: '${id}-copies', view: '${id}', story: 'copies', step: 6, shows: 'TODO: what a person should see in it.' },\n];\n`,
  );

run(() => {
  const id = checkedName(process.argv[2], 'view', 'visualizers');
  const name = camel(id);
  writeAll('view', `visualizers/${id}`, id);
  edit('visualizers/index.ts', (text) => withView(text, id, name));
  // The words of the frames view fit any view in which a name refers to an object: a start.
  write(
    `words/en/${id}/voice.ts`,
    readFileSync('words/en/frames/voice.ts', 'utf8')
      .replace('export const frames:', `export const ${name}:`)
      .replace(
        /\/\*\* The words of the frames view: .*\*\//,
        `/** The words of the view ${id}. TODO: how it says that a name is bound. */`,
      ),
  );
  edit('words/en/sentence.ts', (text) => withVoice(text, id, name));
  if (!readFileSync('biome.json', 'utf8').includes(`,${id},`)) edit('biome.json', (text) => withRoom(text, id));
  write(`tests/visualizers/${id}-view.test.ts`, template('tests/view.test.ts.txt', id));
  edit('tests/drawings/drawings.ts', (text) => withDrawing(text, id));
  format();
  console.log(`
Now make these pass:
  npx vitest run tests/visualizers/views.test.ts tests/visualizers/${id}-view.test.ts tests/drawings
and look at it: npm run gallery; accept its golden with REFSCOPE_ACCEPT=1 before that command.`);
});
