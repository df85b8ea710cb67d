import { expect, test } from 'vitest';
import { namesToOpen } from '../../model/opening.ts';
import { ParseError } from '../../model/parse.ts';

test.each([
  ['', []],
  [' list ', ['list']],
  ['collections.ChainMap, enum\nlist enum', ['collections.ChainMap', 'enum', 'list']],
])('the names to look into in %j', (text, names) => {
  expect(namesToOpen(text)).toEqual(names);
});

test.each(['list()', 'a..b', '1', 'enum;', "'enum'"])('what can be no name is refused: %s', (name) => {
  expect(() => namesToOpen(`list ${name} enum`)).toThrow(
    new ParseError(`Not a name to look into, as collections.ChainMap: ${name}`),
  );
});
