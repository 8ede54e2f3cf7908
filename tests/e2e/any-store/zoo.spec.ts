import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveZoo } from '../../../demo/zoo/serve-zoo';
import type { DrawnTraits, Zoo, ZooStore } from '../../../demo/zoo/serve-zoo';
import { figuresOf, missedGoals } from '../../../scripts/zoo/figures';
import { sayResult } from '../../../scripts/zoo/print';
import { runSeeds } from '../../../scripts/zoo/run-seeds';
import { chromiumExtension } from '../support/extension';

/**
 * Lists of two or three lines through sixty stores nobody wrote an adapter for (docs/zoo.md): two browsers, one server, an origin of its own for
 * each store. What is said of each line and of Undo is held against the stores' true carts. More of them: `npm run bench:zoo`.
 */

/** Stores that are plain but for one trait, or for a few that were seen to go wrong together. */
const oneTrait: readonly Partial<DrawnTraits>[] = [
  { identity: 'slug-path' },
  { identity: 'query-id' },
  { identity: 'number-path' },
  { identity: 'shop-slug' },
  { card: 'link-around' },
  { add: 'card-button' },
  { add: 'card-form' },
  { add: 'fetch-box' },
  { add: 'server-action' },
  { search: 'post-answer' },
  { search: 'post-redirect' },
  { search: 'behind-icon' },
  { search: 'scripted-box' },
  { search: 'predictive-first' },
  { results: 'padded-nothing' },
  { results: 'query-in-heading' },
  { line: 'other-links' },
  { line: 'renamed-lines' },
  { line: 'select-and-icon' },
  { joining: 'split-lines' },
  { extras: 'saved-for-later' },
  { extras: 'buy-again' },
  { push: 'preset-subscription' },
  { push: 'preset-case' },
  { push: 'preset-donation' },
  { stock: 'as-much-as-left' },
  { policy: 'no-frames' },
  { layout: 'two-mains' },
  { notice: 'modal-after-add' },
  { notice: 'alert-after-add' },
  { add: 'key-by-script' },
  { card: 'buttons-without-links', search: 'post-redirect', add: 'card-form' },
  {
    add: 'stepper',
    push: 'preset-donation',
    rendering: 'single-page',
    keeping: 'kept-in-storage',
    count: 'scripted-count',
  },
  { line: 'plus-minus-lines', rendering: 'single-page' },
  { line: 'rows-in-view', extras: 'free-gift', cart: 'cart-drawer', add: 'stepper' },
];

/** Stores drawn from all traits at once: together they have nearly every trait, each visit is short and came out the same each time. */
const drawn: readonly number[] = [
  510, 515, 520, 521, 522, 525, 528, 530, 531, 532, 538, 544, 549, 558, 562, 563, 564, 567, 602, 604, 605, 609, 610,
  611, 613,
];

/**
 * Nothing false, doubled or unasked, and Undo exact or named in all. Of the lines sold so large a share is right: what is reached, below the
 * goal of 97 % by what names mean ("vinegar", "dark chocolate"; docs/zoo.md).
 */
const share = 0.9;

let zoo: Zoo;

beforeAll(async () => {
  zoo = await serveZoo();
});
afterAll(async () => {
  await zoo.close();
});

async function visitAll(stores: readonly ZooStore[]): Promise<void> {
  const said: string[] = [];
  const results = await runSeeds(stores, {
    extensionDir: chromiumExtension(),
    jobs: 2,
    limitMs: 60_000,
    onResult: (result) => {
      sayResult(result, (line) => said.push(line));
    },
  });
  expect(missedGoals(figuresOf(results), share), said.join('\n')).toEqual([]);
}

it(
  'fills, tells and undoes stores of one trait each as their true carts say',
  { timeout: 900_000, retry: 0 },
  async () => {
    await visitAll(oneTrait.map((one, index) => zoo.define(901 + index, one)));
  },
);

it(
  'does so in stores drawn from all traits, whose checkout is never asked for (S-04)',
  { timeout: 900_000, retry: 0 },
  async () => {
    await visitAll(drawn.map((seed) => zoo.store(seed)));
  },
);
