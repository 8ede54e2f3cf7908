import type { ZooStore } from '../../demo/zoo/store-types';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { visitStore } from './drive/visit-store';
import type { Visit } from './drive/visit-store';
import { judgeCase } from './judge/judge-case';
import type { Verdict } from './judge/judge-case';
import { makeList } from './list/make-list';
import { underTest } from './zoo-store';

/** The result of one seed. */
export interface SeedResult {
  seed: number;
  traits: Readonly<Record<string, string>>;
  list: string;
  verdict: Verdict;
  visit: Visit;
}

/** Draws the list of a seed, visits the seed's store with it, and judges the result. */
export async function runSeed(
  chromium: Chromium,
  store: ZooStore,
  limits: { limitMs: number; isPlanOnly?: boolean },
): Promise<SeedResult> {
  const { wishes, own } = makeList(store.seed, store.sells, store.pieces.stock.isTold);
  // Every second shopper was there before and gave the store the postcode; the others should be told that it asks for one.
  if (store.seed % 2 === 0) store.passGate();
  for (const { id, quantity } of own) store.putIn(id, quantity);
  const visit = await visitStore(chromium, underTest(store), wishes, limits);
  return {
    seed: store.seed,
    traits: store.traits,
    list: wishes.map(({ text }) => text).join(', '),
    verdict: judgeCase(visit.evidence),
    visit,
  };
}
