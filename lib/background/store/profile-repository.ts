import { ProfileNews, withNews, withoutProfile } from '../../core/store/store-profile';
import type { StoreProfile, StoreProfiles } from '../../core/store/store-profile';
import type { Stored } from '../../storage/define-stored';
import { isSameJson } from '../../storage/reading/json-value';

/**
 * The one writer of store profiles (what was learned of stores), so that no concurrent change is lost. A page tells news with almost every
 * answer, so the profiles are held in memory: news count at once, are stored while the run goes on, and are not stored when they say what is
 * stored already.
 */
export class ProfileRepository {
  private queue: Promise<unknown> = Promise.resolve();
  /** The profiles with all news so far; null until read, and after somebody else changed what is stored. */
  private known: Promise<StoreProfiles> | null = null;
  private storing: Promise<unknown> = Promise.resolve();
  /** The profiles that were stored last. */
  private stored: StoreProfiles | null = null;
  /** Own writes that the browser has not reported as a change yet. */
  private unreported: StoreProfiles[] = [];

  constructor(
    private readonly item: Stored<StoreProfiles>,
    private readonly now: () => Date,
  ) {
    item.watch((changed) => {
      const own = this.unreported.findIndex((written) => isSameJson(written, changed));
      if (own >= 0) this.unreported.splice(0, own + 1);
      else this.known = null;
    });
  }

  /** The learned values of one store, by part; empty where nothing was learned. */
  async valuesOf(origin: string): Promise<Record<string, unknown>> {
    await this.queue;
    const profiles = await this.read();
    const parts: StoreProfile['parts'] = (Object.hasOwn(profiles, origin) ? profiles[origin]?.parts : undefined) ?? {};
    return Object.fromEntries(Object.entries(parts).map(([part, { value }]) => [part, value]));
  }

  /** Takes what a page learned of its store; resolves when it is stored. Invalid data is dropped, because it comes from a page. */
  async note(origin: string, told: unknown): Promise<void> {
    const news = ProfileNews.safeParse(told);
    if (!news.success) return;
    const isNew = await this.inTurn(async () => {
      const before = await this.read();
      const after = withNews(before, origin, news.data, this.now().toISOString());
      if (saysTheSame(before, after, origin)) return false;
      this.known = Promise.resolve(after);
      return true;
    });
    if (isNew) await this.store();
  }

  /** Forgets one store, or all; resolves when that is stored. */
  async forget(origin: string | null): Promise<void> {
    await this.inTurn(async () => {
      this.known = Promise.resolve(withoutProfile(await this.read(), origin));
    });
    await this.store();
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

  /** Stores the profiles as they are when earlier writes have ended, so that one write stores the news of many notes. */
  private store(): Promise<void> {
    const done = this.storing.then(() => this.write());
    this.storing = done.catch(() => undefined);
    return done;
  }

  private async write(): Promise<void> {
    const profiles = await this.read();
    if (profiles === this.stored) return;
    this.unreported.push(profiles);
    try {
      await this.item.set(profiles);
      this.stored = profiles;
    } catch (error) {
      this.unreported = this.unreported.filter((one) => one !== profiles);
      throw error;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** Whether the news about a store say nothing that is not known: the same parts with the same proof, proven on the same day. */
function saysTheSame(before: StoreProfiles, after: StoreProfiles, origin: string): boolean {
  const byDay = (profiles: StoreProfiles): unknown =>
    Object.entries((Object.hasOwn(profiles, origin) ? profiles[origin]?.parts : undefined) ?? {}).map(
      ([part, { value, proof, provenOn }]) => [part, value, proof, provenOn.slice(0, 10)],
    );
  return isSameJson(byDay(before), byDay(after));
}
