import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pointAtSearch } from '../../lib/agents/point-at-search';
import { defaultModel } from '../../lib/core/run/llm-settings';
import type { PageControl } from '../../lib/core/store/page-control';
import { createAnthropicLlm } from '../../lib/llm/anthropic-llm';
import { serveAnthropic } from '../e2e/sites/anthropic';
import type { AnthropicSite } from '../e2e/sites/anthropic';
import type { AnthropicFault } from '../e2e/sites/anthropic/anthropic-state';
import { recordingSpan } from '../support/recording-span';

/** Pointing at a search through our client, answered by the stand-in for the Anthropic API. */
let site: AnthropicSite;
let usd: (number | null)[];
beforeEach(async () => {
  // This test speaks to a socket, on loopback.
  vi.unstubAllGlobals();
  site = await serveAnthropic();
  usd = [];
});
afterEach(() => site.close());

const controls: PageControl[] = [
  { id: 1, role: 'box', text: 'E-mailadres, Aanmelden' },
  { id: 2, role: 'box', text: 'Waar heb je trek in?, Ga' },
  { id: 3, role: 'link', text: 'Folder' },
];
const ask = (signal = new AbortController().signal): Promise<PageControl | null> =>
  pointAtSearch(
    controls,
    createAnthropicLlm({
      settings: {
        isOn: true,
        apiKey: 'sk-ant-test',
        model: defaultModel,
        baseUrl: site.url,
        monthlyLimitUsd: 5,
        usesExtraction: false,
        usesExplanations: false,
      },
      fetch: (input, init) => fetch(input, init),
      track: (client) => client,
      spentUsd: () => Promise.resolve(0),
      onCall: (call) => {
        usd.push(call.usd);
        return Promise.resolve();
      },
    }),
    { span: recordingSpan(), signal },
  );

it('gives the control it points at, for what the call cost', async () => {
  expect(await ask()).toEqual(controls[1]);
  expect(site.state.problems).toEqual([]);
  expect(usd).toHaveLength(1);
  expect(usd[0]).toBeGreaterThan(0);
});

it.each([
  ['another number', '{"control_id":44}'],
  ['none', '{"control_id":null}'],
])('takes %s for none', async (_, text) => {
  site.state.faults.push({ times: 1, kind: 'says', text });
  expect(await ask()).toBeNull();
});

it.each<[string, AnthropicFault, string]>([
  ['words', { times: 3, kind: 'says', text: 'The second one.' }, 'llm/bad-output'],
  ['an address', { times: 3, kind: 'says', text: '{"control_id":"/checkout"}' }, 'llm/bad-output'],
  ['nothing', { times: 9, kind: 'refused' }, 'llm/offline'],
  ['a refusal', { times: 1, kind: 'refusal' }, 'llm/refused'],
])('is an error with %s for an answer', async (_, fault, code) => {
  site.state.faults.push(fault);
  await expect(ask()).rejects.toMatchObject({ code });
});

it('ends when the run is stopped before the answer came', async () => {
  site.state.faults.push({ times: 1, kind: 'slow', ms: 30_000 });
  const stop = new AbortController();
  const asked = ask(stop.signal);
  await vi.waitFor(() => {
    expect(site.state.received).toHaveLength(1);
  });
  stop.abort();
  await expect(asked).rejects.toBeInstanceOf(Error);
});
