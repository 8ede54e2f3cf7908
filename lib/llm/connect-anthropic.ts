import { BaseAnthropic } from '@anthropic-ai/sdk/client';
import { Messages } from '@anthropic-ai/sdk/resources/messages';
import { Models } from '@anthropic-ai/sdk/resources/models';
import type { LlmSettings } from '../core/run/llm-settings';

/**
 * The SDK's client with the two parts of the API that are asked here. The SDK's own class for all of it also holds files, skills, agents
 * and their streams, 44 kB gzip of the worker.
 */
export class ClaudeClient extends BaseAnthropic {
  readonly messages = new Messages(this);
  readonly models = new Models(this);
}

/** A client with the shopper's key. It is made in the worker only, and the key stays there. `timeout` in milliseconds. */
export function connectAnthropic(
  settings: Pick<LlmSettings, 'apiKey' | 'baseUrl'>,
  fetch: typeof globalThis.fetch,
  options: { maxRetries: number; timeout: number },
): ClaudeClient {
  return new ClaudeClient({
    apiKey: settings.apiKey,
    ...(settings.baseUrl === '' ? {} : { baseURL: settings.baseUrl }),
    fetch,
    // Sends the header the API wants from a page's origin.
    dangerouslyAllowBrowser: true,
    ...options,
  });
}
