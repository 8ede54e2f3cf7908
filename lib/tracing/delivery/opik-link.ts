import { createOpikCall } from './opik-api';
import type { TracingSettings } from '../tracing-settings';
import { projectName } from './opik-format';

/**
 * The address of a session's thread in Opik's pages; null when the server does not know the project yet or does not answer. For our pages,
 * which may pass their own `fetch`. Source of the form: the links in the messages of Opik's server about a thread's scores
 * (`{base}/{workspace}/projects/{project id}/traces?type=threads&thread={thread id}`).
 */
export async function findThreadUrl(
  settings: TracingSettings,
  sessionId: string,
  fetch: typeof globalThis.fetch,
): Promise<string | null> {
  const project = await findProjectUrl(settings, fetch);
  return project === null ? null : `${project}?type=threads&thread=${encodeURIComponent(sessionId)}`;
}

/** The address of the project's traces in Opik's pages; null in the same cases as {@link findThreadUrl}. */
export async function findProjectUrl(
  settings: TracingSettings,
  fetch: typeof globalThis.fetch,
): Promise<string | null> {
  const name = projectName(settings);
  const answer = await createOpikCall(fetch)(settings, { method: 'POST', path: 'projects/retrieve', body: { name } });
  const id = answer.status === 200 ? /"id"\s*:\s*"([0-9a-f-]{36})"/.exec(answer.text)?.[1] : undefined;
  if (id === undefined) return null;
  const base = settings.apiUrl.replace(/\/+$/, '').replace(/\/api$/, '');
  return `${base}/${encodeURIComponent(settings.workspace || 'default')}/projects/${id}/traces`;
}
