import type { ElementHandle, Page } from 'puppeteer-core';

/** How long the popup may take to come to something it is about to show anyway. */
export const briefly = 10_000;

/** The control with this role and accessible name, as a screen reader finds it; waits until it is there. */
export async function byRole(page: Page, role: string, name: string, timeout = briefly): Promise<ElementHandle> {
  const found = await page.waitForSelector(`::-p-aria([name=${JSON.stringify(name)}][role=${JSON.stringify(role)}])`, {
    timeout,
  });
  if (found === null) throw new Error(`There is no ${role} “${name}”.`);
  return found;
}

/** Presses the button with this name, or whose name matches; waits until it is there and may be pressed. */
export async function press(page: Page, name: string | RegExp, timeout = briefly): Promise<void> {
  const [source, flags] = typeof name === 'string' ? [`^${escape(name)}$`, ''] : [name.source, name.flags];
  const handle = await page
    .waitForFunction(
      (pattern, patternFlags) => {
        const isWanted = new RegExp(pattern, patternFlags);
        return [...document.querySelectorAll('button')].find((button) => {
          const own = button.getAttribute('aria-label') ?? button.textContent;
          return !button.disabled && isWanted.test(own.trim().replaceAll(/\s+/g, ' '));
        });
      },
      { timeout, polling: 50 },
      source,
      flags,
    )
    .catch(async (error: unknown) => {
      throw new Error(`There is no button ${String(name)}. The page says:\n${await visibleText(page)}`, {
        cause: error,
      });
    });
  const button = await handle.asElement()?.toElement('button');
  if (button === undefined) throw new Error(`The button ${String(name)} went away.`);
  await button.click();
}

/** All the text a person sees, for messages of tests that fail. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until a condition in the page holds; says what was awaited and what stands there instead when it never does. */
export async function waitFor(page: Page, what: string, condition: () => boolean, timeout = briefly): Promise<void> {
  try {
    await page.waitForFunction(condition, { timeout, polling: 50 });
  } catch (error) {
    throw new Error(`${what} did not come. The page says:\n${await visibleText(page)}`, { cause: error });
  }
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
