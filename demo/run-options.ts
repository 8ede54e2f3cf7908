import { parseArgs } from 'node:util';
import { Tier, tiers } from '../lib/core/decision/decision';

/** What `npm run demo` was asked for. */
export interface DemoOptions {
  /** Do the whole job without a window and print what came of it. */
  isHeadless: boolean;
  prompt: string;
  tier: Tier;
  store: DemoStore;
}

/** Where the demo shops: the embedded grocery, or EverShop, real store software that is installed for it (about two minutes, once). */
const stores = ['demo', 'evershop'] as const;
export type DemoStore = (typeof stores)[number];

export const defaultPrompt = 'chicken biryani for 4';

export const usage = [
  'npm run demo                                          a browser window with the extension on the demo grocery',
  `npm run demo -- --headless "${defaultPrompt}"      the whole job without a window (this meal when none is said)`,
  `        --tier ${tiers.join('|')}                which of the three carts to fill (balanced when not said)`,
  `        --store ${stores.join('|')}                              where to shop (the demo grocery when not said)`,
].join('\n');

/** Reads the command line. A sentence instead of options when it makes no sense. */
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
    // Nothing said is the usual meal; a prompt that is empty is none, and nobody buys what was not asked for.
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
