import type { Dialog, Page } from 'puppeteer-core';
import type { Chromium } from '../../../tests/e2e/support/chromium';
import { readStanding } from './read-stored-run';
import type { Standing } from './read-stored-run';

/** Milliseconds between two looks at the stored run. */
const lookMs = 60;

/**
 * Whether the popup closed while it was opened or read, because the tab moved to another page. It is opened again at the next
 * look.
 */
function hasClosed(view: Page | null, error: unknown): boolean {
  return (
    view?.isClosed() === true ||
    (error instanceof Error && /closed|detached|context was destroyed|waiting for selector `body`/i.test(error.message))
  );
}

/** A shopper in one tab of a store with the popup. The popup closes when the tab moves, and is opened again by another click. */
export class Shopper {
  private popup: Page | null = null;

  private constructor(
    private readonly chromium: Chromium,
    readonly tab: Page,
  ) {}

  /** Opens the store in a new tab. Its `alert()` and `confirm()` dialogs are answered with OK. */
  static async visit(chromium: Chromium, url: string): Promise<Shopper> {
    const tab = await chromium.browser.newPage();
    tab.on('dialog', (dialog: Dialog) => {
      dialog.accept().catch(() => undefined);
    });
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    return new Shopper(chromium, tab);
  }

  /** The popup; opens it by a click on the toolbar icon if it is closed. */
  async view(): Promise<Page> {
    if (this.popup === null || this.popup.isClosed()) this.popup = await this.chromium.clickToolbar(this.tab);
    return this.popup;
  }

  /** The popup, if it is open. */
  openPopup(): Page | null {
    return this.popup === null || this.popup.isClosed() ? null : this.popup;
  }

  /** Waits until the stored run reaches one of these states, and answers the coach's questions on the way. */
  async until(isThere: (standing: Standing) => boolean, signal: AbortSignal): Promise<Standing> {
    for (;;) {
      signal.throwIfAborted();
      const standing = await this.look();
      if (standing !== null && isThere(standing)) return standing;
      if (this.popup !== null) await this.goOn(this.popup);
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  }

  /** The state of the stored run; null if the popup closed meanwhile. */
  private async look(): Promise<Standing | null> {
    try {
      return await readStanding(await this.view());
    } catch (error: unknown) {
      if (!hasClosed(this.popup, error)) throw error;
      this.popup = null;
      return null;
    }
  }

  /** Continues a run that waits for the shopper. */
  private async goOn(view: Page): Promise<void> {
    const press = (): void => {
      for (const button of document.querySelectorAll('button'))
        if (/^Go on\b/.test(button.textContent.trim()) && !button.disabled) button.click();
    };
    await view.evaluate(press).catch(() => undefined);
  }

  async leave(): Promise<void> {
    const shut = (page: Page | null) => page?.close().catch(() => undefined);
    await Promise.all([shut(this.popup), shut(this.tab)]);
  }
}
