import type { ErrorKind, Explanation } from '../../../model/errors/explanation.ts';
import { missingPackage } from './packages.ts';

type Facts = Explanation['facts'];

/** An explanation in words, code between backquotes. */
export interface Explained {
  /** What the error means wherever it comes. */
  readonly general: string;
  /** What it means here; empty where nothing is known. */
  readonly here: string;
}

/** `kind`: what it means in general, and what here. */
const TEXTS: Readonly<Record<ErrorKind, (facts: Facts) => readonly [general: string, here: string]>> = {
  'unbound-local': ({ name, function: f, assigned, line }) => [
    'A name that a function assigns anywhere is a local name of it, from its first line to its last, also before it has a value.',
    assigned
      ? `\`${name}\` is local in ${f ? `\`${f}\`` : 'the function'} because line ${assigned} assigns it; at line ${line} it has no value yet.`
      : `\`${name}\` is local in \`${f}\`, and at line ${line} it has no value (it was deleted, or not assigned yet).`,
  ],
  'name-later': ({ name, assigned, line }) => [
    'A name can be used once it is bound to something; statements run from top to bottom.',
    `\`${name}\` is used at line ${line}, and bound only at line ${assigned}.`,
  ],
  name: ({ name, line, guess }) => [
    'Python knows no such name here: it was never bound, is spelt otherwise, or is a local name of another function.',
    guess
      ? `Nothing is called \`${name}\` at line ${line}. There is \`${guess}\`.`
      : `Nothing is called \`${name}\` at line ${line}. If it is meant as a text, put it between quotes.`,
  ],
  'missing-package': ({ package: name = '', use }) => missingPackage(name, use),
  'missing-module': ({ module }) => [
    '`import` looks for a module of that name in Python’s library and among the program’s own modules.',
    `There is no module \`${module}\`. Look at its spelling; a module of your own is added beside the program.`,
  ],
  'import-name': ({ name, module }) => [
    'A module was found, but what is imported from it is not in it.',
    `\`${module}\` has no \`${name}\`: look at the spelling, and whether a file of yours is called \`${module}.py\` and is taken for it.`,
  ],
  'joins-text': ({ type, line }) => [
    '`+` joins a text with a text. Python does not turn other objects into texts by itself.',
    `At line ${line} the other one is of type \`${type}\`: \`str(…)\` makes a text of it, or put it into an f-string: \`f"… {value}"\`.`,
  ],
  operands: ({ operator, left, right, line }) => [
    'An operator works on objects of certain types only.',
    left === 'NoneType' || right === 'NoneType'
      ? `At line ${line} one side of \`${operator}\` is \`None\`: often the result of a function that returns nothing.`
      : `At line ${line}, \`${operator}\` can’t work with \`${left}\` on its left and \`${right}\` on its right.`,
  ],
  compares: ({ operator, left, right, line }) => [
    'Only what has an order in common can be compared by `<` and `>`, also while sorting.',
    `At line ${line}, \`${operator}\` stands between a \`${left}\` and a \`${right}\`. \`input()\` gives a text: \`int(…)\` makes a number of it.`,
  ],
  'not-callable': ({ type, line }) => [
    'Round brackets behind something call it, and only functions, classes and the like can be called.',
    `At line ${line} something of type \`${type}\` is called. Perhaps a name of a function was bound to something else, or an operator is missing before the bracket.`,
  ],
  'not-subscriptable': ({ type, line }) => [
    'Square brackets behind something ask for an item of it, and not everything has items.',
    type === 'NoneType'
      ? `At line ${line} it is \`None\`: often the result of a function or method that returns nothing, as \`list.sort()\`.`
      : `At line ${line} it is of type \`${type}\`, which has no items.`,
  ],
  'none-attribute': ({ name, receiver, line }) => [
    '`None` has no attributes of its own. A function without `return` gives `None`, and so do methods that change a list in place.',
    receiver
      ? `At line ${line}, \`${receiver}\` is \`None\`, so it has no \`${name}\`.`
      : `At line ${line}, \`.${name}\` stands behind \`None\`.`,
  ],
  attribute: ({ type, module, class: cls, name, guess, receiver, line }) => [
    'What stands behind a dot must be an attribute or method that the object has.',
    `${receiver ? `\`${receiver}\`` : 'The object'} at line ${line} is ${module ? `the module \`${module}\`` : cls ? `the class \`${cls}\`` : `of type \`${type}\``}, which has no \`${name}\`.${guess ? ` It has \`${guess}\`.` : ''}`,
  ],
  'missing-argument': ({ called, names, line }) => [
    'A call must give a value to each parameter that has no default.',
    `The call of \`${called}\` at line ${line} gives none to ${names?.replaceAll("'", '`')}.`,
  ],
  'too-many-arguments': ({ called, takes, given, line }) => [
    'A call can’t give more values than there are parameters. A method’s first parameter, `self`, is given by itself and counts.',
    `\`${called}\` takes ${takes?.replace(/^from /, '')}, and was given ${given} at line ${line}.`,
  ],
  'keyword-argument': ({ called, name, line }) => [
    '`name=value` in a call gives a value to the parameter of that name.',
    `\`${called}\` has no parameter \`${name}\` (line ${line}).`,
  ],
  'immutable-item': ({ type, line }) => [
    'Texts, tuples and other immutable objects can’t be changed in place.',
    `At line ${line} an item of a \`${type}\` is assigned. Make a new one instead, or use a list.`,
  ],
  'index-type': ({ type, given, line }) => [
    'Items of a list, a tuple or a text are asked for by their number.',
    `At line ${line} the index of the \`${type}\` is of type \`${given}\`. A loop \`for x in items\` gives the items themselves, no numbers.`,
  ],
  'not-iterable': ({ type, plain, line }) => [
    'Only what has items can be gone through or unpacked: a list, a text, a dict, a range …',
    `At line ${line} it is of type \`${type ?? plain}\`.${type === 'int' ? ' To count, go through `range(…)`.' : ''}`,
  ],
  unhashable: ({ type, line }) => [
    'Keys of a dict and members of a set must not change, so they can’t be lists, dicts or sets.',
    `At line ${line} a \`${type}\` is used as one.${type === 'list' ? ' A tuple of the same items can be.' : ''}`,
  ],
  'int-text': ({ text, line }) => [
    '`int` and `float` read a number from a text, and the text must be a number and nothing else.',
    `At line ${line} the text is \`${text}\`.${text?.includes('.') ? ' A number with a point is read by `float`.' : ''}`,
  ],
  unpack: ({ which, expected, given, line }) => [
    'With several names on the left of `=`, there must be as many values on the right.',
    `At line ${line} there are ${expected} names, and ${which === 'too many' ? 'more values' : 'fewer values'}${given ? `: ${given}` : ''}.`,
  ],
  'not-in-list': ({ line }) => [
    '`remove` and `index` need something that is there.',
    `At line ${line} what is looked for is not in it: \`in\` tells before.`,
  ],
  index: ({ list, length, index, line }) => [
    'Items are numbered from 0, so the last has the number `len(…) - 1`.',
    list
      ? `At line ${line}, \`${list}\` has ${length === '1' ? 'one item' : `${length === '0' ? 'no' : length} items`}, and item ${index} is asked for.`
      : `At line ${line} an item is asked for that is not there.`,
  ],
  key: ({ key, dict, keys, length, line }) => [
    'A dict gives the value of a key that it has. `d.get(key)` gives `None` where there is none.',
    dict
      ? `At line ${line}, \`${dict}\` has no key \`${key}\`${keys ? `; its keys are \`${keys}\`` : length === '0' ? ': it is empty' : ''}.`
      : `There is no key \`${key}\` (line ${line}).`,
  ],
  zero: ({ divisor, line }) => [
    'Nothing can be divided by zero.',
    divisor && !/^\d/.test(divisor)
      ? `At line ${line}, \`${divisor}\` is 0.`
      : `At line ${line} the number on the right is 0.`,
  ],
  recursion: ({ function: f, line }) => [
    'Each call takes room until it returns, and there is room for about a thousand. A function that calls itself must come to a case in which it does not.',
    f ? `\`${f}\` calls itself, or what calls it, again and again (line ${line}).` : '',
  ],
  file: ({ file, line }) => [
    'A file is looked for by its name, in the program’s own folder. Refscope gives a program an empty folder of its own: it does not reach the files of this computer.',
    `\`${file}\` is not there (line ${line}). The program can write it first: \`open("${file}", "w")\`.`,
  ],
  'stop-iteration': ({ line }) => [
    '`next` asks an iterator for one item more, and there is none left.',
    `At line ${line}: a \`for\` loop ends by itself; \`next(it, None)\` gives \`None\` at the end.`,
  ],
  assertion: ({ message, line }) => [
    '`assert` says what must be true at this point, and it is not.',
    message ? `Line ${line} says: ${message}` : `Look at the condition in line ${line}.`,
  ],
  colon: ({ line }) => [
    'The first line of `if`, `for`, `while`, `def`, `class` and the like ends in a colon.',
    `It is missing in line ${line}.`,
  ],
  bracket: ({ bracket, closing, line }) => [
    'Every bracket that opens must be closed, by one of its kind.',
    bracket
      ? `The \`${bracket}\` in line ${line} is never closed.`
      : closing
        ? `The \`${closing}\` in line ${line} closes nothing.`
        : `Look at the brackets up to line ${line}.`,
  ],
  quote: ({ line }) => [
    'A text begins and ends with the same quote, in one line; three quotes go over several lines.',
    `The text that begins in line ${line} does not end.`,
  ],
  'assign-in-condition': ({ line }) => [
    '`=` binds a name; `==` asks whether two things are equal.',
    `In line ${line} it must be \`==\`, where the two are to be compared.`,
  ],
  'assign-target': ({ what, line }) => [
    'On the left of `=` stands what gets the value: a name, an item, an attribute.',
    `In line ${line} it is ${/^[aeiou]/.test(what ?? '') ? 'an' : 'a'} ${what}. To compare, write \`==\`.`,
  ],
  'print-brackets': ({ called, line }) => [
    'In Python 3 `print` is a function: what it prints stands in round brackets.',
    `Line ${line}: \`${called}(…)\`.`,
  ],
  'block-missing': ({ what, header, line }) => [
    'What belongs to an `if`, a loop or a function stands below it, further to the right. `pass` stands where nothing is to be done.',
    `Below ${what}${header ? ` in line ${header}` : ''}, line ${line} must be indented.`,
  ],
  indent: ({ line }) => [
    'Lines of one block begin in the same column; only a new block goes further to the right.',
    `Line ${line} is further to the right than the block it stands in.`,
  ],
  dedent: ({ line }) => [
    'A line that ends a block begins in the column of one of the blocks around it. Spaces and tabs must not be mixed.',
    `Line ${line} begins between two of them.`,
  ],
  'return-outside': ({ word, line }) => [
    word === 'break' || word === 'continue'
      ? `\`${word}\` belongs into a loop.`
      : `\`${word}\` belongs into the body of a function.`,
    `In line ${line} it stands outside: look at the indentation.`,
  ],
  character: ({ line }) => [
    'Python is written with plain quotes, dashes and spaces. Text that was copied from a page or a document often has others.',
    `Line ${line} has one that it does not know.`,
  ],
  comma: ({ line }) => [
    'Items and arguments are parted by commas, and a text by itself does not go on behind its quote.',
    `Perhaps one is missing in line ${line}, or a quote or an operator.`,
  ],
  syntax: ({ line }) => [
    'Python could not read the program, so none of it ran. The place is where reading stopped; the mistake is there or just before.',
    `Look at line ${line}, and at the end of the line before.`,
  ],
};

/** An error explained, in general and here. */
export function explained({ kind, facts }: Explanation): Explained {
  const [general, here] = TEXTS[kind](facts);
  return { general, here };
}
