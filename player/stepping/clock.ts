/** How long a step stays on screen while playing, in ms: long enough to read its sentence. */
const STEP_TIME = 1400;

/** Shows step after step while it runs. */
export interface Clock {
  run(on: boolean): void;
}

/** A clock that stands still. `advance` is called for each step. */
export function createClock(advance: () => void): Clock {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    run(on) {
      clearInterval(timer);
      timer = on ? setInterval(advance, STEP_TIME) : undefined;
    },
  };
}
