import { ProfileNews, withNews, withoutProfile } from '../../core/store/store-profile';
import type { StoreProfile, StoreProfiles } from '../../core/store/store-profile';
import type { Stored } from '../../storage/define-stored';

/** The one writer of store profiles (what was learned of stores), so that no concurrent change is lost. */
export class ProfileRepository {
  private queue: Promise<unknown> = Promise.resolve();
  /** Cache of the stored profiles, used with each message to a page; null until read, and after every change. */
  private known: Promise<StoreProfiles> | null = null;

  constructor(
    private readonly item: Stored<StoreProfiles>,
    private readonly now: () => Date,
  ) {
    item.watch(() => {
      this.known = null;
    });
  }

  /** The learned values of one store, by part; empty where nothing was learned. */
  async valuesOf(origin: string): Promise<Record<string, unknown>> {
    const profiles = await this.read();
    const parts: StoreProfile['parts'] = (Object.hasOwn(profiles, origin) ? profiles[origin]?.parts : undefined) ?? {};
    return Object.fromEntries(Object.entries(parts).map(([part, { value }]) => [part, value]));
  }

  /** Stores what a page learned of its store. Invalid data is dropped, because it comes from a page. */
  note(origin: string, told: unknown): Promise<void> {
    const news = ProfileNews.safeParse(told);
    if (!news.success) return Promise.resolve();
    return this.inTurn(async () => {
      await this.change(withNews(await this.item.get(), origin, news.data, this.now().toISOString()));
    });
  }

  /** Forgets one store, or all. */
  forget(origin: string | null): Promise<void> {
    return this.inTurn(async () => {
      await this.change(withoutProfile(await this.item.get(), origin));
    });
  }

  private read(): Promise<StoreProfiles> {
    if (this.known !== null) return this.known;
    const reading = this.item.get();
    this.known = reading;
    reading.catch(() => {
      if (this.known === reading) this.known = null;
    });
    return reading;
  }

  private async change(profiles: StoreProfiles): Promise<void> {
    try {
      await this.item.set(profiles);
    } finally {
      this.known = null;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
