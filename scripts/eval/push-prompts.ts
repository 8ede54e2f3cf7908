import type { Opik, Prompt } from 'opik';
import type { PromptVersion } from '../../lib/core/trace/prompt-version';

/**
 * Adds the current versions of our prompts to Opik's prompt library, with the ids and commits that traces use (computed from the
 * text). Versions that are already there are not changed.
 */
export async function pushPrompts(
  client: Opik,
  prompts: readonly PromptVersion[],
  say: (line: string) => void,
): Promise<Prompt[]> {
  const { projectName } = client.config;
  const pushed: Prompt[] = [];
  for (const { name, text, id, versionId, commit } of prompts) {
    const known = await client.getPrompt({ name });
    if (known === null) {
      await client.api.prompts.createPrompt({
        id,
        name,
        projectName,
        description: 'A system prompt of Conscious Cart Coach.',
        templateStructure: 'text',
      });
    }
    const isThere = known !== null && (await known.getVersion(commit)) !== null;
    if (!isThere) {
      await client.api.prompts.createPromptVersion({
        name,
        projectName,
        templateStructure: 'text',
        version: { id: versionId, commit, template: text, type: 'mustache' },
      });
    }
    say(`prompt ${name} ${commit} ${isThere ? 'is there' : 'pushed'}`);
    const prompt = await client.getPrompt({ name, commit });
    if (prompt !== null) pushed.push(prompt);
  }
  return pushed;
}
