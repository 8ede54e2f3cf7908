import { createOpikCall, reasonOf } from './opik-api';
import type { TracingSettings } from '../tracing-settings';

/** Whether traces would arrive, and if not, one sentence about what to do. */
export interface ConnectionCheck {
  isOk: boolean;
  reason: 'ok' | 'address' | 'unreachable' | 'not-opik' | 'key' | 'quota' | 'busy' | 'clock' | 'server';
  message: string;
}

/**
 * The largest clock difference in milliseconds. With a larger one Opik may refuse new ids, which contain the time (its window is 24 h by
 * default).
 */
const maxClockSkewMs = 12 * 3_600_000;

/**
 * Requests the server's projects: the cheapest request that needs a correct address, key and workspace. For the options page, which may
 * pass its own `fetch`; the settings need not be stored.
 */
export async function checkConnection(
  settings: Pick<TracingSettings, 'apiUrl' | 'apiKey' | 'workspace'>,
  { fetch, now }: { fetch: typeof globalThis.fetch; now: () => number },
): Promise<ConnectionCheck> {
  const url = URL.canParse(settings.apiUrl) ? new URL(settings.apiUrl) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return failed(
      'address',
      'This is not a web address. It looks like http://localhost:5173/api or https://www.comet.com/opik/api.',
    );
  }
  const answer = await createOpikCall(fetch)(settings, { method: 'GET', path: 'projects?page=1&size=1' });
  const { status } = answer;
  const isPage = status === 0 && answer.text.startsWith('a web page');
  if (isPage || status === 404 || status === 405 || (status === 200 && !looksLikeProjects(answer.text))) {
    return failed('not-opik', `${url.host} answers, but not as Opik's API. The address usually ends in /api.`);
  }
  if (status === 0) {
    return failed(
      'unreachable',
      `No answer from ${url.host}. Is the address right, Opik running, and access to it allowed?`,
    );
  }
  if (status === 401 || status === 403) {
    return failed('key', `${url.host} does not accept this API key for the workspace "${settings.workspace}".`);
  }
  if (status === 402) return failed('quota', `The workspace "${settings.workspace}" has used up its quota.`);
  if (status === 429) return failed('busy', `${url.host} asks to slow down. Try again in a minute.`);
  if (status >= 300) return failed('server', `${url.host} answered ${String(status)}: ${reasonOf(answer)}`);
  const skew = answer.serverNow === null ? 0 : Math.abs(answer.serverNow - now());
  if (skew > maxClockSkewMs) {
    return failed(
      'clock',
      `Connected, but this computer's clock is ${String(Math.round(skew / 3_600_000))} hours off the server's.`,
    );
  }
  return { isOk: true, reason: 'ok', message: `Connected to ${url.host}.` };
}

/** Whether a text is a page of projects, whole or cut: `{"page":1,…,"content":[…]}`. */
function looksLikeProjects(text: string): boolean {
  return text.trimStart().startsWith('{') && text.includes('"content"');
}

function failed(reason: ConnectionCheck['reason'], message: string): ConnectionCheck {
  return { isOk: false, reason, message };
}
