import { z } from 'zod/mini';
import { dataHead, isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const Data = z.strictObject({
  ...dataHead,
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

/** Labels of a title or the store: third-party standards, kept apart from a brand's own claims. */
const certifications: FactSourceFile = {
  data: 'facts-certifications',
  create(raw) {
    const data = Data.parse(raw);
    const labels = data.labels.map((label) => ({ ...label, pattern: new RegExp(label.pattern, 'i') }));
    const source = { id: 'certifications', title: data.title, url: data.url };
    return {
      ...source,
      licence: data.licence,
      lookup: ({ offer }, { today }) => {
        const text = [offer.title, ...offer.labels].join(' | ');
        return labels
          .filter(({ pattern }) => pattern.test(text))
          .map(({ id, name, kind, concern }) => ({
            id: `certifications:${id}`,
            claim: kind === 'third-party' ? `Labelled ${name}, a third-party standard` : `The pack says “${name}”`,
            source,
            asOf: data.asOf,
            isStale: isStale(data, today),
            data: { label: id, name, kind, concern },
          }));
      },
    };
  },
};
export default certifications;
