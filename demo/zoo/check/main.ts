import puppeteer from 'puppeteer-core';
import { ensureChromium } from '../../../scripts/browser/ensure-browser';
import { thisMachine } from '../../../scripts/browser/machine';
import { axes, axisNames } from '../axes';
import { type DrawnTraits, serveZoo } from '../serve-zoo';
import { buyAsPerson, removeAsPerson } from './person';

/**
 * Uses every trait in a real browser as a person would: finds a product, buys it, finds it in the cart, removes it.
 * npx tsx demo/zoo/check/main.ts [axis[/trait] …] [--seeds 1-20]
 */

const [, , ...asked] = process.argv;
const at = asked.indexOf('--seeds');
const [first = 0, last = first] = at < 0 ? [] : (asked[at + 1] ?? '').split('-').map(Number);
const named = asked.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
const found = ensureChromium(thisMachine, console.log);
if (found.browser === null) throw new Error(found.reason);
const browser = await puppeteer.launch({
  executablePath: found.browser.path,
  args: thisMachine.isRoot ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});
const zoo = await serveZoo();
let failures = 0;

try {
  if (at >= 0) for (let seed = first; seed <= last; seed += 1) await walk(seed, `seed ${String(seed)}`, null);
  else {
    const traits = axisNames.flatMap((axis) => Object.keys(axes[axis]).map((trait) => ({ axis, trait })));
    const chosen = traits.filter(
      ({ axis, trait }) => named.length === 0 || named.includes(axis) || named.includes(`${axis}/${trait}`),
    );
    let seed = 1000;
    for (const { axis, trait } of chosen) await walk((seed += 1), `${axis}/${trait}`, { [axis]: trait });
  }
} finally {
  await zoo.close();
  await browser.close();
}
process.exitCode = failures > 0 ? 1 : 0;

async function walk(seed: number, name: string, traits: Partial<DrawnTraits> | null): Promise<void> {
  const store = traits === null ? zoo.store(seed) : zoo.define(seed, traits);
  const product = store.sells.find(({ stock, isPlain }) => stock > 5 && isPlain);
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    if (product === undefined) throw new Error('nothing to buy');
    await buyAsPerson(page, store, product);
    await removeAsPerson(page, store, product);
    if (store.checkoutTouched) throw new Error('the checkout was touched');
    if (errors.length > 0) throw new Error(errors.join('; '));
    console.log(`fine  ${name}`);
  } catch (error) {
    failures += 1;
    const drawn = traits === null ? ` (${Object.values(store.traits).join(' ')})` : '';
    console.log(
      `FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}${drawn} ${errors.join('; ')} at ${page.url()}`,
    );
  } finally {
    await page.close();
  }
}
