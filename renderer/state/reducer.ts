import type { ExportChoice } from '../../exports/choice.ts';
import type { FileToken } from '../../model/desktop.ts';
import type { RefscopeDocument } from '../../model/document.ts';
import { type Landmarks, landmarksIn } from '../../model/landmarks.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Module } from '../../model/module.ts';
import type { Playback } from '../../model/playback.ts';
import { INITIAL_SETTINGS, settingsIn } from '../../model/settings.ts';
import { stepOfStatement } from '../../model/statements.ts';
import type { Target } from '../../model/ties.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { TracerState } from '../../tracer/host/tracer.ts';
import { isAbout } from './kinship.ts';
import {
  pinsOf,
  type Spot,
  type StageCard,
  withLandmarks,
  withoutPin,
  withoutPins,
  withPin,
  withPinsBefore,
} from './pins.ts';
import type {
  AwaitedStep,
  Ending,
  Notice,
  OpenDialog,
  Pins,
  RecordedRun,
  Recorder,
  State,
  ThemeChoice,
} from './state.ts';

/** What can happen to the state. */
export type Action =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'lessons-arrived'; readonly lessons: readonly Lesson[] }
  | { readonly kind: 'lesson-opened'; readonly lesson: Lesson }
  | { readonly kind: 'lesson-card-toggled' }
  | {
      readonly kind: 'document-opened';
      readonly name: string | null;
      readonly token: FileToken | null;
      readonly text: string;
    }
  | {
      readonly kind: 'refscope-opened';
      readonly name: string;
      readonly token: FileToken | null;
      readonly document: RefscopeDocument;
      /** What the document holds of a recording. */
      readonly run: RecordedRun | null;
    }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly token: FileToken;
      readonly text: string;
      /** What was saved, if it was a Refscope document. */
      readonly document?: RefscopeDocument;
    }
  | { readonly kind: 'recorded'; readonly run: RecordedRun; readonly step: number }
  | {
      readonly kind: 'run-started';
      readonly source: string;
      readonly inputs: readonly string[];
      readonly playback: Playback;
      /** The step to show when it has arrived. */
      readonly step: AwaitedStep;
    }
  | { readonly kind: 'steps-arrived'; readonly playback: Playback }
  | {
      readonly kind: 'run-ended';
      readonly playback: Playback;
      readonly ending: Ending;
      readonly recorder?: Recorder | undefined;
    }
  | { readonly kind: 'went-to'; readonly step: number }
  | { readonly kind: 'playing-toggled' }
  | { readonly kind: 'tracer-changed'; readonly tracer: TracerState }
  | { readonly kind: 'module-added'; readonly module: Module }
  | { readonly kind: 'library-chosen'; readonly library: readonly string[] }
  | { readonly kind: 'open-chosen'; readonly open: readonly string[] }
  | { readonly kind: 'expressions-chosen'; readonly on: boolean }
  | { readonly kind: 'view-chosen'; readonly viewId: string }
  | { readonly kind: 'values-chosen'; readonly values: State['values'] }
  | { readonly kind: 'lit'; readonly target: Target | null }
  | { readonly kind: 'fold-toggled'; readonly object: ObjectId }
  | { readonly kind: 'card-pinned'; readonly card: StageCard; readonly at: Spot }
  | { readonly kind: 'card-unpinned'; readonly card: StageCard }
  | { readonly kind: 'all-unpinned' }
  | { readonly kind: 'pinning-undone' }
  | { readonly kind: 'theme-chosen'; readonly theme: ThemeChoice }
  | { readonly kind: 'system-theme-changed'; readonly theme: 'light' | 'dark' }
  | { readonly kind: 'character-keys-chosen'; readonly on: boolean }
  | { readonly kind: 'export-chosen'; readonly choice: Partial<ExportChoice> }
  | { readonly kind: 'notice-shown'; readonly notice: Notice }
  | { readonly kind: 'notice-dismissed' }
  | { readonly kind: 'dialog-opened'; readonly dialog: OpenDialog }
  | { readonly kind: 'dialog-closed' }
  | { readonly kind: 'presenting-changed'; readonly on: boolean }
  | { readonly kind: 'split-changed'; readonly group: string; readonly sizes: Readonly<Record<string, number>> };

