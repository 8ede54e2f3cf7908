import { hashOf } from '../text/hash';
import type { JsonValue } from './trace';

/**
 * One version of one of our prompts. Its ids and its commit are derived from its text, so that a trace always names the version that was
 * used, and the worker knows them without asking a server. Opik accepts a client's ids (UUIDv7) and commits (8 letters or digits):
 * `PromptVersion_Detail` of its API.
 */
export interface PromptVersion {
  /** The operation's name: `ingredient_extraction`. */
  name: string;
  text: string;
  /** The id of the prompt, the same for all its versions. */
  id: string;
  versionId: string;
  commit: string;
}

export function promptVersion(name: string, text: string): PromptVersion {
  const versionId = idFrom(`${name}\n${text}`);
  return { name, text, id: idFrom(name), versionId, commit: hashOf(`${name}\n${text}`).slice(0, 8) };
}

/**
 * The reference of a trace to the prompt it used, in the form Opik links: what its own SDK writes into `metadata.opik_prompts` of a trace
 * (`serializePromptToInfoDict`).
 */
export function promptLink({ name, text, id, versionId, commit }: PromptVersion): JsonValue {
  return { name, id, template_structure: 'text', version: { id: versionId, commit, template: text } };
}

/** A UUIDv7 that is equal for equal text: the time part is a fixed day, the rest is derived from the text. */
function idFrom(text: string): string {
  const hex = hashOf(text) + hashOf(`${text}\n`);
  const variant = (8 + (Number.parseInt(hex.slice(3, 4), 16) & 3)).toString(16);
  return `019aab12-8400-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
