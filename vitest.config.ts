import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { reactByPreact } from './modules/pages/react-by-preact.ts';
import StoresFirst from './scripts/test/stores-first.ts';

/** Tests of what uses the browser's own storage, events and pages: they share one that pretends, and empty it before each test. */
const withBrowserApi = ['tests/background/**', 'tests/components/**', 'tests/storage/**'];
/** No test holds a clock: this is when one that hangs is given up, on the slowest computer. */
const patient = { testTimeout: 60_000 };
/** A browser or a store now and then loses a race of its own; the summary names every test that needed its second try. */
const browsers = { retry: 1, isolate: false };
const elsewhere = ['tests/e2e/**', 'tests/engines/**', 'tests/live/**'];

/**
 * Four questions: `unit` and `unit-api` (no browser, no network; the second with a browser that pretends), `browser` (the built extension
 * in real browsers on the demo grocery), `store` (the same on real store software), `live` (the real Anthropic API, only with a key). None
 * isolates its files: a module is loaded once in each worker, which is a fifth of the time.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: StoresFirst },
    // One for each of two cores: what starts them has little to do, and a browser alone waits for its page four tenths of the time.
    maxWorkers: 2,
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...withBrowserApi],
          setupFiles: ['tests/support/refuse-network.ts'],
          isolate: false,
          ...patient,
        },
      },
      {
        plugins: [WxtVitest()],
        resolve: { alias: reactByPreact, conditions: ['module', 'node'] },
        test: {
          name: 'unit-api',
          server: { deps: { inline: [/lucide-react/] } },
          include: withBrowserApi.map((folder) => `${folder}/*.test.{ts,tsx}`),
          isolate: false,
          setupFiles: ['tests/support/refuse-network.ts'],
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.spec.ts'],
          exclude: ['tests/e2e/stores/**'],
          testTimeout: 180_000,
          ...browsers,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'store',
          include: ['tests/e2e/stores/**/*.spec.ts'],
          testTimeout: 300_000,
          ...browsers,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/e2e/**/*.long.ts'],
          testTimeout: 900_000,
          ...browsers,
          hookTimeout: 180_000,
        },
      },
      {
        test: { name: 'live', include: ['tests/live/**/*.live.ts'], testTimeout: 120_000 },
      },
    ],
  },
});
