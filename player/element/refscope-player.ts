import type { Target } from '../../model/ties.ts';
import type { Trace } from '../../model/trace.ts';
import { VIEWS, viewNamed } from '../../visualizers/index.ts';
import type { Theme } from '../../visualizers/view.ts';
import { narrate } from '../narration/narrate.ts';
import { nameColours } from '../narration/parts.ts';
import { createStage, type Stage } from '../stage/stage.ts';
import { createClock } from '../stepping/clock.ts';
import { type Stretch, stepBackOver, stepOut, stepOver } from '../stepping/stepping.ts';
import { WORDS } from '../words.ts';
import { listenToKeys } from './keys.ts';
import { buildParts, colour, label, type Parts } from './parts.ts';
import { createPlayed, type Played } from './played.ts';
import { fetchRecorded, ofTrace, type Recorded, RecordingProblem } from './source.ts';

const THEMES: readonly string[] = ['light', 'dark', 'print'] satisfies readonly Theme[];

/** What a `stepchange` event tells. */
export interface StepChange {
  readonly step: number;
  /** Number of steps. */
  readonly steps: number;
}

/**
 * `<refscope-player src="…">`: plays a recorded trace, or a Refscope document with its recording, in any page.
 *
 * Attributes: `src`; `view` (an id, without it the document's); `step`; `theme` (`light`, `dark`, `print`; without it
 * the system's). Events: `load`, `error`, `stepchange` (`detail` is a `StepChange`). Parts: `player`, `stage`,
 * `drawing`, `problem`, `narration`, `bar`, `button`, `slider`, `counter`.
 */
export class RefscopePlayer extends HTMLElement {
  static readonly observedAttributes = ['src', 'view', 'step', 'theme'];

  readonly #parts: Parts = buildParts(this.attachShadow({ mode: 'open' }));
  readonly #clock = createClock(() => (this.#step < this.steps - 1 ? this.next() : this.pause()));
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #stage: Stage | null = null;
  #recorded: Recorded | null = null;
  #played: Played | null = null;
  #step = 0;
  #lit: Target | null = null;
  #playing = false;
  #loading = new AbortController();
  #connected = new AbortController();

  constructor() {
    super();
    const { buttons, slider } = this.#parts;
    const actions = { first: this.first, back: this.back, play: this.toggle, next: this.next, last: this.last };
    for (const [name, act] of Object.entries(actions))
      buttons[name as keyof typeof actions].addEventListener('click', () => act.call(this));
    slider.addEventListener('input', () => this.goTo(Number(slider.value)));
  }

