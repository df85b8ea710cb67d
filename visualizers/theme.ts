import type { Family } from './cards/family.ts';
import type { Theme } from './view.ts';

/** Colours of one kind of card. `title` is written on the canvas, text inside on `fill`. */
export interface FamilyColours {
  readonly line: string;
  readonly fill: string;
  readonly title: string;
}

export interface NoteColours {
  readonly fill: string;
  /** The folded corner and the border. */
  readonly fold: string;
  readonly line: string;
  readonly ink: string;
}

/** All colours of a drawing. Text has at least 4.5:1 on what it stands on, lines that mean something 3:1. */
export interface Palette {
  readonly canvas: string;
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly pill: string;
  readonly families: Readonly<Record<Family, FamilyColours>>;
  /** By hue: 0 is the module, the others are the frames of calls. */
  readonly notes: readonly NoteColours[];
  readonly shadow: string;
  readonly arrow: string;
  readonly weakArrow: string;
  readonly changed: { readonly line: string; readonly fill: string; readonly ink: string };
  readonly ghost: { readonly line: string; readonly ink: string };
  readonly zone: { readonly line: string; readonly fill: string; readonly hatch: string; readonly ink: string };
}

const light: Palette = {
  canvas: '#f6f7fb',
  ink: '#161b26',
  muted: '#586173',
  faint: '#ccd2de',
  pill: '#ffffff',
  families: {
    sequence: { line: '#2f6fd6', fill: '#e7f0fe', title: '#2459b3' },
    tuple: { line: '#7a4cc2', fill: '#f1e9fc', title: '#6a3db3' },
    mapping: { line: '#0e7f8c', fill: '#e0f4f5', title: '#0b6874' },
    set: { line: '#b8408a', fill: '#fdeaf5', title: '#9c2f73' },
    instance: { line: '#1d8a5e', fill: '#e5f6ed', title: '#17704c' },
    function: { line: '#a8641a', fill: '#fcf1e2', title: '#8a4f10' },
    class: { line: '#5d6b7d', fill: '#edf0f5', title: '#4a5767' },
    weak: { line: '#6b7385', fill: '#ffffff', title: '#596172' },
    atom: { line: '#7b8496', fill: '#ffffff', title: '#586173' },
    other: { line: '#6b7385', fill: '#ffffff', title: '#586173' },
  },
  notes: [
    { fill: '#ffe682', fold: '#f7cf3e', line: '#cf9f10', ink: '#332500' },
    { fill: '#bfe1ff', fold: '#8fc8f8', line: '#4a90cc', ink: '#06263f' },
    { fill: '#ffcbdf', fold: '#fb9fc3', line: '#d0628f', ink: '#45061f' },
    { fill: '#c6efc4', fold: '#95dc92', line: '#55a352', ink: '#0b300a' },
    { fill: '#ffd3ab', fold: '#fdb273', line: '#d07f35', ink: '#3f1f00' },
    { fill: '#dfd0ff', fold: '#c1a5fb', line: '#8d69d6', ink: '#24074f' },
    { fill: '#b8ecea', fold: '#82d6d2', line: '#3f9f9b', ink: '#003331' },
    { fill: '#e4eda2', fold: '#cbd968', line: '#97a52e', ink: '#2a2f00' },
  ],
  shadow: '#1b2233',
  arrow: '#46506a',
  weakArrow: '#6b7385',
  changed: { line: '#d9480f', fill: '#ffe5d8', ink: '#b23a08' },
  ghost: { line: '#828b9c', ink: '#5f6879' },
  zone: { line: '#b06c77', fill: '#fbeff0', hatch: '#f0d9dc', ink: '#8c3540' },
};

const dark: Palette = {
  canvas: '#12151c',
  ink: '#eef1f7',
  muted: '#a3adbf',
  faint: '#3a4354',
  pill: '#1d222d',
  families: {
    sequence: { line: '#6ea6ff', fill: '#18263f', title: '#8dbaff' },
    tuple: { line: '#b794f6', fill: '#271d3d', title: '#c6aaf9' },
    mapping: { line: '#4fc3cf', fill: '#102e33', title: '#6fd3dd' },
    set: { line: '#ec86c1', fill: '#371a2c', title: '#f2a0d0' },
    instance: { line: '#58c795', fill: '#122e22', title: '#78d7ab' },
    function: { line: '#e0a458', fill: '#33230f', title: '#ebb976' },
    class: { line: '#97a5b9', fill: '#222935', title: '#b0bccd' },
    weak: { line: '#9aa4b7', fill: '#181c25', title: '#b0b9c9' },
    atom: { line: '#8a94a7', fill: '#1b202a', title: '#a9b3c4' },
    other: { line: '#8a94a7', fill: '#1b202a', title: '#a9b3c4' },
  },
  notes: [
    { fill: '#f5d760', fold: '#d9b52f', line: '#8f7410', ink: '#2a1f00' },
    { fill: '#93c9f5', fold: '#66abe2', line: '#2f6a99', ink: '#031d33' },
    { fill: '#f5a8c6', fold: '#e07ba4', line: '#96406a', ink: '#38041a' },
    { fill: '#9fdc9c', fold: '#72c06f', line: '#3c7a3a', ink: '#082607' },
    { fill: '#f7b981', fold: '#e09450', line: '#955a20', ink: '#351a00' },
    { fill: '#c5acf7', fold: '#a386e0', line: '#6346a3', ink: '#1d0542' },
    { fill: '#8fd8d4', fold: '#5fbbb6', line: '#2c7672', ink: '#002a28' },
    { fill: '#d2dd7d', fold: '#b4c14d', line: '#737d22', ink: '#222700' },
  ],
  shadow: '#000000',
  arrow: '#b3bdd0',
  weakArrow: '#9aa4b7',
  changed: { line: '#ff8a52', fill: '#45200f', ink: '#ffa071' },
  ghost: { line: '#7d879a', ink: '#a3adbf' },
  zone: { line: '#a8606b', fill: '#24161a', hatch: '#38222a', ink: '#f0a3ad' },
};

const paper = { line: '#000000', fill: '#ffffff', title: '#000000' };
const paperNote = { fill: '#ffffff', fold: '#bbbbbb', line: '#000000', ink: '#000000' };

/** Black on white: shapes, words and line styles alone carry the meaning. */
const print: Palette = {
  canvas: '#ffffff',
  ink: '#000000',
  muted: '#404040',
  faint: '#9a9a9a',
  pill: '#ffffff',
  families: {
    sequence: paper,
    tuple: paper,
    mapping: paper,
    set: paper,
    instance: paper,
    function: paper,
    class: paper,
    weak: paper,
    atom: paper,
    other: paper,
  },
  notes: [{ ...paperNote, fill: '#f0f0f0' }, ...Array.from({ length: 7 }, () => paperNote)],
  shadow: '#000000',
  arrow: '#000000',
  weakArrow: '#000000',
  changed: { line: '#000000', fill: '#ffffff', ink: '#000000' },
  ghost: { line: '#555555', ink: '#404040' },
  zone: { line: '#555555', fill: '#ffffff', hatch: '#dddddd', ink: '#000000' },
};

/** The colours of each theme. */
export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, print };
