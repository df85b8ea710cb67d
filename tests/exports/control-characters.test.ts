import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { exportSvg } from '../../exports/svg.ts';

describe('a file is well-formed, whatever a program named and printed', () => {
  it.each(['\u001b[31mred\u001b[0m', 'a\u0000\u0001\u000b', '\ufffe\uffff', '\ud800', '␛'])('%j', (text) => {
    const { document, DOMParser } = new JSDOM('').window;
    const draw = (root: SVGGElement): void => {
      const word = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      word.textContent = text;
      word.setAttribute('aria-label', text);
      root.append(word);
    };
    const scene = { bounds: { x: 0, y: 0, width: 9, height: 9 } };
    const options = { document, theme: 'light', title: text, description: `It printed ${text}.` } as const;
    const svg = exportSvg({ draw } as never, scene as never, options);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('text')?.textContent).not.toBe('');
    expect(svg).not.toMatch(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/u);
  });
});
