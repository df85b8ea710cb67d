/** What of Python's runtime a person wants to look into: `collections.ChainMap`, `enum` with all that it defines, `list`. */
import { isModuleName } from './module.ts';
import { ParseError } from './parse.ts';

/** The names in a text, apart by blanks or commas, each once. Throws ParseError for what can be no name. */
export function namesToOpen(text: string): readonly string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const wrong = names.find((name) => !isModuleName(name));
  if (wrong !== undefined) throw new ParseError(`Not a name to look into, as collections.ChainMap: ${wrong}`);
  return [...new Set(names)];
}
