import type { ProfilePart } from '../../core/store/store-profile';

/**
 * What was known about a store when a request began (`values`), and what was learned or disproved during it (`news`; null:
 * disproved). Values are plain data (JSON).
 */
export interface LearnedOfPage {
  readonly values: Readonly<Record<string, unknown>>;
  readonly news: Partial<Record<ProfilePart, { value: unknown; proof: string } | null>>;
}
