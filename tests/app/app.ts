import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The app in a page, in the words of a person who uses it. */
export class App {
  readonly page: Page;
  /** The rules of axe to be checked; null: all. */
  accessRules: readonly string[] | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the app and waits for the first drawing. */
  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.cards.first()).toBeVisible();
  }

  get cards(): Locator {
    return this.page.locator('.stage-svg [data-object]');
  }

  /** The notes that are stuck on, without those that fade away. */
  note(name: string): Locator {
    return this.page.locator(`.stage-svg [data-name="${name}"]`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Python program' });
  }

  get output(): Locator {
    return this.page.getByRole('log', { name: 'Output' });
  }

  get narration(): Locator {
    return this.page.locator('.narration');
  }

  get notice(): Locator {
    return this.page.locator('.notice');
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: 'Step' });
  }

  /** Expects step `step`; of `last` steps, if that is given. */
  async expectStep(step: number, last?: number): Promise<void> {
    const of = last === undefined ? '' : ` of ${last.toLocaleString('en')}`;
    await expect(this.page.locator('.step-counter')).toContainText(new RegExp(`^Step ${step}${of || ' '}`));
  }

  async openLesson(title: string): Promise<void> {
    await this.page.locator('.lesson-menu').click();
    await this.page.getByRole('menuitemradio', { name: title }).click();
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
    await this.expectStep(1);
  }

  /** Replaces the editor's text. */
  async write(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Writes a program, runs it and waits for its end. */
  async run(text: string): Promise<void> {
    await this.write(text);
    await this.page.keyboard.press('ControlOrMeta+Enter');
    await this.waitForEnd();
  }

  async waitForEnd(): Promise<void> {
    await expect(this.button('Run')).toBeVisible({ timeout: 30_000 });
  }

  /** Takes the focus away from every control. */
  async blur(): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Waits until nothing in the drawing moves any more: d3 leaves a note on whatever it moves. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const moves = () =>
        [...document.querySelectorAll('.stage-svg, .stage-svg *')].some((one) => '__transition' in one);
      // What was done last may be drawn with the next frame only.
      do await frame();
      while ((await frame()) && moves());
    });
  }

  /** Waits until `text` is in what the app has kept. */
  async expectKept(text: string): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => localStorage.getItem('refscope.state'))).toContain(text);
  }

  /** Expects no fault that axe can find, in what is on screen now. */
  async expectAccessible(): Promise<void> {
    // There are no frames: the way of axe that needs a page of its own to put their results together is not needed.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode();
    const { violations } = await (this.accessRules ? axe.withRules([...this.accessRules]) : axe).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    expect(found).toEqual([]);
  }
}

/** A page's log, and the app's state, are kept when a test fails; what goes wrong in the page fails it. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use, info) => {
    const log: string[] = [];
    const failures: string[] = [];
    page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => failures.push(error.stack ?? String(error)));
    await withoutFilePickers(page);
    await use(new App(page));
    if (info.status !== info.expectedStatus) {
      const state = await page.evaluate(() => localStorage.getItem('refscope.state'));
      await info.attach('log', { body: [...log, ...failures].join('\n') });
      await info.attach('state', { body: state ?? 'none' });
    }
    expect(failures).toEqual([]);
  },
});

/** Playwright can answer a file input and take a download, but not the browser's own file pickers. */
async function withoutFilePickers(page: Page): Promise<void> {
  // File choosers are held up from the first listener on; turned on only when one is awaited, it may be too late.
  page.on('filechooser', () => {});
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

export { expect };
