import { z } from 'zod/mini';

/** The parts of a store that can be learned by using it. */
export const profileParts = [
  'search',
  'queries',
  'together',
  'identity',
  'cart',
  'add',
  'addRequest',
  'products',
  'cards',
  'remove',
  'pages',
] as const;
export const ProfilePart = z.enum(profileParts);
export type ProfilePart = z.infer<typeof ProfilePart>;

/** One method that worked, as plain data of the code that learned it, with its proof and date. */
export const LearnedPart = z.strictObject({
  value: z.json(),
  /** The observation that proved it, in words for people. */
  proof: z.string().check(z.maxLength(300)),
  provenOn: z.iso.datetime(),
});
export type LearnedPart = z.infer<typeof LearnedPart>;

/** What was learned about one store, above all one without an adapter. Stored on the device; the next line, run and session start from it. */
export const StoreProfile = z.strictObject({
  version: z.literal(1),
  origin: z.string(),
  parts: z.partialRecord(ProfilePart, LearnedPart),
});
export type StoreProfile = z.infer<typeof StoreProfile>;

/** By origin. */
export const StoreProfiles = z.record(z.string(), StoreProfile);
export type StoreProfiles = z.infer<typeof StoreProfiles>;

/** New findings about a store: parts that were proven, and parts that turned out wrong (null). */
export const ProfileNews = z.partialRecord(
  ProfilePart,
  z.nullable(z.strictObject({ value: z.json(), proof: z.string().check(z.maxLength(300)) })),
);
export type ProfileNews = z.infer<typeof ProfileNews>;

/** The most stores kept; the one with the oldest proof is dropped first. */
const mostProfiles = 60;

/** The longest part that is stored, in characters of JSON. */
const longestPart = 8_000;

/**
 * The profiles with new findings about one store. A part that is proven again keeps its value and gets the new date; a part that is too
 * large is not stored.
 */
export function withNews(profiles: StoreProfiles, origin: string, news: ProfileNews, now: string): StoreProfiles {
  const known = Object.hasOwn(profiles, origin) ? profiles[origin] : undefined;
  const parts: StoreProfile['parts'] = {};
  for (const part of profileParts) {
    const [before, told] = [known?.parts[part], news[part]];
    const isKept = told !== undefined && told !== null && JSON.stringify(told.value).length <= longestPart;
    const learned = isKept ? { ...told, provenOn: now } : told === null ? undefined : before;
    if (learned !== undefined) parts[part] = learned;
  }
  const others = Object.entries(profiles).filter(([one]) => one !== origin);
  if (Object.keys(parts).length === 0) return Object.fromEntries(others);
  const newest = others.sort(([, a], [, b]) => (lastProven(a) < lastProven(b) ? 1 : -1)).slice(0, mostProfiles - 1);
  return { [origin]: { version: 1, origin, parts }, ...Object.fromEntries(newest) };
}

/** When a part of a profile was last proven (ISO). */
export function lastProven(profile: StoreProfile): string {
  return Object.values(profile.parts)
    .map(({ provenOn }) => provenOn)
    .reduce((latest, one) => (one > latest ? one : latest), '');
}

/** The profiles without one store, or without all (null). */
export function withoutProfile(profiles: StoreProfiles, origin: string | null): StoreProfiles {
  if (origin === null) return {};
  return Object.fromEntries(Object.entries(profiles).filter(([known]) => known !== origin));
}
