import { PALETTES } from '../../visualizers/theme.ts';
import type { Theme } from '../../visualizers/view.ts';
import { WORDS } from '../words.ts';
import { STYLE } from './style.ts';

/** What a player consists of. Each has a `part` of the same name, by which a page can style it. */
export interface Parts {
  readonly player: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly root: SVGGElement;
  readonly problem: HTMLElement;
  readonly narration: HTMLElement;
  readonly buttons: Readonly<Record<ButtonName, HTMLButtonElement>>;
  readonly slider: HTMLInputElement;
  readonly counter: HTMLElement;
}

/** The buttons, in their order. */
export const BUTTONS = ['first', 'back', 'play', 'next', 'last'] as const;
export type ButtonName = (typeof BUTTONS)[number];

/** Their signs, in a box of 16 × 16. */
const SIGNS: Readonly<Record<ButtonName | 'pause', string>> = {
  first: 'M2 2h2v12H2zM14 2v12L5 8z',
  back: 'M11 2v12L3 8zM12 2h2v12h-2z',
  play: 'M3 1.5v13L14 8z',
  pause: 'M3 2h4v12H3zM9 2h4v12H9z',
  next: 'M5 2v12l8-6zM2 2h2v12H2z',
  last: 'M12 2h2v12h-2zM2 2v12l9-6z',
};

const SVG = 'http://www.w3.org/2000/svg';
const FOCUS: Readonly<Record<Theme, string>> = { light: '#1f55d0', dark: '#8dbaff', print: '#000000' };

/** Fills an empty shadow root. */
export function buildParts(shadow: ShadowRoot): Parts {
  const document = shadow.ownerDocument;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, part: string): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    element.className = part;
    element.part.add(part);
    return element;
  };
  const player = make('div', 'player');
  const stage = make('div', 'stage');
  const svg = document.createElementNS(SVG, 'svg');
  const root = document.createElementNS(SVG, 'g');
  const problem = make('p', 'problem');
  const narration = make('p', 'narration');
  const bar = make('div', 'bar');
  const slider = make('input', 'slider');
  const counter = make('output', 'counter');
  const buttons = Object.fromEntries(BUTTONS.map((name) => [name, make('button', 'button')])) as Parts['buttons'];

  for (const [name, value] of Object.entries({ class: 'drawing', role: 'group', tabindex: '0', part: 'drawing' }))
    svg.setAttribute(name, value);
  svg.setAttribute('aria-label', WORDS.drawing);
  problem.setAttribute('role', 'status');
  narration.setAttribute('aria-live', 'polite');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', WORDS.steps);
  Object.assign(slider, { type: 'range', min: '0', ariaLabel: WORDS.step });
  for (const name of BUTTONS) label(buttons[name], name);
  svg.append(root);
  stage.append(svg, problem);
  bar.append(...BUTTONS.map((name) => buttons[name]), slider, counter);
  player.append(stage, narration, bar);
  shadow.append(player);
  return { player, svg, root, problem, narration, buttons, slider, counter };
}

/** Gives a button its sign and its name. */
export function label(button: HTMLButtonElement, name: ButtonName | 'pause'): void {
  if (button.ariaLabel === WORDS[name]) return;
  const sign = button.ownerDocument.createElementNS(SVG, 'svg');
  const path = button.ownerDocument.createElementNS(SVG, 'path');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SIGNS[name]);
  sign.append(path);
  Object.assign(button, { type: 'button', title: WORDS[name], ariaLabel: WORDS[name] });
  button.replaceChildren(sign);
}

/** Gives a player the colours of a theme. */
export function colour({ player }: Parts, theme: Theme): void {
  const { canvas, ink, muted, faint, pill } = PALETTES[theme];
  const colours = { canvas, ink, muted, faint, pill, focus: FOCUS[theme] };
  for (const [name, value] of Object.entries(colours)) player.style.setProperty(`--${name}`, value);
}
