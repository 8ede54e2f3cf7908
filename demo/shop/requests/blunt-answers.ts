import { html } from '../../pages/html';
import { type Answer, page } from './shop-answer';
import type { Fault } from '../faults';

/** The answer of a shop that refuses or fails: 429, 403 or 500. Null for faults of other kinds. */
export function bluntAnswer(fault: Fault, path: string): Answer | null {
  const wantsData = /\.(?:js|json)$/.test(path);
  switch (fault.kind) {
    case '429': {
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const body = wantsData
        ? JSON.stringify({ status: 429, message: 'Too Many Requests', description: 'Throttled' })
        : 'Too many requests';
      return {
        status: 429,
        type: wantsData ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
        body,
        headers,
      };
    }
    case '403':
      return page(
        html`<html lang="en">
          <title>Access denied</title>
          <h1>Access denied</h1>
          <p>Please prove that you are human.</p>
        </html>`,
        403,
      );
    case '500':
      return page(
        html`<html lang="en">
          <title>Something went wrong</title>
          <h1>Something went wrong</h1>
          <p>Try again later.</p>
        </html>`,
        500,
      );
    default:
      return null;
  }
}
