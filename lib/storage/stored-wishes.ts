import { CoachError } from '../core/errors';
import type { Preferences } from '../core/shopper/preferences';
import type { Dietary } from '../core/shopper/dietary';
import { isBlocking, sayUnread, unreadWishes } from '../core/shopper/unread-wishes';
import type { UnreadWish } from '../core/shopper/unread-wishes';
import { dietaryItem, preferencesItem } from './items';
import type { Reading } from './reading/read-fields';

/** The readable standing wishes of the shopper, and the diets, allergies and avoided foods that cannot be read. */
export interface StoredWishes {
  preferences: Preferences;
  dietary: Dietary;
  unread: readonly UnreadWish[];
}

/** Both stored items of the shopper's wishes, read and watched as one. If storage fails, `fallback` says that they are unread. */
export const storedWishes = {
  fallback: joined(preferencesItem.reading.fallback, dietaryItem.reading.fallback),

  async get(): Promise<StoredWishes> {
    const [preferences, dietary] = await Promise.all([preferencesItem.reading.get(), dietaryItem.reading.get()]);
    return joined(preferences, dietary);
  },

  watch(onChange: (wishes: StoredWishes) => void): () => void {
    const tell = (): void => {
      void storedWishes.get().then(onChange, () => {
        onChange(storedWishes.fallback);
      });
    };
    const unwatchers = [preferencesItem.watch(tell), dietaryItem.watch(tell)];
    return () => {
      for (const unwatch of unwatchers) unwatch();
    };
  },
};

/**
 * The wishes a cart is planned by. Rejects with `settings/unreadable` when a diet, an allergy or an avoided food cannot be read, or
 * storage does not answer: no cart is planned as if the shopper had none.
 *
 * @param isTold whether the error names what it is; false where the error may end in a trace, which speaks of no diet
 */
export async function requireWishes(isTold = true): Promise<{ preferences: Preferences; dietary: Dietary }> {
  const wishes = await completeWishes().catch(() => storedWishes.fallback);
  const problem = unreadableWishes(wishes);
  if (problem !== null) throw isTold ? problem : new CoachError(problem.code, problem.message);
  return { preferences: wishes.preferences, dietary: wishes.dietary };
}

/** The error that prevents planning while wishes are unreadable; null if all can be read. */
export function unreadableWishes(wishes: StoredWishes): CoachError | null {
  const blocking = blockingWishes(wishes);
  if (blocking.length === 0) return null;
  return new CoachError('settings/unreadable', 'Some of your diets and allergies could not be read.', {
    detail: sayUnread(blocking),
  });
}

export function blockingWishes({ preferences, unread }: StoredWishes): UnreadWish[] {
  return unread.filter((wish) => isBlocking(wish, preferences));
}

function joined(preferences: Reading<Preferences>, dietary: Reading<Dietary>): StoredWishes {
  return {
    preferences: preferences.value,
    dietary: dietary.value,
    unread: [...unreadWishes('preferences', preferences.unread), ...unreadWishes('dietary', dietary.unread)],
  };
}

/** The wishes, with the unreadable copies of an earlier version joined in. */
async function completeWishes(): Promise<StoredWishes> {
  await Promise.all([preferencesItem.joinUnreadableCopy(), dietaryItem.joinUnreadableCopy()]);
  return storedWishes.get();
}