const clampStep = (run: RecordedRun | null, step: number): number =>
  run === null ? 0 : Math.max(0, Math.min(step, run.length - 1));

/** How programs are run, but for the answers, and for the steps that the person likes to take. */
const { inputs: _, expressions: __, ...UNTOUCHED } = INITIAL_SETTINGS;
/** A program alone. */
const alone = { ...UNTOUCHED, document: null, savedModules: [] };

/** Nothing of the program before is left on the stage. */
const withoutRun = { run: null, step: 0, awaitedStep: null, playing: false, lit: null, opened: new Set<ObjectId>() };

function startRun(state: State, action: Extract<Action, { kind: 'run-started' }>): State {
  const { source, inputs, playback } = action;
  const run = { source, inputs, playback, length: 0, ending: null, recorder: null };
  const lesson = state.lessons.find(({ id }) => id === state.lessonId);
  const lessonId = lesson && !isAbout(source, lesson.source) ? null : state.lessonId;
  const isSame = source === state.pins.program;
  const pins = isSame ? state.pins : pinsOf(source);
  const notice = isSame || state.pins.cards.length === 0 ? null : PINS_DROPPED;
  return { ...state, ...withoutRun, run, awaitedStep: action.step, lessonId, pins, notice };
}

const PINS_DROPPED: Notice = {
  tone: 'information',
  sentence: 'The objects are others now: the cards that were pinned stand where the layout puts them.',
};

/** The pins of the program on the stage. */
const pinsHere = ({ pins, run }: State): Pins =>
  run === null || run.source === pins.program ? pins : pinsOf(run.source);

/** The state with the pins of the run on the stage changed. */
const changePins = (state: State, change: (pins: Pins, landmarks: Landmarks) => Pins): State =>
  state.run ? { ...state, pins: change(pinsHere(state), landmarksIn(state.run.playback)) } : state;

/** Takes the new length of the playback; shows the awaited step, or the last one there is on the way to it. */
function takeSteps(state: State, playback: Playback): State {
  if (state.run?.playback !== playback) return state;
  const run = { ...state.run, length: playback.length };
  if (state.awaitedStep === null) return { ...state, run };
  const wanted = numberOf(state.awaitedStep, run);
  const step = clampStep(run, wanted);
  return { ...state, run, step, awaitedStep: wanted < run.length ? null : state.awaitedStep };
}

/** The number of an awaited step; that of the step to come where it cannot be known yet. */
const numberOf = (awaited: AwaitedStep, { playback, length }: RecordedRun): number =>
  typeof awaited === 'number' ? awaited : (stepOfStatement(playback, length, awaited.statementSteps) ?? length);

function endRun(state: State, { playback, ending, recorder }: Extract<Action, { kind: 'run-ended' }>): State {
  const taken = takeSteps(state, playback);
  if (taken.run?.playback !== playback) return state;
  const run = { ...taken.run, ending, recorder: recorder ?? null };
  return { ...taken, run, awaitedStep: null, pins: withLandmarks(taken.pins, run) };
}

function openDocument(state: State, action: Extract<Action, { kind: 'refscope-opened' }>): State {
  const { name, token, document, run } = action;
  const { program, view, values, opened } = document;
  const { inputs: _, ...settings } = settingsIn(document);
  const pins = pinsOf(program, document.pinned);
  return {
    ...state,
    ...withoutRun,
    ...{ text: program, savedText: program, file: { name, token }, document, lessonId: null, notice: null },
    ...{ ...settings, savedModules: settings.modules },
    ...{ viewId: view, values, opened: new Set(opened), run, step: clampStep(run, document.step) },
    pins: run ? withLandmarks(pins, run) : pins,
  };
}

function addModule(state: State, module: Module): State {
  const others = state.modules.filter(({ name }) => name !== module.name);
  const sentence = `Added: the program can import ${module.name}. A Refscope document keeps them together.`;
  return { ...state, modules: [...others, module], notice: { tone: 'information', sentence } };
}

