import { describe, expect, it } from 'vitest';
import { isGrounded } from '../../../../lib/agents/grounding';
import { allPicks } from '../outside/cases';
import type { SentenceCase } from '../slots';
import { composedCases, composedFalse } from './compose';

const picks = Object.values(allPicks);
const isShown = ({ pick, sentence }: SentenceCase): boolean =>
  isGrounded(sentence, pick.facts.map(({ id }) => id), pick); // prettier-ignore

describe('sentences composed of one or two facts in many wordings', () => {
  it('shows none that says a fact of a pick made untrue', () => {
    const untrue = composedFalse(picks, 3, 41);
    expect(untrue.length).toBeGreaterThan(1500);
    expect(untrue.filter(isShown).map(({ sentence }) => sentence)).toEqual([]);
  });

  it('refuses at most one true one in twenty', () => {
    const honest = composedCases(picks, 10, 42);
    expect(honest.length).toBeGreaterThan(400);
    const refused = honest.filter((one) => !isShown(one)).map(({ sentence }) => sentence);
    expect(refused.slice(honest.length / 20)).toEqual([]);
  });
});
