import type { PickFacts } from '../../../lib/agents/pick-facts';
import { isGrounded } from '../../../lib/agents/grounding';
import { cataloguePicks, hasCatalogues } from '../../../tests/agents/sentences/catalogue-picks';
import { falseSentences } from '../../../tests/agents/sentences/false';
import { honestSentences } from '../../../tests/agents/sentences/honest';
import { laterFalseSentences } from '../../../tests/agents/sentences/later-false';
import { laterHonestSentences } from '../../../tests/agents/sentences/later-honest';
import { composedCases, composedFalse } from '../../../tests/agents/sentences/composed/compose';
import { allPicks, outsideFalse, outsideHonest } from '../../../tests/agents/sentences/outside/cases';
import { casesOf } from '../../../tests/agents/sentences/slots';
import type { SentenceCase } from '../../../tests/agents/sentences/slots';
import type { QualityRow } from '../quality-row';

/** Sentences per template, for different picks. */
const each = 4;

const kinds = { ...falseSentences, ...laterFalseSentences };

const withTexts = new Map<PickFacts, PickFacts>();

/** Whether a sentence is shown, checked by the facts' values or by their texts only. */
function isShown({ pick, sentence }: SentenceCase): { byValues: boolean; byTexts: boolean } {
  const ids = pick.facts.map(({ id }) => id);
  const textOnly = withTexts.get(pick) ?? { ...pick, facts: pick.facts.map(({ id, text }) => ({ id, text })) };
  withTexts.set(pick, textOnly);
  return { byValues: isGrounded(sentence, ids, pick), byTexts: isGrounded(sentence, ids, textOnly) };
}

/** False and honest sentences about picks with real titles. No false one may be shown, and few honest ones refused. */
export async function sentencesQuality(): Promise<QualityRow[]> {
  if (!hasCatalogues) {
    process.stderr.write('Sentences are not measured: the catalogues are not on this computer.\n');
    return [];
  }
  const picks = await cataloguePicks();
  const outside = Object.values(allPicks);
  const untrue = [
    ...casesOf(Object.values(kinds).flat(), picks, each),
    ...outsideFalse,
    ...composedFalse(outside, 4, 41),
  ];
  const honest = [
    ...casesOf([...honestSentences, ...laterHonestSentences], picks, each),
    ...outsideHonest,
    ...composedCases(outside, 10, 42),
  ];
  const shown = untrue.filter((one) => Object.values(isShown(one)).some(Boolean)).length;
  const refused = honest.filter((one) => !Object.values(isShown(one)).every(Boolean)).length;
  const share = Math.round((refused / honest.length) * 1000) / 10;
  const over = `${String(picks.length)} picks of real titles`;
  return [
    {
      what: 'sentences: false ones shown',
      figure: shown,
      goal: 0,
      isMet: shown === 0,
      detail: `${String(untrue.length)} of ${String(Object.keys(kinds).length)} kinds over ${over}`,
    },
    {
      what: 'sentences: honest ones refused, %',
      figure: share,
      goal: 10,
      isMet: share <= 10,
      detail: `${String(refused)} of ${String(honest.length)} over ${over}`,
    },
  ];
}
