import { ParseError } from '../../model/parse.ts';
import { createRecording, type Recording } from '../../model/playback.ts';
import { settingsIn } from '../../model/settings.ts';
import type { Run, RunEvent, Tracer } from '../../tracer/host/tracer.ts';
import type { AwaitedStep, Ending, Recorder } from '../state/state.ts';
import type { AppStore } from './base.ts';

/** What a run begins with. */
export interface RunStart {
  readonly inputs: readonly string[];
  /** The step to show as soon as it is there. */
  readonly step: AwaitedStep;
}

/** Runs the editor's text and feeds what is recorded to the store, one run at a time. */
export interface Runs {
  start(start: RunStart): void;
  /** Ends the run under way; what it recorded stays. */
  stop(): void;
  /** Ends the run under way, if there is one, because something else takes the stage. */
  abandon(): void;
}

/** Runs on `tracer`. */
export function createRuns(store: AppStore, tracer: Tracer): Runs {
  let current: Run | null = null;

  const end = (playback: Recording, ending: Ending, recorder?: Recorder): void => {
    current = null;
    store.dispatch({ kind: 'run-ended', playback, ending, recorder });
  };

  /** The last steps and the end of a short program arrive together, and are drawn once. */
  const tellSteps = (playback: Recording, run: Run | null): void =>
    queueMicrotask(() => {
      if (current === run) store.dispatch({ kind: 'steps-arrived', playback });
    });

  const onEvent = (playback: Recording, event: RunEvent): void => {
    if (event.kind === 'steps') {
      playback.append(event.steps);
      tellSteps(playback, current);
    } else if (event.kind === 'ended') end(playback, event.outcome, event);
    else end(playback, event);
  };

  return {
    start({ inputs, step }) {
      const state = store.getState();
      const { text: source } = state;
      const playback = createRecording();
      const run = tracer.run({ ...settingsIn(state), source, inputs }, (event) => {
        if (current !== run) return;
        try {
          onEvent(playback, event);
        } catch (error) {
          if (!(error instanceof ParseError)) throw error;
          end(playback, { kind: 'died', reason: `The recording makes no sense. ${error.message}` });
          run.stop();
        }
      });
      current = run;
      // Python is on its way by now: the window is changed meanwhile.
      store.dispatch({ kind: 'run-started', source, inputs, playback, step });
    },
    stop: () => current?.stop(),
    abandon() {
      const run = current;
      current = null;
      run?.stop();
    },
  };
}
