/** What a person reads and hears in a player, besides the drawing and its sentence. */
export const WORDS = {
  drawing: 'Drawing of the step: Enter goes through its parts, Escape leaves them',
  steps: 'Steps',
  step: 'Step',
  first: 'First step',
  back: 'Back',
  play: 'Play',
  pause: 'Pause',
  next: 'Step forward',
  last: 'Last step',
  counter: (step: number, last: number): string => `Step ${step.toLocaleString('en')} of ${last.toLocaleString('en')}`,
  loading: 'The recording is on its way…',
  nothing: 'No drawing: the program made no step.',
  notLoaded: (reason: string): string => `The recording can’t be shown. ${reason}`,
  notFound: (status: number): string => `The page’s server answered ${status}.`,
  noRecording: 'The document holds no recording of its program.',
  noView: (id: string): string => `There is no view called ${id}.`,
} as const;
