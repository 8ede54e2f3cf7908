import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/** Products listed in recall reports. A barcode match is `avoid`, a match by name `caution`; no match says nothing. */
const recalls: Advisor = {
  id: 'recalls',
  title: 'Recall reports (FDA, USDA)',
  defaultWeight: 40,
  isSlider: false,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('recalls', offers, (offer) => {
      const found = ['recalls', 'recalls-fsis'].flatMap((source) => facts(source, { ingredient, offer }, today));
      const data = found[0]?.data;
      if (data === undefined) return null;
      const reason = `listed in recall reports (${String(data['reportedOn'])}), check the lot code`;
      return { verdict: data['by'] === 'brand and name' ? 'caution' : 'avoid', reason, facts: found };
    }),
};
export default recalls;
