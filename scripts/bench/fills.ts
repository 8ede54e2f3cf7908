import { buildExtension } from '../../demo/run-build';
import { beside, inMs } from './bench-figures';
import { everShop, expressCart, hydrogen, measureFill } from './bench-fill';
import type { MeasuredStore, Way } from './bench-fill';

/**
 * Each store by its own adapter, if it has one, and as a store without one. Goals: 1.3 and 3 times the direct requests, 2 times
 * for the search.
 */
const measured: readonly { name: string; store: MeasuredStore; ways: readonly Way[] }[] = [
  { name: 'EverShop', store: everShop, ways: ['own-adapter', 'any-store'] },
  { name: 'expressCart', store: expressCart, ways: ['own-adapter', 'any-store'] },
  { name: 'Shopify’s Hydrogen starter', store: hydrogen, ways: ['any-store'] },
];

const wayNames: Readonly<Record<Way, string>> = { 'own-adapter': 'by its own adapter', 'any-store': 'as any store' };

/**
 * Measures searching, filling and Undo on real store software, compared with direct requests in the same run. A store that is
 * missing is set up first, in about two minutes. `only`: stores whose name begins so; `onlyWay`: read in this way only.
 */
export async function benchFills(say: (line: string) => void, only = '', onlyWay?: string): Promise<void> {
  const extensionDir = await buildExtension(say);
  for (const { name, store, ways } of measured) {
    if (!name.toLowerCase().startsWith(only.toLowerCase())) continue;
    for (const way of ways.filter((one) => onlyWay === undefined || one === onlyWay)) {
      say(`\n${name}, read ${wayNames[way]} (median of 3; set up first when it is not there)…`);
      const times = await measureFill(store, extensionDir, 'chicken biryani for 4', 3, way);
      const { searches, ingredients, floorRequests, ourRequests, lines, undoFloorRequests, undoRequests } = times;
      const searchFloor = `its ${String(searches)} requests made bare from the store’s page`;
      const fillFloor = `the ${String(floorRequests)} bare requests that ${String(lines)} lines need`;
      const undoFloor = `the ${String(undoFloorRequests)} bare ones`;
      const outside = (ours: number, floor: number): string =>
        ` (${(ours / floor).toFixed(1)} × the ${inMs(floor)} of a program without a browser)`;
      say(
        `  Search of ${String(ingredients)} ingredients       ${beside(times.search, times.searchFloor, searchFloor)}`,
      );
      say(
        `  Fill to the cart read back     ${beside(times.fill, times.fillFloor, fillFloor)}, with ${String(ourRequests)} requests${outside(times.fill, times.fillOutside)}`,
      );
      say(`  the same, press to shown       ${beside(times.fillSeen, times.fillFloor, 'the same')}`);
      say(
        `  Undo, press to told            ${beside(times.undo, times.undoFloor, undoFloor)}, with ${String(undoRequests)} requests${outside(times.undo, times.undoOutside)}`,
      );
      say(
        `  Fill once the store is known   ${beside(times.fillAgain, times.fillFloor, 'the same')}, with ${String(times.fillAgainRequests)} requests`,
      );
      say(
        `  Undo once the store is known   ${beside(times.undoAgain, times.undoFloor, 'the same')}, with ${String(times.undoAgainRequests)} requests`,
      );
    }
  }
}
