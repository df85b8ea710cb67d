/**
 * `npm run docs:architecture`: draws the house, `docs/architecture.svg`, from the imports between its folders. An arrow
 * leads to a folder that is imported; what is also imported by way of others stands in the box.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dagre from '@dagrejs/dagre';
import { edgesIn, FOLDERS, roomsIn } from './imports.mjs';

/** @typedef {import('./imports.mjs').Edge} Edge */
/** @typedef {{ x: number, y: number }} Point */
/** @typedef {Room & Point} Placed */
/** @typedef {InstanceType<typeof dagre.graphlib.Graph<import('@dagrejs/dagre').GraphLabel, Placed, { points: Point[] }>>} Floors */
/** @typedef {{ name: string, lines: readonly string[], also: string, width: number, height: number }} Room */

/** At most so many lines of rooms in a box, which is as wide as that takes. */
const MOST_LINES = 3;
const CHARACTER = 7.4;
const NARROWEST = 34;
/** Between two arrows that leave or reach the same box. */
const APART = 28;
/** The last of an arrow is straight. */
const HEAD_LENGTH = 14;
const [LINE, HEAD, PADDING] = [19, 40, 14];
const MARGIN = 24;

/**
 * The imports without those that others imply: what is reached by way of a third folder.
 * @param {readonly Edge[]} edges @returns {readonly Edge[]}
 */
export function direct(edges) {
  /** @type {(from: string, to: string) => boolean} */
  const reaches = (from, to) => edges.some((edge) => edge.from === from && (edge.to === to || reaches(edge.to, to)));
  return edges.filter(
    ({ from, to }) => !edges.some((other) => other.from === from && other.to !== to && reaches(other.to, to)),
  );
}

/**
 * A drawing of these folders. @param {readonly Edge[]} edges no two of which lead back to each other
 * @param {ReadonlyMap<string, readonly string[]>} rooms of each folder
 */
export function drawn(edges, rooms) {
  /** @type {Floors} */
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 72, marginx: MARGIN, marginy: MARGIN });
  const arrows = direct(edges);
  for (const [name, inside] of rooms) graph.setNode(name, roomOf(name, inside, edges, arrows));
  for (const { from, to } of arrows) graph.setEdge(from, to, { points: [] });
  dagre.layout(graph);
  levelFloors([...rooms.keys()].map((name) => graph.node(name)));
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" font-family="Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif">
<title>The house of Refscope</title>
<desc>${arrows.map(({ from, to }) => `${from} imports ${to}`).join('; ')}. Folders, with the rooms in them; no arrow leads up.</desc>
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#586173"/></marker></defs>
<rect width="100%" height="100%" fill="#f6f7fb"/>
${routes(graph, arrows).map(arrow).join('\n')}
${[...rooms.keys()].map((name) => box(graph.node(name))).join('\n')}
</svg>
`;
}

/**
 * @param {string} name @param {readonly string[]} inside
 * @param {readonly Edge[]} edges @param {readonly Edge[]} arrows @returns {Placed}
 */
function roomOf(name, inside, edges, arrows) {
  const others = edges.filter((edge) => edge.from === name && !arrows.includes(edge)).map(({ to }) => to);
  const also = others.length > 0 ? `also imports ${others.join(', ')}` : '';
  const characters = Math.max(NARROWEST, Math.ceil(inside.join(' · ').length / MOST_LINES) + 6);
  const lines = wrapped(inside, characters);
  const rows = lines.length + (also ? 1 : 0);
  return {
    x: 0,
    y: 0,
    name,
    lines,
    also,
    width: Math.round(characters * CHARACTER) + PADDING,
    height: HEAD + rows * LINE + (rows > 0 ? PADDING : 4),
  };
}

/** Words in lines of at most so many characters. @param {readonly string[]} words @param {number} most */
function wrapped(words, most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || `${last} · ${word}`.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} · ${word}`;
  }
  return lines;
}

/** Boxes on one floor are equally high, so that no arrow passes behind one. @param {readonly Placed[]} boxes */
function levelFloors(boxes) {
  const floors = new Map(
    boxes.map(({ y }) => [y, Math.max(...boxes.filter((box) => box.y === y).map(({ height }) => height))]),
  );
  for (const box of boxes) box.height = floors.get(box.y) ?? box.height;
}

/**
 * Where arrows run: from the bottom of a box to the top of another, side by side where there are several.
 * @param {Floors} graph @param {readonly Edge[]} arrows
 * @returns {readonly (readonly Point[])[]}
 */
function routes(graph, arrows) {
  const ways = arrows.map(({ from, to }) => ({ from, to, bends: graph.edge(from, to).points.slice(1, -1) }));
  /** @type {(box: Placed, beside: readonly (Point | undefined)[], mine: Point | undefined) => number} */
  const slot = (box, beside, mine) => {
    const sorted = [...beside].sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
    return box.x + (sorted.indexOf(mine) - (sorted.length - 1) / 2) * APART;
  };
  return ways.map(({ from, to, bends }) => {
    const [source, target] = [graph.node(from), graph.node(to)];
    const leaving = ways.filter((way) => way.from === from).map((way) => way.bends[0]);
    const reaching = ways.filter((way) => way.to === to).map((way) => way.bends.at(-1));
    return [
      { x: slot(source, leaving, bends[0]), y: source.y + source.height / 2 },
      ...bends.slice(1, -1),
      { x: slot(target, reaching, bends.at(-1)), y: target.y - target.height / 2 },
    ];
  });
}

/** @param {Placed} node */
function box({ name, lines, also, x, y, width, height }) {
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
  const row = (/** @type {number} */ i) => HEAD + (i + 0.75) * LINE;
  return [
    `<g data-folder="${name}" transform="translate(${left},${top})">`,
    `<rect width="${width}" height="${height}" rx="9" fill="#fff" stroke="#2f6fd6" stroke-width="1.8"/>`,
    `<text x="${PADDING}" y="28" font-size="19" font-weight="600" fill="#161b26">${name}/</text>`,
    ...lines.map((line, i) => `<text x="${PADDING}" y="${row(i)}" font-size="14" fill="#161b26">${line}</text>`),
    ...(also
      ? [
          `<text x="${PADDING}" y="${row(lines.length)}" font-size="13" font-style="italic" fill="#586173">${also}</text>`,
        ]
      : []),
    '</g>',
  ].join('\n');
}

/** A line that leaves each of its points downwards. @param {readonly Point[]} points */
function arrow(points) {
  const [start, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  let [x, y] = [start?.x ?? 0, start?.y ?? 0];
  let d = `M${x},${y}`;
  for (const to of rest) {
    const end = to.y - HEAD_LENGTH;
    const middle = Math.round((y + end) / 2);
    d += `C${x},${middle} ${to.x},${middle} ${to.x},${end}V${to.y}`;
    [x, y] = [to.x, to.y];
  }
  return `<path d="${d}" fill="none" stroke="#586173" stroke-width="1.8" marker-end="url(#head)"/>`;
}

/** The drawing of the project in `root`. @param {string} root */
export const drawnHouse = (root) => drawn(edgesIn(root), new Map(FOLDERS.map((name) => [name, roomsIn(root, name)])));

const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const DRAWING = fileURLToPath(new URL('architecture.svg', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(DRAWING, drawnHouse(ROOT));
  console.log(DRAWING);
}
