import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refscope } from './refscope.ts';

const folder = mkdtempSync(join(tmpdir(), 'refscope-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(place(name), 'utf8');

const program = place('two.py');
writeFileSync(program, 'a = [1]\nb = a\nfor x in a:\n    b.append(2) if len(b) < 3 else None\n');

const sizeOf = (svg: string): readonly number[] =>
  (/viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? []).slice(1).map(Number);

describe('a figure', () => {
  it('is as small as what is drawn, and carries its program, which makes it anew', () => {
    expect(refscope(['render', program, '--step', '2', '-o', place('a.svg')])).toMatchObject({ status: 0, stdout: '' });
    const [width = 0, height = 0] = sizeOf(text('a.svg'));
    expect(width).toBeLessThan(500);
    expect(height).toBeLessThan(300);
    expect(refscope(['render', place('a.svg'), '--step', '2', '-o', place('again.svg')]).status).toBe(0);
    expect(text('again.svg')).toBe(text('a.svg'));
    refscope(['render', program, '--step', '2', '--no-source', '-o', place('bare.svg')]);
    const { status, stderr } = refscope(['render', place('bare.svg'), '-o', place('none.svg')]);
    expect([status, stderr]).toEqual([2, `refscope: The figure carries no program: ${place('bare.svg')}\n`]);
  }, 120_000);

  it('has the size on paper that is asked for, and says where text gets too small', () => {
    const args = ['render', program, '--step', '2', '--code', '--sentence', '--caption', 'Two notes'];
    const { stderr } = refscope([...args, '--width', '20mm', '--transparent', '-o', place('small.svg')]);
    expect(stderr).toMatch(/^refscope: The smallest text is \d\.\d pt: too small for paper\.\n$/);
    expect(text('small.svg')).toMatch(/ width="20mm" height="[\d.]+mm"/);
    for (const words of ['Two notes', 'for x in a:', 'b is one more name']) expect(text('small.svg')).toContain(words);
    expect(text('small.svg')).not.toContain('fill="#f6f7fb"/><metadata');
  }, 120_000);

  it('of several steps has one frame, a number in its name, and the order that was asked for', () => {
    refscope(['render', program, '--step', 'line:4:2,1-2', '--view', 'frames', '-o', place('steps/s.svg')]);
    const names = readdirSync(place('steps'));
    expect(names).toHaveLength(3);
    expect(new Set(names.map((name) => String(sizeOf(text(`steps/${name}`))))).size).toBe(1);
  }, 120_000);

  it('is a PNG with its program in it, or a PDF with a page for each step', () => {
    refscope(['render', program, '--step', '2', '--scale', '1', '-o', place('p.png')]);
    const png = readFileSync(place('p.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Other texts are other pixels: letters are drawn, not a box for each.
    const [one, other] = ['aa', 'bb'].map((name) => {
      writeFileSync(place(`${name}.py`), `${name} = []\n`);
      refscope(['render', place(`${name}.py`), '--scale', '1', '--no-source', '-o', place(`${name}.png`)]);
      return readFileSync(place(`${name}.png`));
    });
    expect(one?.equals(other as Buffer)).toBe(false);
    expect(refscope(['render', place('p.png'), '--step', '2', '-o', place('q.svg')]).status).toBe(0);
    expect(refscope(['render', program, '--step', '1-3', '-o', place('p.pdf')]).status).toBe(0);
    const pdf = readFileSync(place('p.pdf'), 'latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3);
    expect(pdf).toContain('program.refscope');
  }, 120_000);

  it.each([
    [['--step', 'decisive', '-o', 'x.svg'], 'There is no decisive step: the file is no lesson.'],
    [['--step', 'line:2:5', '-o', 'x.svg'], 'Line 2 does not run 5 times: it runs once.'],
    [['--step', '3-1', '-o', 'x.svg'], 'Not a step: 3-1'],
    [['-o', 'x.gif'], 'Not the ending of a figure (.svg, .png, .pdf): x.gif'],
    [[], 'Either -o or --out-dir must be given.'],
    [['--width', '8cm', '-o', 'x.svg'], "option '--width <size>' argument '8cm' is invalid. Not a width, as 80mm: 8cm"],
  ])('with %j is refused in one line', (args, why) => {
    const { status, stderr } = refscope(['render', program, ...args]);
    expect([status, stderr]).toEqual([2, `refscope: ${why}\n`]);
  });
});
