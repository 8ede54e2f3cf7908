import { dirname, join, relative, resolve } from 'node:path';
import { buildExtension } from '../../demo/run-build';
import { whyNoWindow } from '../../demo/run-window';
import { projectRoot, runTool } from '../run-command';
import { BadArguments, readArguments, words } from './arguments';
import type { LiveArguments } from './arguments';
import { StoreSaid } from './ask-in-tab';
import { captureStore } from './capture/capture-store';
import { checkStore } from './live-store-check';
import { filesOf } from './capture/files-of';
import { folderName, freeFolder, writeNew } from './capture/capture-folder';
import { catchInterrupt, Interrupted } from './interrupt';
import type { Interrupt } from './interrupt';
import { OneItem } from './one-item';
import { proofTable } from './proof-table';
import { putRight } from './put-right';
import { openStore } from './store-in-browser';
import type { StoreInBrowser } from './store-in-browser';
import { atTerminal } from './terminal';
import type { Person } from './terminal';

/** The profile folder of the browser of these commands. Nothing else uses it. */
const ownProfile = join(projectRoot, '.store-profile');

/** What a command does with an open store. Returns the exit code. */
type Work = (store: StoreInBrowser, told: LiveArguments, item: OneItem, person: Person) => Promise<number>;

/**
 * `npm run check:store -- URL "milk"`: prints the proof table. Exit codes: 0: nothing is broken; 1: a part is broken; 2: invalid
 * command line; 130: interrupted.
 */
export function runCheck(given: readonly string[], say: (line: string) => void): Promise<number> {
  return withStore(given, say, async (store, told, item, person) => {
    await person.until('Choose a branch or sign in on the page, where the store wants that');
    await store.allow();
    const rows = await checkStore(store, told.query, item, (question) => person.confirm(question));
    say(proofTable(`${told.url} on ${today()}`, rows));
    return rows.some(({ result }) => result === 'broken') ? 1 : 0;
  });
}

/** `npm run capture -- URL`: writes the pages of a store and a draft of what its tests expect. Exit code 1: a part failed. */
export function runCapture(given: readonly string[], say: (line: string) => void): Promise<number> {
  return withStore(given, say, async (store, told, item, person) => {
    await person.until('Sign in, choose a branch, close what lies over the page, and stay on a page of the shop');
    await store.allow();
    const info = await store.describe();
    say(`${info.name}, read by ${info.adapter}`);
    const strike = [...told.strike, ...words(await person.write('Words that must not be kept, with commas between (your name, street, town, postcode)?', ''))]; // prettier-ignore
    const captured = await captureStore(store, info, told, item, person);
    await putRight(item, say);
    const wanted = told.into === null ? join(projectRoot, 'tests/stores', folderName(info.adapter, info.origin)) : resolve(told.into); // prettier-ignore
    const folder = freeFolder(wanted, captured.on);
    if (folder !== wanted) say(`${shortened(wanted)} is there already and is left as it is.`);
    const files = filesOf(captured, strike);
    writeNew(folder, files);
    say(`${String(files.length)} files in ${shortened(folder)}`);
    await readAgain(folder, say);
    say('Read every file before it is committed: what no rule knows (a note, a nickname) is yours to find.');
    return captured.search === null || captured.cart === null || captured.pages.length < 4 ? 1 : 0;
  });
}

/** Opens the store, does the work, and removes from the cart what was added, however the work ended. */
async function withStore(given: readonly string[], say: (line: string) => void, work: Work): Promise<number> {
  let item: OneItem | null = null;
  const interrupt = catchInterrupt(() => {
    say(item?.name == null ? 'Stopped.' : `Stopped. “${item.name}” may be in the cart.`);
    process.exit(130);
  });
  let store: StoreInBrowser | null = null;
  let person: Person | null = null;
  try {
    const told = readArguments(given);
    if (!told.isHeadless && whyNoWindow(process.platform, process.env) !== null)
      throw new Error('There is no screen here to open a browser on: add --headless.');
    const extensionDir = await interrupt.during(buildExtension(say));
    const profile = told.profile === null ? ownProfile : resolve(told.profile);
    const opened = await interrupt.during(openStore(told.url, { isHeadless: told.isHeadless, profile, extensionDir }));
    store = opened;
    item = new OneItem(opened, interrupt.check);
    person = atTerminal(told, say, () => {
      interrupt.press();
    });
    return await interrupt.during(work(until(interrupt, opened), told, item, person));
  } catch (error) {
    if (!(error instanceof Interrupted)) say(sentenceOf(error));
    if (item?.name != null) await putRight(item, say);
    if (error instanceof Interrupted) say('Stopped.');
    return error instanceof Interrupted ? 130 : error instanceof BadArguments ? 2 : 1;
  } finally {
    person?.close();
    await store?.close();
    interrupt.release();
  }
}

/** The store; throws if the command was interrupted. */
function until(interrupt: Interrupt, store: StoreInBrowser): StoreInBrowser {
  const checked =
    <Given extends unknown[], T>(act: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      interrupt.check();
      return act(...given);
    };
  const { ask, goTo, allow, describe } = store;
  return { ...store, ask: checked(ask), goTo: checked(goTo), allow: checked(allow), describe: checked(describe) };
}

/** Reads the saved pages as the tests do, and reports whether the result is the same as on the live store. */
async function readAgain(folder: string, say: (line: string) => void): Promise<void> {
  say('Reading the saved pages again, as the tests do…');
  const inTests = !relative(join(projectRoot, 'tests/stores'), folder).startsWith('..');
  const { code, output } = await runTool(
    'vitest/vitest.mjs',
    ['run', '--project', 'unit', 'tests/stores/captured/', '--reporter', 'verbose'],
    { env: { CAPTURED_STORE: folder, ...(inTests ? {} : { CAPTURED_STORES: dirname(folder) }) }, limitMs: 120_000 },
  );
  const lines = output.split('\n').filter((line) => /^\s*(?:✓|×|✗|AssertionError|Error)/u.test(line.trim()));
  say(code === 0 ? 'They tell what the store told.' : `They do not tell what the store told:\n${lines.join('\n')}`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof StoreSaid && error.code === 'store/unsupported')
    return 'No store is recognised on this page. Give the address of a page of the shop itself.';
  return error instanceof Error ? error.message : String(error);
}

function shortened(path: string): string {
  const inside = relative(projectRoot, path);
  return inside.startsWith('..') ? path : inside;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
