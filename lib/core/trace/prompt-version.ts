import { hashOf } from '../text/hash';
import type { JsonValue } from './trace';

/**
 * One version of a prompt of ours. Its ids and its commit come out of its text, so a trace that names a version cannot name another
 * than the one that was used, and the worker knows them without asking a server. Opik takes a client's ids (UUIDv7) and commits (8
 * letters or digits): `PromptVersion_Detail` of its API.
 */
export interface PromptVersion {
  /** The operation's name: `ingredient_extraction`. */
  name: string;
  text: string;
  /** Of the prompt, over all its versions. */
  id: string;
  versionId: string;
  commit: string;
}

export function promptVersion(name: string, text: string): PromptVersion {
  const versionId = idFrom(`${name}\n${text}`);
  return { name, text, id: idFrom(name), versionId, commit: hashOf(`${name}\n${text}`).slice(0, 8) };
}

/**
 * How a trace names the prompt it used, in the form Opik links: what its own SDK writes into `metadata.opik_prompts` of a trace
 * (`serializePromptToInfoDict`).
 */
export function promptLink({ name, text, id, versionId, commit }: PromptVersion): JsonValue {
  return { name, id, template_structure: 'text', version: { id: versionId, commit, template: text } };
}

/** A UUIDv7 that is the same for the same text: the time part is the day this began, the rest comes from the text. */
function idFrom(text: string): string {
  const hex = hashOf(text) + hashOf(`${text}\n`);
  const variant = (8 + (Number.parseInt(hex.slice(3, 4), 16) & 3)).toString(16);
  return `019aab12-8400-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
