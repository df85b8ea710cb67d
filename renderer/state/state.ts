import type { ExportChoice } from '../../exports/choice.ts';
import type { FileToken } from '../../model/desktop.ts';
import type { Pin, RefscopeDocument } from '../../model/document.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Module } from '../../model/module.ts';
import type { Playback } from '../../model/playback.ts';
import type { Settings } from '../../model/settings.ts';
import type { Target } from '../../model/ties.ts';
import type { ObjectId, Outcome, Shutdown, Simulation, Timing } from '../../model/trace.ts';
import type { TracerState } from '../../tracer/host/tracer.ts';
import type { Show } from '../../visualizers/show.ts';
import type { ViewedRun } from '../../visualizers/view.ts';
import type { CommandId } from './command-ids.ts';

/** Cards that the person put somewhere, by their landmarks: the same objects in every run of the program. */
export interface Pins {
  /** The program whose cards they are. */
  readonly program: string;
  readonly cards: readonly Pin[];
  /** What was pinned before each change, the latest last. */
  readonly before: readonly (readonly Pin[])[];
}

/** How a run ended: as the program did, or because the person or the machine ended it. */
export type Ending =
  | Outcome
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused' | 'died'; readonly reason: string };

/** What the program itself came to; null while that is open, or where the person or the machine ended it. */
export const outcomeOf = (ending: Ending | null): Outcome | null =>
  ending === null || isForced(ending) ? null : ending;

/** The run as views look at it. */
export const viewedRun = ({
  playback,
  source,
  ending,
  recorder,
}: Pick<RecordedRun, 'playback' | 'source' | 'ending' | 'recorder'>): ViewedRun => ({
  playback,
  source,
  outcome: outcomeOf(ending),
  shutdown: recorder?.shutdown ?? null,
});

const isForced = (ending: Ending): ending is Exclude<Ending, Outcome> =>
  ['stopped', 'refused', 'died'].includes(ending.kind);

/** A run of a program, recorded so far. */
export interface RecordedRun {
  readonly source: string;
  /** The answers given to `input()`. */
  readonly inputs: readonly string[];
  /** Grows while the program runs: look at no more than `length` of it. */
  readonly playback: Playback;
  /** Number of steps that have arrived. */
  readonly length: number;
  /** null: the program is still running. */
  readonly ending: Ending | null;
  /** What recorded it; null: unknown, or the recording did not come to its end. */
  readonly recorder: Recorder | null;
}

/** The version of Python that a recording is of, and how long it took. */
export interface Recorder {
  readonly python: string;
  readonly shutdown?: Shutdown;
  readonly simulated: readonly Simulation[];
  readonly timing: Timing;
}

/** The file that the text came from or was saved to. */
export interface OpenFile {
  /** null: a browser gave it to us and it can't be written back. */
  readonly token: FileToken | null;
  readonly name: string;
}

export type ThemeChoice = 'system' | 'light' | 'dark';

/** One sentence for the person, shown until it is dismissed or replaced. */
export interface Notice {
  readonly tone: 'information' | 'problem';
  readonly sentence: string;
  /** What can be done about it. */
  readonly offer?: CommandId;
}

/**
 * A dialog on top of the window. `discard` asks before `proceed` throws unsaved text away; `progress` tells how far
 * something is (`total` 0: nobody knows); `ready` waits for the click that a browser wants before it saves.
 */
export type OpenDialog =
  | { readonly kind: 'keys' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'link' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'export' }
  | {
      readonly kind: 'progress';
      readonly title: string;
      readonly done: number;
      readonly total: number;
      readonly cancel: () => void;
    }
  | { readonly kind: 'ready'; readonly name: string; readonly save: () => Promise<void> }
  | { readonly kind: 'discard'; readonly proceed: () => void };

/** Panel sizes in percent, by group and panel. */
export type Splits = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A step by its number, or by how many of the steps up to it are not expressions. */
export type AwaitedStep = number | { readonly statementSteps: number };

/** Everything that the window shows, except what only one component needs; how its program is run. */
export interface State extends Omit<Settings, 'inputs'> {
  /** The editor's text. */
  readonly text: string;
  /** The text as it was opened, saved or taken from the lesson: what differs from it is unsaved. */
  readonly savedText: string;
  /** The further modules that are saved with it. */
  readonly savedModules: readonly Module[];
  readonly file: OpenFile | null;
  /** The Refscope document that the text came from, as it was when it was opened or saved last. */
  readonly document: RefscopeDocument | null;
  readonly lessons: readonly Lesson[];
  /** The lesson whose card is shown. */
  readonly lessonId: string | null;
  readonly lessonCardOpen: boolean;
  readonly run: RecordedRun | null;
  readonly step: number;
  /** The step to go to as soon as it has arrived. */
  readonly awaitedStep: AwaitedStep | null;
  /** Whether the steps are shown one after the other by themselves. */
  readonly playing: boolean;
  readonly tracer: TracerState;
  readonly viewId: string;
  readonly values: Show['values'];
  /** What the pointer or the focus is on in the drawing. */
  readonly lit: Target | null;
  /** Cards that the person put somewhere. */
  readonly pins: Pins;
  /** Folds that the person opened. */
  readonly opened: ReadonlySet<ObjectId>;
  readonly theme: ThemeChoice;
  /** What the system asks for, while `theme` follows it. */
  readonly systemTheme: 'light' | 'dark';
  /** Whether keys of one character act. */
  readonly characterKeys: boolean;
  /** How drawings leave the app, as it was chosen last. */
  readonly exportChoice: ExportChoice;
  readonly notice: Notice | null;
  readonly dialog: OpenDialog | null;
  /** Whether the window shows what a class is to see, and nothing else. */
  readonly presenting: boolean;
  readonly splits: Splits;
}
