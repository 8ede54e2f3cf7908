import type { Page } from 'puppeteer-core';
import { press, visibleText } from '../../../tests/e2e/pages/find';
import * as popup from '../../../tests/e2e/pages/popup';
import type { ToldLine, ToldUndo, Wish } from '../judge/facts';
import { isBought } from '../judge/judge-line';
import { identify } from '../judge/true-cart';
import { begin } from './drive-notes';
import type { Notes, StoreUnderTest } from './drive-notes';
import type { Shopper } from './shopper';
import { readRun } from './read-stored-run';
import type { Standing } from './read-stored-run';
import { alsoPlanned, toldOfRun } from './told-of-run';

/** What every step of a visit needs. */
export interface Visiting {
  shopper: Shopper;
  store: StoreUnderTest;
  wishes: readonly Wish[];
  notes: Notes;
  signal: AbortSignal;
}

const hasStopped = ({ state }: Standing): boolean => state === 'failed' || state === 'cancelled';

/** From the typed list to the plan that the shopper approves. Returns whether there is anything to fill. */
export async function plan(visiting: Visiting): Promise<boolean> {
  const { shopper, wishes, notes, signal } = visiting;
  const view = await shopper.view();
  begin(notes, 'typing');
  await popup.typePrompt(view, wishes.map(({ text }) => text).join(', '));
  await popup.submit(view);
  begin(notes, 'reading');
  if (hasStopped(await shopper.until((now) => now.state === 'confirming' || hasStopped(now), signal)))
    return stopped(visiting);
  await popup.confirmIngredients(await shopper.view());
  begin(notes, 'searching');
  if (hasStopped(await shopper.until((now) => now.state === 'reviewing' || hasStopped(now), signal)))
    return stopped(visiting);
  begin(notes, 'reviewing');
  const refused = await refuseWrong(visiting);
  const run = await readRun(await shopper.view());
  notes.told.lines = toldOfRun(run, wishes, refused);
  notes.told.alsoPlanned = alsoPlanned(run, wishes);
  if (notes.told.lines.some(isBought)) return true;
  notes.told.end = 'nothing';
  notes.told.sentence = await visibleText(await shopper.view());
  return false;
}

/** Removes picks that the coach asks to look at and that are not meant. All others are approved as they are. */
async function refuseWrong({ shopper, store, wishes }: Visiting): Promise<Set<string>> {
  const view = await shopper.view();
  const lines = toldOfRun(await readRun(view), wishes, new Set());
  const rows = await popup.readPlan(view);
  const refused = new Set<string>();
  for (const [index, wish] of wishes.entries()) {
    const line = lines[index];
    if (line?.plan !== 'close' || isMeant(wish, line, store)) continue;
    const row = rows.find(({ product, outcome }) => outcome !== 'not-found' && product === line.product?.title);
    if (row === undefined) continue;
    await press(view, `Remove ${row.ingredient}`);
    refused.add(wish.name);
  }
  return refused;
}

function isMeant(wish: Wish, line: ToldLine, { sells }: StoreUnderTest): boolean {
  const product = identify(line.product, sells);
  return product !== null && wish.answers[product.id] !== undefined;
}

/** From the approval to the result of each line. */
export async function fillAndRead(visiting: Visiting): Promise<void> {
  const { shopper, store, wishes, notes, signal } = visiting;
  begin(notes, 'filling');
  await popup.fill(await shopper.view());
  const end = await shopper.until((now) => now.state === 'verified' || hasStopped(now), signal);
  notes.carts.filled = store.cart();
  notes.carts.tab = store.cartInTab();
  begin(notes, 'looking');
  if (hasStopped(end)) {
    await stopped(visiting);
    return;
  }
  const refused = new Set(
    wishes.filter((_, index) => notes.told.lines[index]?.plan === 'refused').map(({ name }) => name),
  );
  notes.told.lines = toldOfRun(await readRun(await shopper.view()), wishes, refused);
  notes.told.end = 'verified';
}

/** Notes what a stopped run says. The visit ends there. */
async function stopped({ shopper, notes }: Visiting): Promise<false> {
  const view = await shopper.view();
  await view.waitForSelector('.ended', { timeout: 3_000 }).catch(() => undefined);
  const sentence = await visibleText(view);
  notes.told.end = 'stopped';
  notes.told.sentence = sentence;
  const wentIn = /(\d+) (?:items?|lines?) of \d+ went into/.exec(sentence)?.[1];
  notes.told.wentIn = wentIn === undefined ? null : Number(wentIn);
  return false;
}

/** Presses Undo if it is offered, and notes what is said. */
export async function undo({ shopper, store, notes, signal }: Visiting): Promise<void> {
  const view = await shopper.view();
  if (!(await isUndoOffered(view))) return;
  begin(notes, 'undoing');
  await press(view, /^Take our items out/);
  await shopper.until((now) => now.undo === 'undone', signal);
  notes.carts.undone = store.cart();
  begin(notes, 'leaving');
  notes.told.undo = await readUndo(await shopper.view());
}

async function isUndoOffered(view: Page): Promise<boolean> {
  // The popup shows a result a moment after the run is stored.
  const offered = () =>
    [...document.querySelectorAll('button')].some((one) => one.textContent.includes('Take our items out'));
  return view.waitForFunction(offered, { timeout: 1_500, polling: 50 }).then(
    () => true,
    () => false,
  );
}

async function readUndo(view: Page): Promise<ToldUndo> {
  await view.waitForSelector('.undo-box[data-clean]');
  const sentence = await view.$eval('.undo-box', (box) => box.textContent.trim());
  const run = await readRun(view);
  const undone = run !== null && 'undo' in run.step && run.step.undo.status === 'undone' ? run.step.undo : null;
  const leftover = undone?.leftover ?? [];
  const said = /as it was/i.test(sentence) ? 'as-it-was' : leftover.length > 0 ? 'left' : 'not-known';
  return { said, leftover, sentence };
}
