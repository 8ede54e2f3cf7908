import { beforeEach, vi } from 'vitest';

/** Unit tests never reach a network: a fetch nobody handed in is a failing test, with the address in its message. */
beforeEach(() => {
  vi.stubGlobal('fetch', (input: unknown) => {
    throw new Error(`unit tests may not use the network: ${input instanceof Request ? input.url : String(input)}`);
  });
});
