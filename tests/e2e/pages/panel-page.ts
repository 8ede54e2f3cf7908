import type { Page, SerializedAXNode } from 'puppeteer-core';
import { briefly, byRole } from './find';

/**
 * The panel on the store page as a shopper uses it. It lives in a closed shadow root that no selector reaches, so it is read the way
 * a screen reader reads it.
 */

/** What the panel says, piece by piece; null when it is not there. */
export async function readPanel(tab: Page): Promise<string[] | null> {
  const page = await tab.accessibility.snapshot();
  const panel = page === null ? null : find(page, 'region', 'Conscious Cart Coach');
  return panel === null ? null : textsOf(panel);
}

/** Waits until the panel says something that matches, and returns all it says. */
export async function waitForPanel(tab: Page, wanted: RegExp, timeout = 60_000): Promise<string[]> {
  const end = performance.now() + timeout;
  let texts: string[] | null = null;
  while (performance.now() < end) {
    texts = await readPanel(tab);
    if (texts?.some((text) => wanted.test(text)) === true) return texts;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The panel never said ${String(wanted)}. It says:\n${texts?.join('\n') ?? '(there is no panel)'}`);
}

/** Presses one of the panel's buttons with the mouse: it obeys no others. */
export async function pressPanel(tab: Page, name: 'Undo' | 'Stop' | 'Done', timeout = briefly): Promise<void> {
  const button = await byRole(tab, 'button', name, timeout);
  await button.click();
}

function find(node: SerializedAXNode, role: string, name: string): SerializedAXNode | null {
  if (node.role === role && node.name === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, role, name);
    if (found !== null) return found;
  }
  return null;
}

function textsOf(node: SerializedAXNode): string[] {
  const own = node.role === 'StaticText' || node.role === 'button' ? [node.name ?? ''] : [];
  return [...own, ...(node.children ?? []).flatMap(textsOf)];
}
