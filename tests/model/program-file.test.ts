import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeProgram, encodeProgram, PLAIN_FORMAT, ProgramFileError } from '../../model/program-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('line ends and a byte order mark are kept', () => {
  const bytes = utf8('\ufeffa = 1\r\nb = 2\r\n');
  const program = decodeProgram(bytes, 'a.py');
  expect(program).toEqual({ text: 'a = 1\nb = 2\n', format: { encoding: 'utf-8', mark: true, lineEnd: '\r\n' } });
  expect(encodeProgram(program, 'a.py')).toEqual(bytes);
});

test('where line ends are mixed, the more frequent one is kept', () => {
  expect(decodeProgram(utf8('a\r\nb\nc\n'), 'a.py')).toMatchObject({ text: 'a\nb\nc\n', format: { lineEnd: '\n' } });
  expect(decodeProgram(utf8('a\r\nb\r\nc\n'), 'a.py')).toMatchObject({ format: { lineEnd: '\r\n' } });
  expect(decodeProgram(utf8('a\rb'), 'a.py')).toMatchObject({ text: 'a\nb', format: { lineEnd: '\n' } });
});

test.each([
  ['# -*- coding: latin-1 -*-\na = "é"\n', 'latin-1'],
  ['#!/usr/bin/env python\n# vim: set fileencoding=ISO-8859-1 :\na = "é"\n', 'iso-8859-1'],
  ['# coding: cp1252\na = "é"\n', 'cp1252'],
  ['# coding: iso_8859_15\na = "é"\n', 'iso-8859-15'],
])('the encoding that a program declares is read and written: %j', (text, encoding) => {
  const program = decodeProgram(latin1(text), 'a.py');
  expect(program).toMatchObject({ text, format: { encoding } });
  expect(encodeProgram(program, 'a.py')).toEqual(latin1(text));
});

test('a declaration counts on the first two lines only, and not below code', () => {
  for (const before of ['\n\n', 'a = 1\n']) {
    expect(() => decodeProgram(latin1(`${before}# coding: latin-1\nb = "é"\n`), 'a.py')).toThrow('is not UTF-8');
  }
});

test('a declaration that was typed in counts when the text is written', () => {
  const program = { text: '# coding: cp1252\na = "€"\n', format: PLAIN_FORMAT };
  expect([...encodeProgram(program, 'a.py')]).toContain(0x80);
});

test.each([
  ['empty', new Uint8Array(), /is empty/],
  ['larger than 1 MB', new Uint8Array(1024 * 1024 + 1).fill(97), /larger than 1 MB/],
  ['binary', Uint8Array.of(97, 0, 98), /is not a text file/],
  ['not UTF-8', Uint8Array.of(97, 0xe9, 98), /“a\.py” is not UTF-8/],
  ['of an unknown encoding', utf8('# coding: klingon\n'), /declares the encoding klingon, which is not known/],
  ['not what it declares', latin1('# coding: ascii\na = "é"\n'), /says that it is ascii, but it is not/],
])('a file that is %s is refused with a sentence', (_, bytes, sentence) => {
  expect(() => decodeProgram(bytes, 'a.py')).toThrow(sentence);
  expect(() => decodeProgram(bytes, 'a.py')).toThrow(ProgramFileError);
});

test('a character that the declared encoding lacks is refused with a sentence', () => {
  const program = { text: '# coding: latin-1\na = "€"\n', format: PLAIN_FORMAT };
  expect(() => encodeProgram(program, 'a.py')).toThrow("“€” can't be written in latin-1");
});

test('any UTF-8 text comes back as it was', () => {
  const character = fc.constantFrom('a', 'é', '漢', '🐍', '\n', ' ', '#', '\ufeff');
  const lineEnd = fc.constantFrom('\n' as const, '\r\n' as const);
  fc.assert(
    fc.property(fc.array(character, { minLength: 1 }), fc.boolean(), lineEnd, (characters, mark, end) => {
      const text = `x${characters.join('')}\n`;
      const bytes = encodeProgram({ text, format: { encoding: 'utf-8', mark, lineEnd: end } }, 'a.py');
      const read = decodeProgram(bytes, 'a.py');
      expect(read.text).toBe(text);
      expect(encodeProgram(read, 'a.py')).toEqual(bytes);
    }),
  );
});
