import type { MenuCommand } from '../../model/desktop.ts';
import { accelerator } from '../../player/keys/chord.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { COMMANDS } from '../commands/commands.ts';
import type { App } from '../session/app.ts';
import { documentName, isUnsaved, shownTheme } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { watch } from '../state/watch.ts';

/** Keeps the page's colours and the desktop's in step with the chosen theme, and follows the system's. */
export function connectTheme({ store }: App, bridge: Bridge, page: Window): void {
  watch(store, shownTheme, (theme) => {
    page.document.documentElement.dataset.theme = theme;
  });
  watch(
    store,
    (state) => state.theme,
    (theme) => void bridge.setTheme({ theme }),
  );
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', () =>
    store.dispatch({ kind: 'system-theme-changed', theme: dark.matches ? 'dark' : 'light' }),
  );
}

/** Keeps the window's title in step with the program and whether it is saved. */
export function connectTitle({ store }: App, bridge: Bridge): void {
  watch(store, titleOf, (_, state) => {
    void bridge.setDocument({
      name: documentName(state),
      edited: isUnsaved(state),
      file: state.file?.token ?? null,
    });
  });
}

const titleOf = (state: State): string => `${isUnsaved(state)} ${state.file?.token ?? ''} ${documentName(state)}`;

/** Keeps the desktop's menus in step with what can be done, and does what is chosen in them. */
export function connectMenu(app: App, bridge: Bridge): void {
  watch(
    app.store,
    (state) => JSON.stringify(menuOf(state)),
    (_, state) => void bridge.setMenu({ commands: menuOf(state) }),
  );
  bridge.on('command', ({ id }) => {
    const command = COMMANDS.find((one) => one.id === id);
    if (command?.when(app.store.getState())) command.run(app);
  });
}

/** The commands as the desktop's menus show them now. */
export const menuOf = (state: State): MenuCommand[] =>
  COMMANDS.map(({ id, title, keys: [key], menu, when, checked }) => ({
    id,
    title,
    ...menu,
    accelerator: key === undefined ? null : accelerator(key),
    enabled: when(state),
    checked: checked?.(state) ?? null,
  }));

/** Takes what the desktop opens and says. */
export function connectDesktopEvents(app: App, bridge: Bridge): void {
  bridge.on('opened', (document) => app.files.take(document));
  bridge.on('notice', ({ sentence }) =>
    app.store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } }),
  );
}

/** Fills the screen while the app presents; where the person leaves it in another way, the presentation is over too. */
export function connectPresentation({ store }: App, bridge: Bridge): void {
  let presenting = store.getState().presenting;
  store.subscribe(() => {
    const { presenting: on } = store.getState();
    if (on === presenting) return;
    presenting = on;
    void bridge.present({ on });
  });
  bridge.on('presenting', ({ on }) => store.dispatch({ kind: 'presenting-changed', on }));
}

/** Tells of a failure that nothing else dealt with: a fault of ours must not look as if nothing had happened. */
export function connectFailures({ store }: App, page: Window): void {
  const tell = (reason: unknown): void => {
    const sentence = `Something went wrong inside Refscope: ${String(reason)}`;
    store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });
  };
  page.addEventListener('error', ({ error, message }) => tell(error ?? message));
  page.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}
