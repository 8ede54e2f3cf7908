import { expect, it } from 'vitest';
import { figuresOf, missedGoals } from '../../../scripts/zoo/figures';
import { sayResult } from '../../../scripts/zoo/print';
import { visitStorefronts } from '../../../scripts/zoo/storefronts/visit-storefronts';
import { storefronts } from '../sites/storefronts/all';
import { chromiumExtension } from '../support/extension';

/** Look-alikes whose ways others share; `node scripts/zoo/storefronts/bench-storefronts.mjs` visits them too. */
const likeOthers: ReadonlySet<string> = new Set([
  'LiteCart',
  'React and Redux (ProShop)',
  'Solidus',
  'Sylius',
  'Bagisto',
]);

/**
 * A list of three lines through look-alikes of known storefronts, read as any store: found, filled, told, undone, held against the
 * till's true cart (docs/stores.md). Other lists, or one of them alone: `node scripts/zoo/storefronts/bench-storefronts.mjs odoo --round 7`.
 */
it(
  'fills, tells and undoes in look-alikes of known storefronts as their true carts say',
  { timeout: 900_000, retry: 0 },
  async () => {
    const said: string[] = [];
    const visited = storefronts.filter(({ name }) => !likeOthers.has(name));
    expect(visited).toHaveLength(storefronts.length - likeOthers.size);
    const results = await visitStorefronts(visited, {
      extensionDir: chromiumExtension(),
      round: 1,
      limitMs: 60_000,
      onResult: (result) => {
        sayResult(result, (line) => said.push(line));
      },
    });
    expect(missedGoals(figuresOf(results), 0.95), said.join('\n')).toEqual([]);
  },
);
