import { APIError } from '@anthropic-ai/sdk/error';
import { toErrorInfo } from '../core/errors';
import type { KeyCheck, LlmSettings } from '../core/run/llm-settings';
import { connectAnthropic } from './connect-anthropic';
import { toLlmError } from './llm-errors';

const timeoutMs = 15_000;

/**
 * Whether a key is accepted and may use the model. Asks for the model's description (`GET /v1/models/{id}`), which costs no tokens. Never
 * rejects; a gateway that describes no models is not held against the key.
 */
export async function checkKey(
  settings: Pick<LlmSettings, 'apiKey' | 'baseUrl' | 'model'>,
  fetch: typeof globalThis.fetch,
): Promise<KeyCheck> {
  if (settings.apiKey === '') return { isOk: false, code: 'llm/no-key', message: 'There is no key to check.' };
  try {
    const client = connectAnthropic(settings, fetch, { maxRetries: 0, timeout: timeoutMs });
    const { display_name: name } = await client.models.retrieve(settings.model);
    return { isOk: true, code: null, message: `The key works with ${name}.` };
  } catch (error) {
    if (settings.baseUrl !== '' && error instanceof APIError && (error.status === 404 || error.status === 405)) {
      return { isOk: true, code: null, message: 'This address does not describe its models; the first use will tell.' };
    }
    const { code, message } = toErrorInfo(toLlmError(error));
    return { isOk: false, code, message };
  }
}
