import type { PackageUse } from '../../../model/errors/packages.ts';

/** What a package is, and what to use instead of it. */
const USES: Readonly<Record<PackageUse, readonly [what: string, instead: string]>> = {
  arrays: ['a package for arrays of numbers', 'lists, the modules `array`, `math` and `statistics` of the library'],
  tables: ['a package for tables of data', 'lists of dicts and the modules `csv` and `statistics`'],
  plots: ['a package that draws plots', '`print`: a line of text for each value'],
  learning: ['a package for machine learning', 'plain lists and functions for the idea behind it'],
  algebra: ['a package for algebra', 'the modules `fractions`, `decimal` and `math`'],
  windows: ['a package that opens windows', '`input` and `print`'],
  turtle: ['a module that draws in a window of its own', 'a list of positions that a loop fills, and `print`'],
  games: ['a package for games in a window', '`input` and `print`'],
  network: ['a package that fetches from the network', 'a text in the program that stands for the answer'],
  servers: ['a package for web servers', 'plain functions that take a request and return an answer'],
  pictures: ['a package for pictures', 'a list of lists of numbers'],
  testing: ['a package that runs tests', '`assert`, or `unittest` and `doctest` of the library'],
  graphs: ['a package for graphs', 'a dict of lists'],
  files: ['a package that reads files of its kind', 'the modules `json` and `csv`'],
  classes: ['a package that makes classes', '`dataclasses` of the library'],
  output: ['a package for coloured output', '`print`'],
};

/** These come with Python, where it has a window system. */
const OF_LIBRARY = new Set(['tkinter', 'turtle']);

/** What a package is, that Refscope runs without it, and what to use instead. */
export function missingPackage(name: string, use = ''): readonly [general: string, here: string] {
  const [what, instead] = Object.hasOwn(USES, use)
    ? USES[use as PackageUse]
    : ['a package', 'what Python’s library has'];
  const why = OF_LIBRARY.has(name) ? 'there is no window that it could open' : 'no packages are installed';
  return [`\`${name}\` is ${what}; Refscope runs without it: ${why}.`, `Use instead: ${instead}.`];
}
