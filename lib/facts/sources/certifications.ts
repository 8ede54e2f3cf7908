import { z } from 'zod';
import type { Fact } from '../../core/fact';
import type { FactSourceFile } from '../registry';
import { staleness } from '../stale';

const Data = z.strictObject({
  title: z.string(),
  url: z.string(),
  licence: z.string(),
  asOf: z.iso.date(),
  staleAfterDays: z.number(),
  labels: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['third-party', 'claim']),
      concern: z.string(),
      pattern: z.string(),
    }),
  ),
});

/** Certifications and bare claims that a title or a label carries; third-party standards are told apart from what a brand says itself. */
const certifications: FactSourceFile = {
  data: 'facts-certifications',
  create(raw) {
    const data = Data.parse(raw);
    const labels = data.labels.map((label) => ({ ...label, pattern: new RegExp(label.pattern, 'i') }));
    const source = { id: 'certifications', title: data.title, url: data.url };
    return {
      ...source,
      licence: data.licence,
      lookup({ offer }, { today }): Fact[] {
        const text = [offer.title, ...offer.labels].join(' | ');
        return labels
          .filter(({ pattern }) => pattern.test(text))
          .map(({ id, name, kind, concern }) => ({
            id: `certifications:${id}`,
            claim: kind === 'third-party' ? `Labelled ${name}` : `Says “${name}” (the brand’s own claim)`,
            source,
            asOf: data.asOf,
            isStale: staleness(data, today),
            data: { label: id, name, kind, concern },
          }));
      },
    };
  },
};
export default certifications;