function goTo(state: State, wanted: number): State {
  const step = clampStep(state.run, wanted);
  if (step === state.step && state.awaitedStep === null) return state;
  // What went well needs no dismissing.
  const notice = state.notice?.tone === 'information' ? null : state.notice;
  return { ...state, step, awaitedStep: null, lit: null, notice };
}

function togglePlaying(state: State): State {
  if (state.playing) return { ...state, playing: false };
  if (state.run === null || state.run.length < 2) return state;
  const atEnd = state.run.ending !== null && state.step >= state.run.length - 1;
  return { ...state, playing: true, step: atEnd ? 0 : state.step };
}

function toggle<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** The state after `action`. Pure; returns the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'edited':
      return action.text === state.text ? state : { ...state, text: action.text };
    case 'lessons-arrived':
      return { ...state, lessons: action.lessons };
    case 'lesson-opened': {
      const { id, source } = action.lesson;
      return {
        ...state,
        ...withoutRun,
        text: source,
        savedText: source,
        file: null,
        ...alone,
        lessonId: id,
      };
    }
    case 'lesson-card-toggled':
      return { ...state, lessonCardOpen: !state.lessonCardOpen };
    case 'document-opened': {
      const file = action.name === null ? null : { name: action.name, token: action.token };
      const { text } = action;
      return { ...state, ...withoutRun, ...alone, text, savedText: text, file, lessonId: null, notice: null };
    }
    case 'refscope-opened':
      return openDocument(state, action);
    case 'saved':
      return {
        ...state,
        savedText: action.text,
        file: { name: action.name, token: action.token },
        // What a Python file can't hold stays in the window.
        document: action.document ?? state.document,
        savedModules: action.document?.modules ?? [],
        notice: action.document && state.notice?.offer === 'file.saveDocument' ? null : state.notice,
      };
    case 'recorded':
      return {
        ...state,
        ...withoutRun,
        run: action.run,
        step: clampStep(action.run, action.step),
      };
    case 'run-started':
      return startRun(state, action);
    case 'steps-arrived':
      return takeSteps(state, action.playback);
    case 'run-ended':
      return endRun(state, action);
    case 'went-to':
      return goTo(state, action.step);
    case 'playing-toggled':
      return togglePlaying(state);
    case 'tracer-changed':
      return { ...state, tracer: action.tracer };
    case 'module-added':
      return addModule(state, action.module);
    case 'library-chosen':
      return { ...state, library: action.library };
    case 'open-chosen':
      return { ...state, open: action.open };
    case 'view-chosen':
      return { ...state, viewId: action.viewId, lit: null };
    case 'values-chosen':
      return { ...state, values: action.values };
    case 'expressions-chosen':
      return { ...state, expressions: action.on };
    case 'lit':
      return { ...state, lit: action.target };
    case 'fold-toggled':
      return { ...state, opened: toggle(state.opened, action.object) };
    case 'card-pinned':
      return changePins(state, (pins, landmarks) => withPin(pins, action.card, action.at, landmarks));
    case 'card-unpinned':
      return changePins(state, (pins, landmarks) => withoutPin(pins, action.card, landmarks));
    case 'all-unpinned':
      return { ...state, pins: withoutPins(pinsHere(state)) };
    case 'pinning-undone':
      return { ...state, pins: withPinsBefore(pinsHere(state)) };
    case 'theme-chosen':
      return { ...state, theme: action.theme };
    case 'system-theme-changed':
      return { ...state, systemTheme: action.theme };
    case 'character-keys-chosen':
      return { ...state, characterKeys: action.on };
    case 'export-chosen':
      return { ...state, exportChoice: { ...state.exportChoice, ...action.choice } };
    case 'notice-shown':
      return { ...state, notice: action.notice };
    case 'notice-dismissed':
      return { ...state, notice: null };
    case 'dialog-opened':
      return { ...state, dialog: action.dialog };
    case 'dialog-closed':
      return { ...state, dialog: null };
    case 'presenting-changed':
      return action.on === state.presenting ? state : { ...state, presenting: action.on };
    case 'split-changed':
      return { ...state, splits: { ...state.splits, [action.group]: action.sizes } };
  }
}
