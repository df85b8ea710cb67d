import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { refscope } from './refscope.ts';

const folder = mkdtempSync(join(tmpdir(), 'refscope-render-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lesson = 'lessons/shallow-and-deep-copy/program.py';

describe('refscope render', () => {
  it('writes one standalone drawing', () => {
    const out = join(folder, 'new', 'step.svg');
    expect(refscope(['render', lesson, '--step', '6', '--theme', 'print', '-o', out])).toMatchObject({
      status: 0,
      stdout: '',
    });
    const svg = readFileSync(out, 'utf8');
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    expect(document.querySelector('title')?.textContent).toContain('step 6');
    expect(document.querySelector('desc')?.textContent).toContain('Item 2');
    expect([...document.querySelectorAll('text')].map((text) => text.textContent).join(' ')).toContain('l4');
    expect(svg).not.toMatch(/<script|<foreignObject|href="(?!#)|url\((?!#|'#|"#)|\son[a-z]+=/);
  });

  it('writes a drawing for each step, named so that they sort', () => {
    expect(refscope(['render', lesson, '--step', 'all', '-o', join(folder, 'all', 'copy.svg')]).status).toBe(0);
    const files = readdirSync(join(folder, 'all')).sort();
    expect(files).toHaveLength(11);
    expect(files[0]).toBe('copy-00.svg');
  });

  it('says that there is no such step', () => {
    const { status, stderr } = refscope(['render', lesson, '--step', '99', '-o', join(folder, 'x.svg')]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'refscope: There is no step 99: the last is 10.\n' });
  });
});
