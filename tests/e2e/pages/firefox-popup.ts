import { z } from 'zod/mini';
import type { Firefox } from '../support/firefox';

/** The popup in Firefox, where it is no page of its own but a part of the browser's window: the same steps, by scripts inside it. */

const stepTimeout = 90_000;

/** Types the prompt and starts; resolves with the names on the list of ingredients. */
export async function askFor(firefox: Firefox, prompt: string): Promise<string[]> {
  // React hears of a new value only through the element's own setter.
  await firefox.waitInPopup(
    `const box = document.querySelector('textarea[aria-label="What would you like to cook?"]');
     if (box === null) return false;
     box.focus();
     Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, args[0]);
     box.dispatchEvent(new Event('input', { bubbles: true }));
     return true;`,
    { args: [prompt] },
  );
  await pressInFirefox(firefox, '^Start$');
  const names = await firefox.waitInPopup(
    `const rows = [...document.querySelectorAll('ul[aria-label="Ingredients"] button[aria-label^="I have "]')];
     return rows.length > 0 && rows.map((row) => row.getAttribute('aria-label').slice(7));`,
    { timeoutMs: stepTimeout },
  );
  return z.array(z.string()).parse(names);
}

/** Goes on to the store and waits for the proposed cart; resolves with the products in it. */
export async function confirmAndPlan(firefox: Firefox): Promise<string[]> {
  await pressInFirefox(firefox, '^Find \\d+ products?$');
  const products = await firefox.waitInPopup(
    `if (document.querySelector('input[name="tier"]') === null) return false;
     const lines = [...document.querySelectorAll('[role="group"][aria-label^="packs of "]')];
     return lines.map((line) => line.getAttribute('aria-label').slice(9));`,
    { timeoutMs: stepTimeout },
  );
  return z.array(z.string()).parse(products);
}

/** Approves and waits for the cart read back; resolves with its headline. */
export async function fillInFirefox(firefox: Firefox): Promise<string> {
  await pressInFirefox(firefox, '^Fill cart');
  const headline = await firefox.waitInPopup(
    `return document.querySelector('.diff-lines, .ended') !== null && document.querySelector('h1').textContent.trim();`,
    { timeoutMs: stepTimeout },
  );
  return z.string().parse(headline);
}

/** Presses the button whose name matches, once it is there and may be pressed. */
export async function pressInFirefox(firefox: Firefox, name: string): Promise<void> {
  await firefox.waitInPopup(
    `const isWanted = new RegExp(args[0]);
     const button = [...document.querySelectorAll('button')].find((one) =>
       !one.disabled && isWanted.test((one.getAttribute('aria-label') ?? one.textContent).trim()));
     button?.click();
     return button !== undefined;`,
    { args: [name] },
  );
}
