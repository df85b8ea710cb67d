/**
 * Links of other tools that show Python programs. Both carry the program as `code`; keys that are not named here are
 * theirs alone. Python Tutor: https://github.com/hcientist/OnlinePythonTutor/blob/master/v3/docs/user-FAQ.md;
 * memory_graph: https://memory-graph.com/url-api (its `timestep` is a time, not a step).
 */
import * as v from 'valibot';
import { documentOf, type RefscopeDocument, SHARED_ENTRIES } from './document.ts';
import { ParseError, parse } from './parse.ts';

/** Python Tutor's `py` for versions of Python: `2`, `3`, `311`, `py3anaconda` …; others are `java`, `js`, `cpp` … */
const PYTHONS = /^(py)?\d/;

const PeerLinkSchema = v.object({
  program: SHARED_ENTRIES.program,
  inputs: SHARED_ENTRIES.inputs,
  /** Counts from 0, one for each line, call and return. */
  step: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
  /** `true` and `nevernest`: every value is an object of its own. */
  values: v.picklist(['true', 'false', 'nevernest']),
});

/** Whether the keys of an address are those of such a link. */
export const isPeerLink = (keys: URLSearchParams): boolean => keys.has('code') || keys.has('codeurl');

/** Throws ParseError: broken, in another language, or one that only says where the program is. */
export function parsePeerLink(keys: URLSearchParams): RefscopeDocument {
  const language = keys.get('py') ?? '3';
  if (!PYTHONS.test(language))
    throw new ParseError(`The program in this link is not Python but ${language.slice(0, 20)}`);
  const program = keys.get('code');
  if (program === null) {
    throw new ParseError('This link does not hold the program, only its address; open that and copy the program');
  }
  const { values, ...given } = parse(PeerLinkSchema, valuesOf(keys, program), 'a link to a program');
  return { ...documentOf(''), ...given, values: values === 'false' ? 'inside' : 'objects' };
}

const valuesOf = (
  keys: URLSearchParams,
  program: string,
): Record<keyof v.InferInput<typeof PeerLinkSchema>, unknown> => ({
  program: program.replaceAll(/\r\n?/g, '\n'),
  inputs: parseInputs(keys.get('rawInputLstJSON') ?? '[]'),
  step: keys.get('curInstr') ?? '1',
  values: keys.get('heapPrimitives') ?? 'false',
});

function parseInputs(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ParseError('Not a link to a program: its answers are no JSON, or were cut off');
  }
}
