/** Full screen in a browser. */

/** What of the Window Management API is used; TypeScript does not know it. */
interface ScreenDetails {
  readonly currentScreen: unknown;
  readonly screens: readonly { readonly isPrimary: boolean }[];
}
type ManagingWindow = Window & { getScreenDetails?(): Promise<ScreenDetails> };

/**
 * Fills a screen with the page: the second one where the person has allowed the page to know of it before. Asking for
 * that in front of a class would not do.
 * Where the browser refuses full screen, the presentation fills the page alone.
 */
export async function fillScreen(page: Window): Promise<void> {
  const options: FullscreenOptions & { screen?: unknown } = { screen: await secondScreen(page) };
  await page.document.documentElement.requestFullscreen(options).catch(isRefusal);
}

/** Leaves full screen, if the page fills a screen. */
export async function leaveScreen({ document }: Window): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}

/** Calls `listener` when the page fills the screen no more; returns the function that ends it. */
export function onScreenLeft({ document }: Window, listener: () => void): () => void {
  const onChange = (): void => {
    if (document.fullscreenElement === null) listener();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

async function secondScreen(page: ManagingWindow): Promise<unknown> {
  if (!page.getScreenDetails) return undefined;
  const { state } = await page.navigator.permissions.query({ name: 'window-management' as PermissionName });
  if (state !== 'granted') return undefined;
  const { currentScreen, screens } = await page.getScreenDetails();
  return screens.find((screen) => screen !== currentScreen && !screen.isPrimary);
}

/** Passes over a refusal of the browser's, and over nothing else. */
function isRefusal(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}
