/** Packages that courses use and that are not there, by what they are for; the words say what to use instead. */
export const MISSING_PACKAGES = {
  numpy: 'arrays',
  pandas: 'tables',
  matplotlib: 'plots',
  seaborn: 'plots',
  plotly: 'plots',
  scipy: 'arrays',
  sklearn: 'learning',
  tensorflow: 'learning',
  torch: 'learning',
  keras: 'learning',
  sympy: 'algebra',
  tkinter: 'windows',
  turtle: 'turtle',
  pygame: 'games',
  pgzrun: 'games',
  kivy: 'windows',
  PyQt5: 'windows',
  PyQt6: 'windows',
  requests: 'network',
  httpx: 'network',
  aiohttp: 'network',
  bs4: 'network',
  selenium: 'network',
  flask: 'servers',
  django: 'servers',
  fastapi: 'servers',
  PIL: 'pictures',
  cv2: 'pictures',
  pytest: 'testing',
  networkx: 'graphs',
  yaml: 'files',
  openpyxl: 'files',
  pydantic: 'classes',
  attr: 'classes',
  rich: 'output',
  colorama: 'output',
  IPython: 'output',
} as const;

/** What a missing package is for. */
export type PackageUse = (typeof MISSING_PACKAGES)[keyof typeof MISSING_PACKAGES];

export const isMissingPackage = (name: string): boolean => Object.hasOwn(MISSING_PACKAGES, name);

export const packageUse = (name: string): PackageUse | null =>
  isMissingPackage(name) ? MISSING_PACKAGES[name as keyof typeof MISSING_PACKAGES] : null;
