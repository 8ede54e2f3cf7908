import { ProfileNews, withNews, withoutProfile } from '../core/store-profile/store-profile';
import type { StoreProfile, StoreProfiles } from '../core/store-profile/store-profile';
import type { Stored } from '../storage/stored';

/** Keeps what was learned of stores: one writer, so that two pieces of news at once lose nothing. */
export class ProfileKeeper {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly item: Stored<StoreProfiles>,
    private readonly now: () => Date,
  ) {}

  /** The learned values of one store, by part; empty where nothing was learned. */
  async valuesOf(origin: string): Promise<Record<string, unknown>> {
    const profiles = await this.item.get();
    const parts: StoreProfile['parts'] = (Object.hasOwn(profiles, origin) ? profiles[origin]?.parts : undefined) ?? {};
    return Object.fromEntries(Object.entries(parts).map(([part, { value }]) => [part, value]));
  }

  /** Takes what a page told of its store. What is not of the shape of news is dropped: it comes from a page. */
  note(origin: string, told: unknown): Promise<void> {
    const news = ProfileNews.safeParse(told);
    if (!news.success) return Promise.resolve();
    return this.inTurn(async () => {
      await this.item.set(withNews(await this.item.get(), origin, news.data, this.now().toISOString()));
    });
  }

  /** Forgets one store, or all. */
  forget(origin: string | null): Promise<void> {
    return this.inTurn(async () => {
      await this.item.set(withoutProfile(await this.item.get(), origin));
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
