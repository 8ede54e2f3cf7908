import { parseArgs } from 'node:util';
import { Tier, tiers } from '../lib/core/decision/decision';

/** The options of `npm run demo`. */
export interface DemoOptions {
  /** Run without a window and print the result. */
  isHeadless: boolean;
  prompt: string;
  tier: Tier;
  store: DemoStore;
}

/**
 * The store to use: the embedded grocery, or EverShop, real store software that is installed on first use (about two minutes).
 */
const stores = ['demo', 'evershop'] as const;
export type DemoStore = (typeof stores)[number];

export const defaultPrompt = 'chicken biryani for 4';

export const usage = [
  'npm run demo                                          a browser window with the extension on the demo grocery',
  `npm run demo -- --headless "${defaultPrompt}"      the whole job without a window (this meal when none is said)`,
  `        --tier ${tiers.join('|')}                which of the three carts to fill (balanced when not said)`,
  `        --store ${stores.join('|')}                              where to shop (the demo grocery when not said)`,
].join('\n');

/** Reads the command line. Returns a sentence instead of options if it is invalid. */
export function readOptions(args: readonly string[]): DemoOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        headless: { type: 'boolean' },
        tier: { type: 'string' },
        store: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help === true) return usage;
    const tier = Tier.safeParse(values.tier ?? 'balanced');
    if (!tier.success) return `--tier is one of ${tiers.join(', ')}.`;
    const store = stores.find((name) => name === (values.store ?? 'demo'));
    if (store === undefined) return `--store is one of ${stores.join(', ')}.`;
    const prompt = positionals.join(' ').trim();
    // Without a prompt, the usual meal is used. An empty prompt is an error, because nothing may be bought that was not asked
    // for.
    if (prompt === '' && positionals.length > 0)
      return `Say what to cook, in quotes: npm run demo -- --headless "${defaultPrompt}"`;
    return {
      isHeadless: values.headless ?? false,
      prompt: prompt === '' ? defaultPrompt : prompt,
      tier: tier.data,
      store,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}
