import Anthropic from '@anthropic-ai/sdk';
import type { LlmSettings } from '../core/run/llm-settings';

/** A client with the shopper's key. It is made in the worker only, and the key stays there. `timeout` in milliseconds. */
export function connectAnthropic(
  settings: Pick<LlmSettings, 'apiKey' | 'baseUrl'>,
  fetch: typeof globalThis.fetch,
  options: { maxRetries: number; timeout: number },
): Anthropic {
  return new Anthropic({
    apiKey: settings.apiKey,
    ...(settings.baseUrl === '' ? {} : { baseURL: settings.baseUrl }),
    fetch,
    // Sends the header the API wants from a page's origin.
    dangerouslyAllowBrowser: true,
    ...options,
  });
}
