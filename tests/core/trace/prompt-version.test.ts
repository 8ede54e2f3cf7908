import { describe, expect, it } from 'vitest';
import { prompts } from '../../../lib/agents/prompts';
import { promptLink, promptVersion } from '../../../lib/core/trace/prompt-version';

describe('a version of a prompt', () => {
  it('follows the text: the same for the same text, another for any other', () => {
    const one = promptVersion('extraction', 'You read wishes.');
    expect(promptVersion('extraction', 'You read wishes.')).toEqual(one);
    const other = promptVersion('extraction', 'You read wishes!');
    expect(other.id).toBe(one.id);
    expect(other.versionId).not.toBe(one.versionId);
    expect(other.commit).not.toBe(one.commit);
    expect(promptVersion('explanation', 'You read wishes.').commit).not.toBe(one.commit);
  });

  it('has ids and commits as Opik takes them, all different', () => {
    const ids = prompts.flatMap(({ id, versionId }) => [id, versionId]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(prompts.length * 2);
    for (const { commit } of prompts) expect(commit).toMatch(/^[a-zA-Z0-9]{8}$/);
    const many = Array.from({ length: 20_000 }, (_, index) => promptVersion('p', `text ${String(index)}`).versionId);
    expect(new Set(many).size).toBe(many.length);
  });

  it('is named in a trace the way the Opik SDK names it', () => {
    const version = promptVersion('extraction', 'You read wishes.');
    expect(promptLink(version)).toEqual({
      name: 'extraction',
      id: version.id,
      template_structure: 'text',
      version: { id: version.versionId, commit: version.commit, template: 'You read wishes.' },
    });
  });
});