  connectedCallback(): void {
    const { svg, root } = this.#parts;
    this.#connected = new AbortController();
    const again = (act: () => unknown): void => {
      act();
      this.#show();
    };
    const stage = createStage(
      { svg, root },
      {
        point: (target) => this.#light(target),
        fold: (object) => again(() => this.#played?.fold(object)),
        moves: {
          move: (object, to) => again(() => this.#played?.move(object, to)),
          release: (object) => again(() => this.#played?.release(object)),
          placeOf: (object) => this.#played?.placeOf(object),
        },
      },
      {},
    );
    this.#stage = stage;
    const { zoomIn, zoomOut, fit } = stage.camera;
    const steps = ['next', 'back', 'over', 'backOver', 'out', 'first', 'last', 'toggle'] as const;
    const bound = Object.fromEntries(steps.map((name) => [name, () => this[name]()])) as Record<
      (typeof steps)[number],
      () => void
    >;
    const endKeys = listenToKeys(this.shadowRoot as ShadowRoot, { ...bound, zoomIn, zoomOut, fit });
    this.#connected.signal.addEventListener('abort', endKeys);
    this.#dark.addEventListener('change', () => this.#show(), { signal: this.#connected.signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.pause();
    this.#connected.abort();
    this.#stage?.dispose();
    this.#stage = null;
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'src') void this.#load(value);
    else if (name === 'view') this.#begin();
    else if (name === 'step') this.goTo(Number(value ?? 0));
    else this.#show();
  }

  /** The step that is shown. */
  get step(): number {
    return this.#step;
  }

  set step(step: number) {
    this.goTo(step);
  }

  /** Number of steps; 0 while there is nothing to show. */
  get steps(): number {
    return this.#played?.length ?? 0;
  }

  /** Plays a trace that the page has, instead of one at `src`. */
  set trace(trace: Trace) {
    this.#loading.abort();
    this.#take(ofTrace(trace));
  }

  /** Goes to a step, or to the last one where there are fewer. */
  goTo(step: number): void {
    if (this.steps === 0 || !Number.isFinite(step)) return;
    const next = Math.max(0, Math.min(Math.trunc(step), this.steps - 1));
    if (next === this.#step) return;
    this.#step = next;
    this.#lit = null;
    this.#show();
    const detail: StepChange = { step: next, steps: this.steps };
    this.dispatchEvent(new CustomEvent('stepchange', { detail, bubbles: true }));
  }

  next(): void {
    this.goTo(this.#step + 1);
  }

  back(): void {
    this.goTo(this.#step - 1);
  }

  first(): void {
    this.goTo(0);
  }

  last(): void {
    this.goTo(this.steps - 1);
  }

  /** Forward, over a call. */
  over(): void {
    this.#go(stepOver);
  }

  /** Back, over a call. */
  backOver(): void {
    this.#go(stepBackOver);
  }

  /** Out of the call that runs. */
  out(): void {
    this.#go(stepOut);
  }

  /** Shows step after step, up to the last one; from the first where that is shown. */
  play(): void {
    if (this.steps < 2) return;
    if (this.#step === this.steps - 1) this.first();
    this.#setPlaying(true);
  }

  pause(): void {
    this.#setPlaying(false);
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  #go(find: (stretch: Stretch, n: number) => number): void {
    const { run, length } = this.#played ?? {};
    if (run && length) this.goTo(find({ playback: run.playback, length }, this.#step));
  }

  #setPlaying(on: boolean): void {
    this.#playing = on;
    this.#clock.run(on);
    label(this.#parts.buttons.play, on ? 'pause' : 'play');
  }

  async #load(src: string | null): Promise<void> {
    this.#loading.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.pause();
    this.#recorded = null;
    this.#played = null;
    this.#tell(src === null ? '' : WORDS.loading);
    if (src === null) return;
    try {
      const recorded = await fetchRecorded(new URL(src, this.baseURI).href, loading.signal);
      if (!loading.signal.aborted) this.#take(recorded);
    } catch (error) {
      if (loading.signal.aborted) return;
      const reason = error instanceof RecordingProblem ? error.message : String(error);
      this.#tell(WORDS.notLoaded(reason));
      this.dispatchEvent(new ErrorEvent('error', { message: reason, error }));
    }
  }

  #take(recorded: Recorded): void {
    this.#recorded = recorded;
    const step = Number(this.getAttribute('step') ?? recorded.step);
    this.#step = Math.max(0, Math.min(Number.isFinite(step) ? Math.trunc(step) : 0, recorded.playback.length - 1));
    this.#begin();
    this.dispatchEvent(new Event('load'));
  }

  /** Looks at the recording in the view that is asked for. */
  #begin(): void {
    this.#played = null;
    if (!this.#recorded) return;
    const id = this.getAttribute('view');
    const view = id === null ? (viewNamed(this.#recorded.view ?? '') ?? VIEWS[0]) : viewNamed(id);
    this.#played = view ? createPlayed(this.#recorded, view) : null;
    this.#tell(view ? (this.steps === 0 ? WORDS.nothing : '') : WORDS.noView(id ?? ''));
  }

  #tell(problem: string): void {
    this.#parts.problem.textContent = problem;
    this.#show();
  }

  #light(target: Target | null): void {
    this.#lit = target;
    this.#stage?.light(target);
  }

  get #theme(): Theme {
    const theme = this.getAttribute('theme') ?? '';
    return THEMES.includes(theme) ? (theme as Theme) : this.#dark.matches ? 'dark' : 'light';
  }

  #show(): void {
    const [played, step, theme] = [this.#played, this.#step, this.#theme];
    colour(this.#parts, theme);
    this.#showBar();
    if (!played || played.length === 0) {
      this.#parts.narration.replaceChildren();
      this.#stage?.show(null);
      return;
    }
    const { view, run, length } = played;
    this.#stage?.show({ view, run, layout: played.layout(), step, length, theme, lit: this.#lit });
    narrate(this.#parts.narration, view.describe.sentence(run, step).parts, {
      coloursOf: nameColours(run.playback, step, theme),
      light: (target) => this.#light(target),
    });
  }

  #showBar(): void {
    const { buttons, slider, counter } = this.#parts;
    const last = this.steps - 1;
    Object.assign(slider, { max: String(Math.max(0, last)), value: String(this.#step), disabled: last < 1 });
    counter.textContent = last < 0 ? '' : WORDS.counter(this.#step, last);
    const off = {
      first: this.#step <= 0,
      back: this.#step <= 0,
      play: last < 1,
      next: this.#step >= last,
      last: this.#step >= last,
    };
    for (const [name, isOff] of Object.entries(off)) buttons[name as keyof typeof off].ariaDisabled = String(isOff);
  }
}
