import { z } from 'zod/mini';
import type { SearchesTogether } from '../../orchestrator/searching/search-together';
import type { ProfileRepository } from './profile-repository';
import { searchedBy } from './stored-query-habits';

/** The part of a store's profile; `by`: the adapter that searched, for another asks the store in another way. */
const KeptTogether = z.strictObject({ by: z.string(), atOnce: z.int().check(z.gte(1), z.lte(3)) });

/** How many searches a store was proven to take at the same time, kept in its profile with proof and date. What cannot be read or kept is tried again. */
export function storedSearchesTogether(profiles: Pick<ProfileRepository, 'valuesOf' | 'note'>): SearchesTogether {
  return {
    recall: async (run) => {
      const values = await profiles.valuesOf(run.store.origin).catch((): Record<string, unknown> => ({}));
      const kept = KeptTogether.safeParse(values.together);
      return kept.success && kept.data.by === searchedBy(run) ? kept.data.atOnce : null;
    },
    keep: async (run, atOnce, proof) => {
      const value: z.infer<typeof KeptTogether> = { by: searchedBy(run), atOnce };
      await profiles.note(run.store.origin, { together: { value, proof: proof.slice(0, 300) } }).catch(() => undefined);
    },
  };
}
