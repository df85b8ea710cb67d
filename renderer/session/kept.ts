import * as v from 'valibot';
import { formatDocument, PinSchema, parseDocument } from '../../model/document.ts';
import { ModuleSchema } from '../../model/module.ts';
import { parse } from '../../model/parse.ts';
import { KEPT_ENTRIES, type SettingName, type Settings, settingsIn } from '../../model/settings.ts';
import { pinsOf } from '../state/pins.ts';
import { documentName } from '../state/selectors.ts';
import type { State } from '../state/state.ts';

/** How programs are run; the answers are kept with the run. */
const { inputs: _, ...SettingsEntries } = KEPT_ENTRIES;

const KeptSchema = v.object({
  version: v.literal(1),
  text: v.string(),
  /** The text as saved last; null: the same as `text`. */
  savedText: v.nullable(v.string()),
  /** The modules as saved last; null: the same as `modules`. */
  savedModules: v.optional(v.nullable(v.array(ModuleSchema)), null),
  fileName: v.nullable(v.string()),
  /** The document that the text came from, without its recording, as text. */
  document: v.optional(v.nullable(v.pipe(v.string(), v.transform(parseDocument))), null),
  ...SettingsEntries,
  lessonId: v.nullable(v.string()),
  lessonCardOpen: v.boolean(),
  /** What was recorded of `text`, to be recorded again; null: nothing. */
  run: v.nullable(v.object({ inputs: v.array(v.string()), step: v.number() })),
  /** Cards of `text` that were put somewhere. */
  pinned: v.optional(v.array(PinSchema), []),
  viewId: v.string(),
  values: v.picklist(['inside', 'objects']),
  theme: v.picklist(['system', 'light', 'dark']),
  characterKeys: v.boolean(),
  splits: v.record(v.string(), v.record(v.string(), v.number())),
});

/** What of the state outlives the window. */
export type Kept = v.InferOutput<typeof KeptSchema>;

/** What to keep of `state`. A program that broke the interpreter is kept, but not run again by itself. */
export function keptOf(state: State): Omit<v.InferInput<typeof KeptSchema>, SettingName> & Omit<Settings, 'inputs'> {
  const { text, savedText, run, step } = state;
  const repeatable = run?.source === text && run.ending !== null && !['died', 'crashed'].includes(run.ending.kind);
  return {
    version: 1,
    text,
    savedText: savedText === text ? null : savedText,
    savedModules: state.savedModules === state.modules ? null : [...state.savedModules],
    fileName: state.file === null ? null : documentName(state),
    document: state.document && formatDocument({ ...state.document, trace: null }),
    ...settingsIn(state),
    lessonId: state.lessonId,
    lessonCardOpen: state.lessonCardOpen,
    run: repeatable ? { inputs: [...run.inputs], step } : null,
    pinned: state.pins.program === text ? [...state.pins.cards] : [],
    viewId: state.viewId,
    values: state.values,
    theme: state.theme,
    characterKeys: state.characterKeys,
    splits: state.splits,
  };
}

/** Reads what was kept. Throws ParseError, or SyntaxError when it is no JSON. */
export const parseKept = (json: string): Kept => parse(KeptSchema, JSON.parse(json), 'a kept window');

/** `initial` with what was kept in its place; nothing is recorded yet. */
export function restored(initial: State, kept: Kept, file: State['file']): State {
  const { version, run, fileName, pinned, savedText, savedModules, splits, ...asBefore } = kept;
  const { text, modules } = asBefore;
  return {
    ...initial,
    ...asBefore,
    ...{ file, savedText: savedText ?? text, savedModules: savedModules ?? modules },
    splits: splits as State['splits'],
    pins: pinsOf(text, pinned),
  };
}
