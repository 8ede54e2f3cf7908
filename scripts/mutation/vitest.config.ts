import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs on changed code: those of the room that is changed, which `MUTATION_TESTS` names. No browser, no network. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'tests/{core,orchestrator,tracing}/**/*.test.ts').split(' '),
    setupFiles: ['tests/support/refuse-network.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
